package org.declan.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.declan.text.Bilingual;
import org.declan.text.FrenchDate;
import org.declan.text.InputException;
import org.declan.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Reads one rule of a rules file. */
final class RuleReader {

    private final RulesFile file;
    private final YamlValue.Mapping rule;

    RuleReader(RulesFile file, YamlValue.Mapping rule) {
        this.file = file;
        this.rule = rule;
    }

    /** The rule; nothing if it has mistakes, which the file knows then. */
    Optional<NamedRule> read() throws InputException {
        Mistakes mistakes = file.mistakes();
        Optional<String> id = mistakes.gather(() -> id(rule.need("id")));
        Optional<Severity> severity = mistakes.gather(() -> severity(rule.get("level")));
        Optional<Optional<Bilingual>> message = mistakes.gather(() -> message(rule.get("message")));
        Optional<Selector> selector = mistakes.gather(this::selector);
        Optional<Requirement> requirement = requirement();
        if (id.isEmpty() || severity.isEmpty() || message.isEmpty() || selector.isEmpty() || requirement.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NamedRule(
                id.get(), severity.get(), message.get(), selector.get(), requirement.get(), rule.place()));
    }

    private static String id(YamlValue value) throws InputException {
        String id = value.asScalar("an id").text();
        if (!id.matches("[a-z0-9]++(?:-[a-z0-9]++)*+")) {
            throw value.error("an id is made of lower-case letters, digits and hyphens; found \"" + id + "\"");
        }
        return id;
    }

    private Severity severity(@Nullable YamlValue value) throws InputException {
        Map<String, Severity> known = new LinkedHashMap<>();
        Arrays.stream(Severity.values()).forEach(severity -> known.put(severity.label(), severity));
        return value == null ? Severity.ERROR : file.choice(value, known);
    }

    private Optional<Bilingual> message(@Nullable YamlValue value) throws InputException {
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof YamlValue.Scalar) {
            String text = RulesFile.text(value, "a message");
            return Optional.of(new Bilingual(text, text));
        }
        YamlValue.Mapping mapping = value.asMapping("a message, or messages under fr and en");
        file.allow(mapping, Set.of("fr", "en"));
        YamlValue fr = mapping.get("fr");
        YamlValue en = mapping.get("en");
        if (fr == null && en == null) {
            throw value.error("expected a message under fr, en or both; found none");
        }
        String french = fr == null ? "" : RulesFile.text(fr, "a message");
        String english = en == null ? french : RulesFile.text(en, "a message");
        return Optional.of(new Bilingual(french.isEmpty() ? english : french, english));
    }

    private Selector selector() throws InputException {
        YamlValue where = rule.get("where");
        Selector selector = where == null ? Selector.ALL : new SelectorReader(file).read(where);
        YamlValue after = rule.get("after");
        if (after == null) {
            return selector;
        }
        String text = after.asScalar("a date or a year").text();
        return selector.after(FrenchDate.parse(text)
                .orElseThrow(() -> after.error(
                        "expected a date such as 2015, 2015-06-30 or 30 juin 2015; found " + after.kind())));
    }

    /** What the rule asks for: one of its keys says so. */
    private Optional<Requirement> requirement() {
        List<String> kinds = rule.entries().keySet().stream()
                .filter(RuleKind.keys()::contains)
                .toList();
        String expected = String.join(", ", RuleKind.keys());
        if (kinds.isEmpty()) {
            allow("");
            file.mistakes().add(rule.error("a rule has one of the keys " + expected + "; found none"));
            return Optional.empty();
        }
        String kind = kinds.get(0);
        allow(kind);
        if (kinds.size() > 1) {
            String second = kinds.get(1);
            String found = "found \"" + kind + "\" and \"" + second + "\"";
            file.refuse(rule, second, "a rule has only one of the keys " + expected + "; " + found);
            return Optional.empty();
        }
        return file.mistakes().gather(() -> new RequirementReader(file, rule).read(kind));
    }

    /** Tells of keys that do not belong to the rule; of one that has no kind, only those that belong to none. */
    private void allow(String kind) {
        Set<String> here = new HashSet<>(RuleKind.COMMON);
        here.addAll(RuleKind.keys());
        here.addAll(RuleKind.optionsOf(kind));
        Set<String> misplaced = new HashSet<>();
        for (String key : rule.entries().keySet()) {
            String owners = String.join(", ", RuleKind.owners(key));
            if (!here.contains(key) && !owners.isEmpty()) {
                misplaced.add(key);
                if (!kind.isEmpty()) {
                    String message =
                            "the key \"" + key + "\" belongs to rules with " + owners + "; found it with " + kind;
                    file.refuse(rule, key, message);
                }
            }
        }
        Set<String> known = new HashSet<>(here);
        known.addAll(misplaced);
        file.allow(rule, known);
    }
}
