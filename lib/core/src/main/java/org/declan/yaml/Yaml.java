package org.declan.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.declan.text.InputException;
import org.declan.text.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads YAML 1.2 within limits: 1 MiB, 40 levels, no aliases, no second document, no key twice. */
public final class Yaml {

    private static final int MAX_CHARS = 1 << 20;
    private static final int MAX_DEPTH = 40;

    private final String file;
    private final String text;
    private final int firstLine;
    private final boolean hasSurrogates;

    private Yaml(String file, String text, int firstLine) {
        this.file = file;
        this.text = text;
        this.firstLine = firstLine;
        this.hasSurrogates = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    /**
     * The value a YAML text holds.
     *
     * @param file the name for messages
     * @param text the YAML, without {@code ---} lines
     * @param firstLine the line of the file the text starts at, 1-based
     * @return the value, or nothing when the text has none
     * @throws InputException when it is not YAML or exceeds the limits
     */
    public static Optional<YamlValue> parse(String file, String text, int firstLine) throws InputException {
        return new Yaml(file, text, firstLine).parse();
    }

    private Optional<YamlValue> parse() throws InputException {
        if (text.length() > MAX_CHARS) {
            throw InputException.in(file, "YAML of " + text.length() + " characters; expected at most " + MAX_CHARS);
        }
        refuseDeep();
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setMaxAliasesForCollections(0)
                .setAllowDuplicateKeys(false)
                .setLabel(file)
                .build();
        try {
            Optional<Node> root = new Compose(settings).composeString(text);
            return root.isEmpty() ? Optional.empty() : Optional.of(value(root.get(), 0));
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(this::place).orElse(new Place(firstLine, 1));
            throw InputException.at(file, place, "not YAML: " + problem(e));
        } catch (YamlEngineException e) {
            throw InputException.in(file, "not YAML: " + e.getMessage());
        }
    }

    private static String problem(MarkedYamlEngineException e) {
        String problem = e.getProblem();
        return (problem == null ? "syntax error" : problem).replaceAll("\\s+", " ");
    }

    /** The parser is recursive: a text of nested brackets or dashes would overflow its stack, so it is refused first. */
    private void refuseDeep() throws InputException {
        int depth = 0;
        int line = firstLine;
        int dashes = 0;
        int lineStart = 0;
        boolean atLineStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                lineStart = i + 1;
                atLineStart = true;
                dashes = 0;
            } else if (c == '[' || c == '{') {
                depth++;
            } else if (c == ']' || c == '}') {
                depth = Math.max(0, depth - 1);
            }
            if (atLineStart && (c == '-' || c == '?')) {
                dashes++;
            } else if (c != ' ' && c != '\n') {
                atLineStart = false;
            }
            int indent = atLineStart ? (i - lineStart) / 2 : 0;
            if (depth > MAX_DEPTH || dashes > MAX_DEPTH || indent > 10 * MAX_DEPTH) {
                throw InputException.at(
                        file,
                        new Place(line, i - lineStart + 1),
                        "YAML nested deeper than " + MAX_DEPTH + " levels; expected plain keys and lists");
            }
        }
    }

    private YamlValue value(Node node, int depth) throws InputException {
        Place place = node.getStartMark().map(this::place).orElse(new Place(firstLine, 1));
        if (depth > MAX_DEPTH) {
            throw InputException.at(file, place, "YAML nested deeper than " + MAX_DEPTH + " levels");
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, place, depth);
        }
        if (node instanceof SequenceNode sequence) {
            List<YamlValue> items = new ArrayList<>();
            for (Node item : sequence.getValue()) {
                items.add(value(item, depth + 1));
            }
            return new YamlValue.Sequence(file, place, List.copyOf(items));
        }
        ScalarNode scalar = (ScalarNode) node;
        return new YamlValue.Scalar(file, place, scalar.getValue(), raw(scalar));
    }

    private YamlValue mapping(MappingNode node, Place place, int depth) throws InputException {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            String key = value(tuple.getKeyNode(), depth + 1)
                    .asScalar("a key that is text")
                    .text();
            Place keyPlace = tuple.getKeyNode().getStartMark().map(this::place).orElse(place);
            if (entries.containsKey(key)) {
                throw InputException.at(file, keyPlace, "the key \"" + key + "\" stands here twice");
            }
            entries.put(key, value(tuple.getValueNode(), depth + 1));
            keys.put(key, keyPlace);
        }
        return new YamlValue.Mapping(file, place, entries, keys);
    }

    private String raw(ScalarNode node) {
        int start = node.getStartMark().map(Mark::getIndex).orElse(0);
        int end = node.getEndMark().map(Mark::getIndex).orElse(start);
        return text.substring(offset(start), offset(end));
    }

    /** The engine counts code points; in most files these are the characters. */
    private int offset(int codePoints) {
        if (!hasSurrogates) {
            return Math.min(codePoints, text.length());
        }
        return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    }

    private Place place(Mark mark) {
        return new Place(firstLine + mark.getLine(), mark.getColumn() + 1);
    }
}
