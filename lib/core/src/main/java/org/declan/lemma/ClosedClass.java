package org.declan.lemma;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.declan.text.Reading;

/** Articles, pronouns, prepositions and their like: few forms, most of the running words, read from a table. */
final class ClosedClass {

    static final String RESOURCE = "closed-class.tsv";

    private static final Map<String, List<Reading>> TABLE = load();

    private ClosedClass() {}

    /** The readings of a folded form, likeliest first; empty when it is not in the table. */
    static List<Reading> readings(String folded) {
        return TABLE.getOrDefault(folded, List.of());
    }

    /** All forms of the table. */
    static Set<String> forms() {
        return TABLE.keySet();
    }

    private static Map<String, List<Reading>> load() {
        Map<String, List<Reading>> table = new HashMap<>(1024);
        InputStream resource = Objects.requireNonNull(ClosedClass.class.getResourceAsStream(RESOURCE));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("# ")) {
                    int tab = line.indexOf('\t');
                    table.put(line.substring(0, tab), readingsOf(line, tab + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static List<Reading> readingsOf(String line, int from) {
        List<Reading> readings = new ArrayList<>();
        int start = from;
        while (start < line.length()) {
            int space = line.indexOf(' ', start);
            int end = space < 0 ? line.length() : space;
            int slash = line.lastIndexOf('/', end - 1);
            readings.add(new Reading(
                    line.substring(start, slash), line.substring(slash + 1, end).intern()));
            start = end + 1;
        }
        return List.copyOf(readings);
    }
}
