package org.declan.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the texts of a language, {@code measures-en.txt}. {@code [name]} begins a measure, {@code name: text} a field;
 * an indented line goes on with the field. A formula and the sources keep their lines, of which those indented by more
 * than two go on with the one before.
 */
final class ExplanationFile {

    private static final Pattern SECTION = Pattern.compile("\\[([a-z0-9_]+)]");
    private static final Pattern FIELD = Pattern.compile("([a-z]+):(.*)");
    private static final String OWN_LINE = "  ";
    private static final String SAME_LINE = "    ";

    private static final Map<Language, String> TEXTS = new ConcurrentHashMap<>();
    private static final Map<String, Explanation> READ = new ConcurrentHashMap<>();

    private final Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();
    private Map<String, List<String>> fields = new LinkedHashMap<>();
    private List<String> lines = new ArrayList<>();

    private ExplanationFile() {}

    /** The explanations in a language by the name of the measure. */
    static Map<String, Explanation> in(Language language) {
        return parse(text(language));
    }

    /** The explanation of a measure in a language, or null. Nothing else is read: a table has few measures of the many. */
    static @Nullable Explanation of(Language language, String measure) {
        String key = language.label() + " " + measure;
        Explanation known = READ.get(key);
        if (known == null) {
            known = parse(section(text(language), measure)).get(measure);
            if (known != null) {
                READ.put(key, known);
            }
        }
        return known;
    }

    private static String section(String text, String name) {
        int start = text.indexOf("\n[" + name + "]");
        int end = text.indexOf("\n[", start + 1);
        return start < 0 ? "" : text.substring(start, end < 0 ? text.length() : end);
    }

    /** The explanations in the text of a file, in its order. */
    static Map<String, Explanation> parse(String text) {
        ExplanationFile file = new ExplanationFile();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(file::line);
        Map<String, Explanation> explanations = new LinkedHashMap<>();
        file.sections.forEach((name, fields) -> explanations.put(name, new Section(name, fields).explanation()));
        return explanations;
    }

    private void line(String line) {
        Matcher section = SECTION.matcher(line);
        Matcher field = FIELD.matcher(line);
        if (section.matches()) {
            fields = new LinkedHashMap<>();
            once(sections.put(section.group(1), fields), line);
        } else if (field.matches()) {
            lines = new ArrayList<>();
            once(fields.put(field.group(1), lines), line);
            if (!field.group(2).isBlank()) {
                lines.add(field.group(2).strip());
            }
        } else if (line.startsWith(SAME_LINE) && !lines.isEmpty()) {
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + line.strip());
        } else if (line.startsWith(OWN_LINE)) {
            lines.add(line.strip());
        } else {
            throw new IllegalArgumentException("neither [name], a field nor indented: " + line);
        }
    }

    private static void once(@Nullable Object before, String line) {
        if (before != null) {
            throw new IllegalArgumentException("a second time: " + line);
        }
    }

    /** The fields of a measure, each taken once. */
    private record Section(String name, Map<String, List<String>> fields) {

        Explanation explanation() {
            Explanation explanation = new Explanation(
                    text("title"),
                    text("unit"),
                    text("meaning"),
                    lines("formula"),
                    text("range"),
                    text("reading"),
                    text("limits"),
                    lines("source"));
            if (!fields.isEmpty()) {
                throw new IllegalArgumentException(name + ": no such field as " + fields.keySet());
            }
            return explanation;
        }

        private String text(String field) {
            return String.join(" ", lines(field));
        }

        private List<String> lines(String field) {
            List<String> lines = fields.remove(field);
            if (lines == null) {
                throw new IllegalArgumentException(name + ": the field " + field + " is missing");
            }
            return lines;
        }
    }

    private static String text(Language language) {
        String known = TEXTS.get(language);
        if (known == null) {
            known = resource("measures-" + language.label() + ".txt");
            TEXTS.put(language, known);
        }
        return known;
    }

    private static String resource(String file) {
        try (InputStream resource = ExplanationFile.class.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalStateException("no " + file);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
