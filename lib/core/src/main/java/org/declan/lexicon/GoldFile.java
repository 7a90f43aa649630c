package org.declan.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.declan.text.InputException;
import org.declan.text.Place;

/**
 * Sentences that a person labelled, one a row, in values parted by tabs. The first row names the columns: {@code text} or
 * {@code sentence}, and either {@code theme} or {@code themes} (ids parted by commas or {@code |}; nothing, {@code -} or
 * {@code none} for no theme) or a column for each theme, by its id, with 1 or 0, yes or no, oui or non. Other columns are
 * passed over. With a column of themes, rows of the same text are one sentence, which carries what any of them says.
 */
public final class GoldFile {

    private static final Set<String> TEXT = Set.of("text", "sentence");
    private static final Set<String> THEMES = Set.of("theme", "themes");
    private static final Set<String> NO_THEME = Set.of("", "-", "none");
    private static final Map<String, Boolean> LABELS = Map.of(
            "1", true, "yes", true, "oui", true, "true", true, "0", false, "no", false, "non", false, "false", false);

    private final String file;
    private final Set<String> ids;
    private final List<String> header;
    private final int text;
    private final int themes;
    private final Consumer<InputException> mistakes;
    private final Map<Object, LabelledSentence> sentences = new LinkedHashMap<>();

    private GoldFile(String file, List<String> header, Set<String> ids, Consumer<InputException> mistakes)
            throws InputException {
        this.file = file;
        this.header = header;
        this.ids = ids;
        this.mistakes = mistakes;
        this.text = only(TEXT);
        this.themes = only(THEMES);
        for (String id : ids) {
            only(Set.of(id));
        }
        if (text < 0 || (themes < 0 && header.stream().noneMatch(ids::contains))) {
            throw InputException.at(
                    file,
                    new Place(1, 1),
                    "expected a column text or sentence, and a column themes or one with the id of a theme ("
                            + String.join(", ", ids) + "), parted by tabs; found " + String.join(", ", header));
        }
    }

    /**
     * The sentences of a file.
     *
     * @param file the name for messages
     * @param text what the file holds
     * @param ids the ids of all known themes
     * @param mistakes told each row that cannot be used; the others are
     * @throws InputException when the columns are not those of such a file
     */
    public static List<LabelledSentence> parse(
            String file, String text, Set<String> ids, Consumer<InputException> mistakes) throws InputException {
        List<String> lines =
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        List<String> header = lines.isEmpty()
                ? List.of("nothing")
                : cells(lines.get(0)).stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList();
        GoldFile gold = new GoldFile(file, header, ids, mistakes);
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                gold.row(i + 1, cells(lines.get(i)));
            }
        }
        return List.copyOf(gold.sentences.values());
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }

    /** The number of the column with one of these names, or -1; two such columns would contradict each other. */
    private int only(Set<String> names) throws InputException {
        List<String> found = header.stream().filter(names::contains).toList();
        if (found.size() > 1) {
            boolean same = found.get(0).equals(found.get(1));
            throw InputException.at(
                    file,
                    new Place(1, 1),
                    same
                            ? "expected one column " + found.get(0) + "; found " + found.size()
                            : "expected one of the columns " + String.join(" and ", found) + "; found both");
        }
        return found.isEmpty() ? -1 : header.indexOf(found.get(0));
    }

    private void row(int line, List<String> cells) {
        Place place = new Place(line, 1);
        try {
            if (cells.size() != header.size()) {
                throw InputException.at(
                        file, place, "expected " + header.size() + " cells, as in line 1; found " + cells.size());
            }
            String sentence = cells.get(text).strip();
            if (sentence.isEmpty()) {
                throw InputException.at(file, place, "expected a sentence; found nothing");
            }
            Map<String, Boolean> carries = themes < 0 ? columns(place, cells) : listed(place, cells.get(themes));
            Object key = themes < 0 ? place : sentence;
            LabelledSentence before = sentences.get(key);
            sentences.put(
                    key, before == null ? new LabelledSentence(file, place, sentence, carries) : before.with(carries));
        } catch (InputException e) {
            mistakes.accept(e);
        }
    }

    private Map<String, Boolean> columns(Place place, List<String> cells) throws InputException {
        Map<String, Boolean> carries = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (ids.contains(header.get(i)) && i != text) {
                Boolean label = LABELS.get(cells.get(i).strip().toLowerCase(Locale.ROOT));
                if (label == null) {
                    throw InputException.at(
                            file,
                            place,
                            "expected 1 or 0, yes or no in the column " + header.get(i) + "; found \"" + cells.get(i)
                                    + "\"");
                }
                carries.put(header.get(i), label);
            }
        }
        return carries;
    }

    private Map<String, Boolean> listed(Place place, String cell) throws InputException {
        Set<String> named = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String part : cell.split("[,|]", -1)) {
            String id = part.strip().toLowerCase(Locale.ROOT);
            if (ids.contains(id)) {
                named.add(id);
            } else if (!NO_THEME.contains(id)) {
                unknown.add(id);
            }
        }
        if (!unknown.isEmpty()) {
            throw InputException.at(
                    file, place, "no theme \"" + unknown.get(0) + "\"; known are " + String.join(", ", ids));
        }
        Map<String, Boolean> carries = new LinkedHashMap<>();
        ids.forEach(id -> carries.put(id, named.contains(id)));
        return carries;
    }
}
