package org.declan.check;

import java.util.Set;
import org.declan.text.InputException;
import org.declan.yaml.YamlValue;

/** The kinds of rule about a text's form, by the key under which a file of rules asks for them. */
final class TextRules {

    private static final Set<String> KEYS =
            Set.of("metadata", "date", "numbering", "segmentation", "sic", "leftovers", "apostrophes");

    private TextRules() {}

    /** The keys that {@link #parse} knows. */
    static Set<String> keys() {
        return KEYS;
    }

    /**
     * The rule that a key and its value ask for.
     *
     * @throws InputException at the value, when it is none that the key has
     */
    static TextRule parse(String key, YamlValue value) throws InputException {
        return switch (key) {
            case "metadata" -> MetadataRule.parse(value);
            case "date" -> only("consistent", value, new DateRule());
            case "numbering" -> only("continuous", value, new NumberingRule());
            case "segmentation" -> SegmentationRule.parse(value);
            case "sic" -> only("none", value, new SicRule());
            case "leftovers" -> only("none", value, new LeftoverRule());
            case "apostrophes" -> new ApostropheRule(ApostropheRule.Sign.parse(value));
            default ->
                throw value.error("unknown key \"" + key + "\"; expected one of "
                        + String.join(", ", KEYS.stream().sorted().toList()));
        };
    }

    private static TextRule only(String expected, YamlValue value, TextRule rule) throws InputException {
        String found = value.asScalar("\"" + expected + "\"").text();
        if (!found.equals(expected)) {
            throw value.error("expected \"" + expected + "\"; found \"" + found + "\"");
        }
        return rule;
    }
}
