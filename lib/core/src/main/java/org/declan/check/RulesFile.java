package org.declan.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declan.query.Pattern;
import org.declan.query.PatternException;
import org.declan.text.InputException;
import org.declan.text.Place;
import org.declan.theme.Themes;
import org.declan.yaml.Yaml;
import org.declan.yaml.YamlValue;

/** Reads a rules file; every mistake is named with its line and column. */
public final class RulesFile {

    /** Of these {@code documents} is for who reads the texts: metadata that stand beside them. */
    private static final Set<String> KEYS = Set.of("documents", "paths", "themes", "rules");

    /** What is said of a name that is not known, to help: {@code "; did you mean theme?"}, or nothing. */
    public interface Hint {
        /** The words to put behind what is wrong. */
        String of(String found, Collection<String> known);
    }

    private final TextSource texts;
    private final Hint hint;
    private final Mistakes mistakes = new Mistakes();
    private final List<Rules.Written> patterns = new ArrayList<>();
    private Themes themes = Themes.builtIn();

    private RulesFile(TextSource texts, Hint hint) {
        this.texts = texts;
        this.hint = hint;
    }

    /**
     * The rules that a YAML text holds.
     *
     * @param file the name for messages
     * @throws RulesException with all mistakes that could be found
     */
    public static Rules parse(String file, String yaml, TextSource texts, Hint hint) throws RulesException {
        RulesFile rules = new RulesFile(texts, hint);
        Optional<Rules> read = rules.mistakes.gather(() -> rules.rules(file, yaml));
        rules.mistakes.check();
        return read.orElseThrow();
    }

    private Rules rules(String file, String yaml) throws InputException {
        Optional<YamlValue> root = Yaml.parse(file, yaml.startsWith("\uFEFF") ? yaml.substring(1) : yaml, 1);
        if (root.isEmpty()) {
            throw InputException.at(file, new Place(1, 1), "the file is empty; expected rules");
        }
        YamlValue.Mapping mapping = root.get().asMapping("keys with values: rules, paths, themes");
        allow(mapping, KEYS);
        List<String> paths =
                mistakes.gather(() -> texts(mapping, "paths", "a path")).orElse(List.of());
        mistakes.inspect(() -> readThemes(mapping));
        YamlValue value = mapping.need("rules");
        if (!(value instanceof YamlValue.Sequence sequence) || sequence.items().isEmpty()) {
            throw value.error("expected a list of rules; found "
                    + (value instanceof YamlValue.Sequence ? "an empty one" : value.kind()));
        }
        return new Rules(paths, rules(sequence), patterns);
    }

    private List<NamedRule> rules(YamlValue.Sequence sequence) {
        List<NamedRule> rules = new ArrayList<>();
        Map<String, Place> ids = new HashMap<>();
        for (YamlValue item : sequence.items()) {
            mistakes.inspect(() -> {
                YamlValue.Mapping mapping = item.asMapping("a rule: keys with values");
                mistakes.inspect(() -> distinct(mapping, ids));
                new RuleReader(this, mapping).read().ifPresent(rules::add);
            });
        }
        return rules;
    }

    private static void distinct(YamlValue.Mapping rule, Map<String, Place> ids) throws InputException {
        if (rule.get("id") instanceof YamlValue.Scalar id) {
            Place before = ids.putIfAbsent(id.text(), id.place());
            if (before != null) {
                throw id.error("the id \"" + id.text() + "\" stands at " + before + " already");
            }
        }
    }

    private void readThemes(YamlValue.Mapping mapping) throws InputException {
        YamlValue value = mapping.get("themes");
        if (value == null) {
            return;
        }
        for (YamlValue item : value.asList("theme files or folders of them")) {
            String path = text(item, "a theme file or a folder of them");
            try {
                themes = themes.with(texts.resolve(path));
            } catch (InputException e) {
                throw item.error(e.line());
            }
        }
    }

    private static List<String> texts(YamlValue.Mapping mapping, String key, String expected) throws InputException {
        YamlValue value = mapping.get(key);
        List<String> texts = new ArrayList<>();
        if (value != null) {
            for (YamlValue item : value.asList("a list; each item " + expected)) {
                texts.add(text(item, expected));
            }
        }
        return texts;
    }

    /** A text that is not empty. */
    static String text(YamlValue value, String expected) throws InputException {
        String text = value.asScalar(expected).text().strip();
        if (text.isEmpty() || text.indexOf('\0') >= 0) {
            throw value.error("expected " + expected + "; found " + (text.isEmpty() ? "nothing" : "U+0000"));
        }
        return text;
    }

    /** Tells of each key that is not known. */
    void allow(YamlValue.Mapping mapping, Set<String> known) {
        mapping.entries().keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> refuse(
                        mapping,
                        key,
                        "unknown key \"" + key + "\"; expected one of "
                                + String.join(", ", known.stream().sorted().toList())
                                + hint.of(key, known.stream().sorted().toList())));
    }

    /** Tells what is wrong with a key. */
    void refuse(YamlValue.Mapping mapping, String key, String message) {
        mistakes.add(InputException.at(mapping.file(), mapping.keys().get(key), message));
    }

    /** The patterns of a list, or the one that stands in its place. */
    List<Pattern> patterns(YamlValue value) throws InputException {
        List<Pattern> read = new ArrayList<>();
        for (YamlValue item : value.asList("a pattern or a list of patterns")) {
            read.add(pattern(item.asScalar("a pattern")));
        }
        if (read.isEmpty()) {
            throw value.error("expected at least one pattern; found none");
        }
        return read;
    }

    /** A pattern, which is kept with its place. */
    Pattern pattern(YamlValue.Scalar scalar) throws InputException {
        try {
            Pattern pattern = Pattern.parse(Term.pattern(scalar.text()));
            patterns.add(new Rules.Written(pattern, scalar.place()));
            return pattern;
        } catch (PatternException e) {
            throw InputException.at(scalar.file(), scalar.place(e.offset()), e.message());
        }
    }

    /** One of several words. */
    <T> T choice(YamlValue value, Map<String, T> known) throws InputException {
        String found = value.asScalar(String.join(", ", known.keySet())).text();
        T chosen = known.get(found);
        if (chosen == null) {
            throw value.error("expected " + String.join(", ", known.keySet()) + "; found \"" + found + "\""
                    + hint.of(found, known.keySet()));
        }
        return chosen;
    }

    Mistakes mistakes() {
        return mistakes;
    }

    TextSource texts() {
        return texts;
    }

    Themes themes() {
        return themes;
    }

    Hint hint() {
        return hint;
    }
}
