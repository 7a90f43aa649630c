package org.declan.yaml;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declan.text.InputException;
import org.declan.text.Place;
import org.jspecify.annotations.Nullable;

/** A value of a YAML file and where it stands. */
public sealed interface YamlValue {

    /** The file, as the user wrote it. */
    String file();

    /** Line and column of the first character, 1-based. */
    Place place();

    /** A word for messages: what this is. */
    String kind();

    /** A mistake about this value. */
    default InputException error(String message) {
        return InputException.at(file(), place(), message);
    }

    /** This value as text. */
    default Scalar asScalar(String expected) throws InputException {
        if (this instanceof Scalar scalar) {
            return scalar;
        }
        throw error("expected " + expected + "; found " + kind());
    }

    /** This value as a list; a single text is a list of one. */
    default List<YamlValue> asList(String expected) throws InputException {
        if (this instanceof Sequence sequence) {
            return sequence.items();
        }
        return List.of(asScalar(expected));
    }

    /** This value as a mapping. */
    default Mapping asMapping(String expected) throws InputException {
        if (this instanceof Mapping mapping) {
            return mapping;
        }
        throw error("expected " + expected + "; found " + kind());
    }

    /**
     * A text, number, date or nothing: YAML's scalars, always as they are written.
     *
     * @param text the decoded text
     * @param raw the characters of the file from the scalar's first to its last, quotes included
     */
    record Scalar(String file, Place place, String text, String raw) implements YamlValue {

        @Override
        public String kind() {
            return text.isEmpty() ? "nothing" : "\"" + text + "\"";
        }

        /** Where the character of {@link #text()} at {@code offset} stands in the file. */
        public Place place(int offset) {
            return ScalarPlaces.place(this, offset);
        }
    }

    /** A list. */
    record Sequence(String file, Place place, List<YamlValue> items) implements YamlValue {

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * Keys with values, in file order.
     *
     * @param keys where each key stands
     */
    record Mapping(String file, Place place, Map<String, YamlValue> entries, Map<String, Place> keys)
            implements YamlValue {

        @Override
        public String kind() {
            return "a mapping";
        }

        /** The value of a key, or null. */
        public @Nullable YamlValue get(String key) {
            return entries.get(key);
        }

        /** The value of a key that has to be there. */
        public YamlValue need(String key) throws InputException {
            YamlValue value = entries.get(key);
            if (value == null) {
                throw error("the key \"" + key + "\" is missing");
            }
            return value;
        }

        /** Refuses keys other than these. */
        public void allow(Set<String> known) throws InputException {
            for (String key : entries.keySet()) {
                if (!known.contains(key)) {
                    throw InputException.at(
                            file,
                            keys.get(key),
                            "unknown key \"" + key + "\"; expected one of "
                                    + String.join(", ", known.stream().sorted().toList()));
                }
            }
        }
    }
}
