package org.declan.check;

import java.util.List;
import java.util.Set;
import org.declan.text.InputException;
import org.declan.yaml.YamlValue;

/** What every text should have right, by the keys of the rules file. */
final class TextRules {

    private TextRules() {}

    static Set<String> keys() {
        return Set.of();
    }

    static TextRule parse(String key, YamlValue value) throws InputException {
        if (!keys().contains(key)) {
            throw value.error("no rule about texts is called \"" + key + "\"");
        }
        return (document, tokens) -> List.of();
    }
}
