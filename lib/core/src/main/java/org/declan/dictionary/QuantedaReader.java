package org.declan.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.declan.text.InputException;
import org.declan.text.Notice;
import org.declan.text.Place;
import org.declan.yaml.Yaml;
import org.declan.yaml.YamlValue;

/**
 * Reads quanteda's YAML: keys with a value or a list of them, or with further keys; a list may hold both. Values are text
 * as they are written, numbers and {@code no} too. YAML itself is read by the rules of version 1.2.
 */
final class QuantedaReader {

    private final String file;
    private final Consumer<Notice> notices;
    private final Dictionary.Builder dictionary = new Dictionary.Builder();

    QuantedaReader(String file, Consumer<Notice> notices) {
        this.file = file;
        this.notices = notices;
    }

    Dictionary read(String text) throws InputException {
        Optional<YamlValue> root = Yaml.parseLong(file, text);
        if (root.isEmpty()) {
            throw InputException.at(file, new Place(1, 1), "the file is empty; expected keys with words");
        }
        YamlValue.Mapping keys = root.get().asMapping("a dictionary: keys with words");
        if (keys.get("id") instanceof YamlValue.Scalar && keys.get("patterns") != null) {
            throw keys.error("this is a theme of declan already; expected a dictionary of quanteda");
        }
        keys(List.of(), keys);
        return dictionary.build();
    }

    private void keys(List<String> above, YamlValue.Mapping mapping) throws InputException {
        for (Map.Entry<String, YamlValue> entry : mapping.entries().entrySet()) {
            if (entry.getKey().isBlank()) {
                throw InputException.at(file, mapping.keys().get(entry.getKey()), "a key without a name");
            }
            List<String> path = new ArrayList<>(above);
            path.add(entry.getKey());
            dictionary.key(path);
            values(path, entry.getValue());
        }
    }

    private void values(List<String> path, YamlValue value) throws InputException {
        if (value instanceof YamlValue.Mapping mapping) {
            keys(path, mapping);
        } else if (value instanceof YamlValue.Sequence sequence) {
            for (YamlValue item : sequence.items()) {
                if (item instanceof YamlValue.Scalar scalar && scalar.text().isEmpty()) {
                    tellEmpty(path, scalar);
                } else {
                    values(path, item);
                }
            }
        } else {
            add(path, value.asScalar("a word"));
        }
    }

    private void add(List<String> path, YamlValue.Scalar scalar) {
        String raw = scalar.raw();
        boolean none = scalar.text().isBlank() || raw.equals("null") || raw.equals("~");
        if (none) {
            // Of a key with no value at all it is said that it has no words.
            if (!scalar.text().isEmpty()) {
                tellEmpty(path, scalar);
            }
            return;
        }
        Phrase phrase;
        try {
            phrase = new Phrase(scalar.text().replace("\\", "\\\\"));
        } catch (IllegalArgumentException e) {
            tell(scalar, "characters that print nothing are left out");
            return;
        }
        if (!dictionary.add(path, phrase)) {
            tell(scalar, "\"" + scalar.text() + "\" stands under this key twice; taken once");
        }
    }

    private void tellEmpty(List<String> path, YamlValue.Scalar scalar) {
        tell(scalar, "an empty value of \"" + path.get(path.size() - 1) + "\" is left out");
    }

    private void tell(YamlValue.Scalar scalar, String message) {
        notices.accept(new Notice(file, scalar.place(), message));
    }
}
