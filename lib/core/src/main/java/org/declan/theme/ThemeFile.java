package org.declan.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.declan.query.Pattern;
import org.declan.query.PatternException;
import org.declan.query.WordSets;
import org.declan.text.Bilingual;
import org.declan.text.InputException;
import org.declan.text.Place;
import org.declan.yaml.Yaml;
import org.declan.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Reads one theme from its YAML file; every mistake is named with its line and column. */
final class ThemeFile {

    private static final Set<String> KEYS =
            Set.of("id", "label", "definition", "sets", "patterns", "unless", "examples");
    private static final Set<String> LANGUAGES = Set.of("fr", "en");

    private final String file;
    private final Supplier<String> yaml;
    private Map<String, Pattern> sets = Map.of();

    private ThemeFile(String file, Supplier<String> yaml) {
        this.file = file;
        this.yaml = yaml;
    }

    /**
     * The theme that a YAML text describes.
     *
     * @param file the name for messages
     * @throws InputException at the first mistake
     */
    static Theme parse(String file, String yaml) throws InputException {
        Optional<YamlValue> root = Yaml.parseLong(file, withoutMark(yaml));
        if (root.isEmpty()) {
            throw InputException.at(file, new Place(1, 1), "the file is empty; expected a theme with id and patterns");
        }
        return of(file, () -> yaml, root.get());
    }

    /** The theme that a YAML text describes, once the value it holds is read; the text is got when it is asked for. */
    static Theme of(String file, Supplier<String> yaml, YamlValue root) throws InputException {
        return new ThemeFile(file, yaml).theme(root.asMapping("a theme: keys with values"));
    }

    /** The text without a byte-order mark. */
    static String withoutMark(String yaml) {
        return yaml.startsWith("\uFEFF") ? yaml.substring(1) : yaml;
    }

    private Theme theme(YamlValue.Mapping root) throws InputException {
        root.allow(KEYS);
        YamlValue.Scalar id = root.need("id").asScalar("an id");
        if (!isId(id.text())) {
            throw id.error("an id is made of lower-case letters, digits and hyphens; found \"" + id.text() + "\"");
        }
        sets = sets(root.get("sets"));
        List<Theme.Clue> clues = new ArrayList<>();
        for (YamlValue item : root.need("patterns").asList("a list of patterns")) {
            clues.add(clue(item));
        }
        if (clues.isEmpty()) {
            throw root.need("patterns").error("expected at least one pattern; found none");
        }
        return new Theme(
                id.text(),
                bilingual(root.get("label"), id.text()),
                bilingual(root.get("definition"), ""),
                clues,
                patterns(root.get("unless")),
                examples(root.get("examples")),
                file,
                yaml);
    }

    /** Whether hyphens part lower-case letters and digits. */
    private static boolean isId(String text) {
        char before = '-';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean known = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '-' && before != '-');
            if (!known) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }

    private Map<String, Pattern> sets(@Nullable YamlValue value) throws InputException {
        if (value == null) {
            return Map.of();
        }
        YamlValue.Mapping mapping = value.asMapping("names with patterns");
        Map<String, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, YamlValue> entry : mapping.entries().entrySet()) {
            texts.put(entry.getKey(), entry.getValue().asScalar("a pattern").text());
        }
        try {
            return WordSets.parse(texts);
        } catch (PatternException e) {
            YamlValue.Scalar set =
                    e.set().map(mapping::get).map(YamlValue.Scalar.class::cast).orElse(null);
            Place place = set == null ? mapping.place() : set.place(e.offset());
            throw InputException.at(file, place, e.message());
        }
    }

    private Theme.Clue clue(YamlValue item) throws InputException {
        if (item instanceof YamlValue.Mapping mapping) {
            mapping.allow(Set.of("match", "unless"));
            return new Theme.Clue(pattern(mapping.need("match")), patterns(mapping.get("unless")));
        }
        return new Theme.Clue(pattern(item), List.of());
    }

    private List<Pattern> patterns(@Nullable YamlValue value) throws InputException {
        List<Pattern> patterns = new ArrayList<>();
        if (value != null) {
            for (YamlValue item : value.asList("a pattern or a list of patterns")) {
                patterns.add(pattern(item));
            }
        }
        return patterns;
    }

    private Pattern pattern(YamlValue value) throws InputException {
        YamlValue.Scalar scalar = value.asScalar("a pattern");
        try {
            return Pattern.parse(scalar.text(), sets);
        } catch (PatternException e) {
            throw InputException.at(file, scalar.place(e.offset()), e.message());
        }
    }

    private static Bilingual bilingual(@Nullable YamlValue value, String otherwise) throws InputException {
        if (value == null) {
            return new Bilingual(otherwise, otherwise);
        }
        if (value instanceof YamlValue.Scalar scalar) {
            return new Bilingual(scalar.text(), scalar.text());
        }
        YamlValue.Mapping mapping = value.asMapping("a text, or texts under fr and en");
        mapping.allow(LANGUAGES);
        YamlValue fr = mapping.get("fr");
        YamlValue en = mapping.get("en");
        String french = fr == null ? "" : fr.asScalar("a text").text().strip();
        String english = en == null ? "" : en.asScalar("a text").text().strip();
        return new Bilingual(french.isEmpty() ? english : french, english.isEmpty() ? french : english);
    }

    private static Theme.Examples examples(@Nullable YamlValue value) throws InputException {
        if (value == null) {
            return new Theme.Examples(List.of(), List.of());
        }
        YamlValue.Mapping mapping = value.asMapping("sentences under yes and no");
        mapping.allow(Set.of("yes", "no"));
        return new Theme.Examples(sentences(mapping.get("yes")), sentences(mapping.get("no")));
    }

    private static List<String> sentences(@Nullable YamlValue value) throws InputException {
        List<String> sentences = new ArrayList<>();
        if (value != null) {
            for (YamlValue item : value.asList("a list of sentences")) {
                sentences.add(item.asScalar("a sentence").text());
            }
        }
        return sentences;
    }
}
