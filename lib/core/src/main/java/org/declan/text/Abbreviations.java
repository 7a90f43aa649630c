package org.declan.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** French abbreviations that end in a full stop: a word list that the sentence splitter and the scanner share. */
public final class Abbreviations {

    private static final String FILE = "abbreviations.txt";

    private static final Abbreviations FRENCH = load();

    private final Set<String> inside = new HashSet<>();
    private final Set<String> numbered = new HashSet<>();
    private final Set<String> anywhere = new HashSet<>();

    private Abbreviations() {}

    /** The list that comes with declan. */
    public static Abbreviations french() {
        return FRENCH;
    }

    /** The file of that list. */
    public static URL resource() {
        return Objects.requireNonNull(Abbreviations.class.getResource(FILE));
    }

    /**
     * Whether a folded form without its stop is an abbreviation.
     *
     * @param beforeNumber whether a number follows it, as it does {@code art.} and {@code sept.}
     */
    public boolean isOne(String folded, boolean beforeNumber) {
        return inside.contains(folded) || anywhere.contains(folded) || (beforeNumber && numbered.contains(folded));
    }

    /** Whether it is one that something always follows ({@code M.}, {@code cf.}), so that its stop ends no sentence. */
    public boolean isAlwaysFollowed(String folded, boolean beforeNumber) {
        return inside.contains(folded) || (beforeNumber && numbered.contains(folded));
    }

    private static Abbreviations load() {
        Abbreviations list = new Abbreviations();
        String lines = Resource.text(Abbreviations.class, FILE);
        try (BufferedReader reader = new BufferedReader(new StringReader(lines))) {
            Set<String> section = list.inside;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    section = list.section(line);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.addAll(List.of(line.split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list;
    }

    private Set<String> section(String heading) {
        return switch (heading) {
            case "[inside]" -> inside;
            case "[before numbers]" -> numbered;
            default -> anywhere;
        };
    }
}
