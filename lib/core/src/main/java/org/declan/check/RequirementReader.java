package org.declan.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.declan.check.Mentions.Extent;
import org.declan.query.Pattern;
import org.declan.text.Bilingual;
import org.declan.text.InputException;
import org.declan.text.Tokens;
import org.declan.theme.Theme;
import org.declan.yaml.YamlValue;

/** Reads what a rule asks for. */
final class RequirementReader {

    /** A message names no more patterns. */
    private static final int NAMED = 3;

    private final RulesFile file;
    private final YamlValue.Mapping rule;

    RequirementReader(RulesFile file, YamlValue.Mapping rule) {
        this.file = file;
        this.rule = rule;
    }

    /** What it asks for by the key of its kind. */
    Requirement read(String key) throws InputException {
        YamlValue value = rule.need(key);
        Optional<RuleKind> kind = RuleKind.of(key);
        if (kind.isEmpty()) {
            return new EachText(TextRules.parse(key, value), new Bilingual(key, key));
        }
        return switch (kind.get()) {
            case THEME -> theme(value);
            case REQUIRED -> patterns(value, bounds(), extent());
            case BANNED -> patterns(value, Bounds.NEVER, Extent.DOCUMENT);
            case FORMULA -> formula(value);
            case SURVIVE -> new SurvivalReader(file, rule).read(value);
        };
    }

    private Requirement theme(YamlValue value) throws InputException {
        String id = value.asScalar("the id of a theme").text();
        List<String> known = file.themes().list().stream().map(Theme::id).toList();
        if (!known.contains(id)) {
            throw value.error("no theme \"" + id + "\"; known are " + String.join(", ", known)
                    + file.hint().of(id, known));
        }
        Theme theme = file.themes().list().get(known.indexOf(id));
        Bilingual noun = new Bilingual("du thème " + id, "of theme " + id);
        return new Mentions(theme, noun, bounds(), extent(), "");
    }

    private Requirement patterns(YamlValue value, Bounds bounds, Extent extent) throws InputException {
        List<Pattern> patterns = file.patterns(value);
        YamlValue unless = rule.get("unless");
        YamlValue suggest = rule.get("suggest");
        String name = patterns.stream().map(Pattern::text).collect(Collectors.joining(" | "));
        Theme theme = new Theme(
                name,
                new Bilingual(name, name),
                new Bilingual("", ""),
                patterns.stream()
                        .map(pattern -> new Theme.Clue(pattern, List.of()))
                        .toList(),
                unless == null ? List.of() : file.patterns(unless),
                new Theme.Examples(List.of(), List.of()),
                value.file(),
                "");
        Bilingual noun =
                new Bilingual("de " + named(patterns, "« ", " »", " ou "), "of " + named(patterns, "\"", "\"", " or "));
        return new Mentions(
                theme, noun, bounds, extent, suggest == null ? "" : RulesFile.text(suggest, "words to suggest"));
    }

    private static String named(List<Pattern> patterns, String open, String close, String or) {
        List<String> names = new ArrayList<>();
        for (Pattern pattern : patterns.subList(0, Math.min(NAMED, patterns.size()))) {
            names.add(pattern.text().startsWith("\"") ? pattern.text() : open + pattern.text() + close);
        }
        if (patterns.size() > NAMED) {
            names.add("…");
        }
        return String.join(or, names);
    }

    private Bounds bounds() throws InputException {
        YamlValue least = rule.get("at-least");
        YamlValue most = rule.get("at-most");
        YamlValue absent = rule.get("absent");
        if (absent != null) {
            if (!absent.asScalar("true").text().equals("true") || least != null || most != null) {
                throw absent.error("absent is true, and stands without at-least and at-most");
            }
            return Bounds.NEVER;
        }
        int from = least == null ? most == null ? 1 : 0 : number(least, 1);
        int to = most == null ? Integer.MAX_VALUE : number(most, 0);
        if (most != null && to < from) {
            throw most.error("expected at-most from " + from + ", as at-least says; found " + to);
        }
        return new Bounds(from, to);
    }

    private Extent extent() throws InputException {
        YamlValue in = rule.get("in");
        Map<String, Extent> known = new LinkedHashMap<>();
        known.put("document", Extent.DOCUMENT);
        known.put("corpus", Extent.CORPUS);
        return in == null ? Extent.DOCUMENT : file.choice(in, known);
    }

    private Requirement formula(YamlValue value) throws InputException {
        String text = RulesFile.text(value, "the words of a formula").replaceAll("\\s+", " ");
        Tokens tokens = file.texts().passage(text).tokens();
        List<String> words = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            words.add(tokens.vocabulary().folded(tokens.type(token)));
        }
        if (tokens.words() == 0) {
            throw value.error("expected the words of a formula; found none in " + value.kind());
        }
        YamlValue edits = rule.get("edits");
        int most = edits == null ? 0 : number(edits, 0);
        if (edits != null && most >= words.size()) {
            throw edits.error("expected fewer edits than the " + words.size() + " words of the formula; found " + most);
        }
        Formula formula = new Formula(text, words, most);
        return new EachText(formula, formula.description());
    }

    private static int number(YamlValue value, int least) throws InputException {
        String text = value.asScalar("a whole number").text();
        if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < least) {
            throw value.error("expected a whole number from " + least + "; found " + value.kind());
        }
        return Integer.parseInt(text);
    }
}
