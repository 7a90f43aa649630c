package org.declan.check;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The kinds of rules on what texts say; each is a key of a rule, and others may stand beside it. */
enum RuleKind {
    THEME("at-least at-most absent in"),
    REQUIRED("at-least at-most in unless"),
    BANNED("suggest unless"),
    FORMULA("edits"),
    SURVIVE("change similarity clauses");

    /** The keys of any rule. */
    static final Set<String> COMMON = Set.of("id", "level", "message", "where", "after");

    private final String options;

    RuleKind(String options) {
        this.options = options;
    }

    /** The key. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The keys that may stand beside it. */
    private List<String> options() {
        return List.of(options.split(" ", -1));
    }

    /** The kind with a key; none for the rules of {@link TextRules}. */
    static Optional<RuleKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** The keys that may stand beside the key of a kind. */
    static List<String> optionsOf(String key) {
        return of(key).map(RuleKind::options).orElse(List.of());
    }

    /** The keys of the kinds that an option belongs to. */
    static List<String> owners(String option) {
        return Arrays.stream(values())
                .filter(kind -> kind.options().contains(option))
                .map(RuleKind::key)
                .toList();
    }

    /** The keys of all kinds, those of {@link TextRules} too, in order. */
    static Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        Arrays.stream(values()).forEach(kind -> keys.add(kind.key()));
        keys.addAll(new TreeSet<>(TextRules.keys()));
        return keys;
    }
}
