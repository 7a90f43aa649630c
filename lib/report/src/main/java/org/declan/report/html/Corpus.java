package org.declan.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declan.report.Provenance;
import org.declan.report.Provenance.ThemeSource;

/** What all sections of the page draw on: the tables, the words, and the names of texts, themes and groups. */
final class Corpus {

    private static final int SHORT_TITLE = 70;

    private final PageTables tables;
    private final Provenance provenance;
    private final Words words;
    private final Map<String, Row> documents = new LinkedHashMap<>();
    private final Map<String, Row> sentences = new LinkedHashMap<>();

    Corpus(PageTables tables, Provenance provenance, Words words) {
        this.tables = tables;
        this.provenance = provenance;
        this.words = words;
        Row.of(tables.documents()).forEach(row -> documents.put(row.text("document"), row));
        Row.of(tables.segments()).forEach(row -> sentences.put(place(row), row));
    }

    PageTables tables() {
        return tables;
    }

    Provenance provenance() {
        return provenance;
    }

    Words words() {
        return words;
    }

    Figures figures() {
        return words.figures();
    }

    /** The texts in the order of their table. */
    List<Row> documents() {
        return List.copyOf(documents.values());
    }

    /** All sentences in the order of their table. */
    List<Row> sentences() {
        return List.copyOf(sentences.values());
    }

    /** The sentence that a row of another table names by document, paragraph and sentence; the row itself if none. */
    Row sentence(Row row) {
        return sentences.getOrDefault(place(row), row);
    }

    /** What the rows of another table and those of the sentences have in common. */
    static String place(Row row) {
        return place(row.text("document"), row.text("paragraph"), row.text("sentence"));
    }

    static String place(String document, String paragraph, String sentence) {
        return String.join("\n", document, paragraph, sentence);
    }

    /** A text as it is cited: its title, or its id, not too long, and its year. */
    String cited(String document) {
        Row row = documents.get(document);
        if (row == null) {
            return ShownText.of(document);
        }
        String title = row.text("title").isEmpty() ? document : row.text("title");
        String year = row.text("year");
        return ShownText.of(year.isEmpty() ? shortened(title) : shortened(title) + ", " + year);
    }

    private static String shortened(String title) {
        if (title.codePointCount(0, title.length()) <= SHORT_TITLE) {
            return title;
        }
        String head = title.substring(0, title.offsetByCodePoints(0, SHORT_TITLE));
        int blank = head.lastIndexOf(' ');
        return (blank < 0 ? head : head.substring(0, blank)) + " …";
    }

    /** The names of the groups in the column of a table, in the order of its rows. */
    static List<String> groups(List<Row> rows, String column) {
        Set<String> groups = new LinkedHashSet<>();
        rows.forEach(row -> groups.add(row.text(column)));
        return new ArrayList<>(groups);
    }

    /** The group that a row of a text belongs to. */
    String group(Row row, String column) {
        if (column.equals("corpus")) {
            return column;
        }
        Row document = documents.get(row.text("document"));
        return document == null ? "" : document.text(column);
    }

    /** A group as people name it. */
    String groupName(String group, String column) {
        if (group.isEmpty()) {
            return words.say("group.none");
        }
        return column.equals("document") ? cited(group) : ShownText.of(group);
    }

    /** A theme as people name it. */
    String theme(String id) {
        return ShownText.of(provenance.themes().stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .map((ThemeSource theme) -> theme.label(words.language()))
                .orElse(id));
    }

    /** A date of ISO 8601, whole or not, as people write it. */
    String date(String iso) {
        String[] parts = iso.split("-", -1);
        if (parts.length < 2) {
            return iso;
        }
        String month = words.say("month." + parts[1]);
        String day = parts.length < 3 ? "" : words.say(parts[2].equals("01") ? "day.first" : "day", trimmed(parts[2]));
        return (day + " " + month + " " + parts[0]).strip();
    }

    private static String trimmed(String day) {
        return day.startsWith("0") ? day.substring(1) : day;
    }
}
