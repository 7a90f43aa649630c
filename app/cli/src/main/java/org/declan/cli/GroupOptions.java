package org.declan.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.Metadata.Field;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the rows of a count stand for, and which of them to keep. */
final class GroupOptions {

    /** The owner of a row. */
    enum By {
        DOCUMENT,
        YEAR,
        ISSUER,
        GENRE,
        CORPUS;

        /** The name of the column. */
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** A group as a message names it. */
        static String shown(String group) {
            return group.isEmpty() ? "(none)" : group;
        }

        /** The group a document belongs to; empty when that is not known. */
        String group(Document document) {
            return switch (this) {
                case DOCUMENT -> document.id();
                case YEAR -> document.metadata().year();
                case ISSUER -> document.metadata().value(Field.ISSUER);
                case GENRE -> document.metadata().value(Field.GENRE);
                case CORPUS -> "corpus";
            };
        }

        /** What a terminal calls that group: a document by its year and title, if it has a title. */
        String nameOnTerminal(Document document) {
            String title = document.metadata().value(Field.TITLE);
            return this == DOCUMENT && !title.isEmpty()
                    ? (document.metadata().year() + " " + title).strip()
                    : group(document);
        }
    }

    @Option(
            names = "--by",
            paramLabel = "GROUP",
            description =
                    "A row for each document (the default; in align, diff and report: year, when folders are read; in"
                            + " lexicon: corpus), year, issuer, genre, or the corpus.")
    @Nullable
    By given;

    private By fallback = By.DOCUMENT;

    @Option(
            names = "--only",
            paramLabel = "A,B",
            split = ",",
            description = "Keep these groups, in this order; a document also by its year or the beginning of its id.")
    List<String> only = new ArrayList<>();

    /** What the rows stand for. */
    By by() {
        return given == null ? fallback : given;
    }

    /** Says what the rows stand for unless the user says it. */
    void byDefault(By by) {
        fallback = by;
    }

    /**
     * The groups to print, in order: as {@code --only} names them, else as they came, years and names sorted.
     *
     * @param years each group that was met, and a document's year
     */
    List<String> groups(Map<String, String> years) throws InputException {
        Collection<String> met = years.keySet();
        if (!only.isEmpty()) {
            List<String> kept = new ArrayList<>();
            for (String name : only) {
                kept.addAll(named("--only", name.strip(), years));
            }
            return kept.stream().distinct().toList();
        }
        if (by() == By.DOCUMENT) {
            return List.copyOf(met);
        }
        List<String> sorted = new ArrayList<>(met);
        sorted.sort(Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()));
        return sorted;
    }

    /** The groups that a name stands for; {@code option} is told when there is none. */
    List<String> named(String option, String name, Map<String, String> years) throws InputException {
        Collection<String> met = years.keySet();
        List<String> found = met.stream()
                .filter(group -> names(name, group, years.getOrDefault(group, "")))
                .toList();
        if (found.isEmpty()) {
            String known = met.stream().sorted().map(By::shown).collect(Collectors.joining(", "));
            throw InputException.in(option, "no " + by().label() + " \"" + name + "\"; there are " + known);
        }
        return found;
    }

    /** Whether {@code --only} keeps a document, read one by one. */
    boolean keeps(Document document) {
        return only.isEmpty() || only.stream().anyMatch(name -> names(name.strip(), document));
    }

    /** Whether a name stands for a document's group, as in {@link #named}. */
    boolean names(String name, Document document) {
        return names(name, by().group(document), document.metadata().year());
    }

    private boolean names(String name, String group, String year) {
        boolean part = by() == By.DOCUMENT && !name.isEmpty() && (group.startsWith(name) || year.equals(name));
        return part || group.equals(name);
    }
}
