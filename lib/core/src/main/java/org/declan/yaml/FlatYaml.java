package org.declan.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.declan.text.Place;

/**
 * A YAML value written flat: a line for each scalar, key, beginning and end, the first character saying which. It is for
 * files that come with the program: they are flattened when it is built and read at every start, for which YAML takes too
 * long. A mistake in them was found by then, so that their places are not kept: all is said to stand at 1:1.
 */
public final class FlatYaml {

    private static final char SCALAR = '=';
    private static final char MAPPING = '{';
    private static final char SEQUENCE = '[';
    private static final char END = '.';
    private static final Place NOWHERE = new Place(1, 1);

    private final String file;
    private final String flat;
    private int at;

    private FlatYaml(String file, String flat) {
        this.file = file;
        this.flat = flat;
    }

    /**
     * Flattens a value.
     *
     * @throws IllegalArgumentException when a text in it has several lines
     */
    public static String write(YamlValue value) {
        StringBuilder flat = new StringBuilder();
        write(value, flat);
        return flat.toString();
    }

    /**
     * The value that was flattened.
     *
     * @param file the name for messages
     */
    public static YamlValue read(String file, String flat) {
        FlatYaml reader = new FlatYaml(file, flat);
        return reader.value(reader.line());
    }

    private static void write(YamlValue value, StringBuilder flat) {
        if (value instanceof YamlValue.Scalar scalar) {
            line(SCALAR, scalar.text(), flat);
        } else if (value instanceof YamlValue.Sequence sequence) {
            line(SEQUENCE, "", flat);
            sequence.items().forEach(item -> write(item, flat));
            line(END, "", flat);
        } else if (value instanceof YamlValue.Mapping mapping) {
            line(MAPPING, "", flat);
            mapping.entries().forEach((key, entry) -> {
                line(SCALAR, key, flat);
                write(entry, flat);
            });
            line(END, "", flat);
        }
    }

    private static void line(char kind, String text, StringBuilder flat) {
        if (text.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("expected a text of one line; found \"" + text + "\"");
        }
        flat.append(kind).append(text).append('\n');
    }

    private String line() {
        int start = at;
        int end = flat.indexOf('\n', start);
        at = end + 1;
        return flat.substring(start, end);
    }

    private YamlValue value(String line) {
        return switch (line.charAt(0)) {
            case SEQUENCE -> sequence();
            case MAPPING -> mapping();
            default -> new YamlValue.Scalar(file, NOWHERE, line.substring(1), line.substring(1));
        };
    }

    private YamlValue sequence() {
        List<YamlValue> items = new ArrayList<>();
        for (String line = line(); line.charAt(0) != END; line = line()) {
            items.add(value(line));
        }
        return new YamlValue.Sequence(file, NOWHERE, items);
    }

    private YamlValue mapping() {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        for (String line = line(); line.charAt(0) != END; line = line()) {
            String key = line.substring(1);
            entries.put(key, value(line()));
            keys.put(key, NOWHERE);
        }
        return new YamlValue.Mapping(file, NOWHERE, entries, keys);
    }
}
