package org.declan.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.declan.text.InputException;
import org.declan.text.IntList;
import org.declan.text.Place;
import org.declan.text.Source;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML 1.2 within limits: 1 MiB unless told otherwise, 40 levels, no aliases, no second document, no key twice. */
public final class Yaml {

    private static final int MAX_CHARS = 1 << 20;
    private static final int MAX_CHARS_OF_LIST = 1 << 24;
    private static final int MAX_DEPTH = 40;

    private final String file;
    private final String text;
    private final int firstLine;
    private final int most;
    /** The offset of each code point, which is what the parser counts. */
    private final int[] offsets;

    private Yaml(String file, String text, int firstLine, int most) {
        this.file = file;
        this.text = text;
        this.firstLine = firstLine;
        this.most = most;
        this.offsets = text.length() > most ? new int[0] : offsets(text);
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
        YamlValue.Mapping lines = text.length() > MAX_CHARS ? null : YamlLines.read(file, text, firstLine);
        return lines == null ? new Yaml(file, text, firstLine, MAX_CHARS).parse() : Optional.of(lines);
    }

    /**
     * The value a long list holds, such as a dictionary or a theme: 16 MiB at most.
     *
     * @param file the name for messages
     * @param text the YAML
     * @return the value, or nothing when the text has none
     * @throws InputException when it is not YAML or exceeds the limits
     */
    public static Optional<YamlValue> parseLong(String file, String text) throws InputException {
        return new Yaml(file, text, 1, MAX_CHARS_OF_LIST).parse();
    }

    private Optional<YamlValue> parse() throws InputException {
        if (text.length() > most) {
            throw InputException.in(file, "YAML of " + text.length() + " characters; expected at most " + most);
        }
        LoadSettings settings = LoadSettings.builder()
                .setUseMarks(true)
                .setAllowDuplicateKeys(false)
                .setCodePointLimit(most)
                .setLabel(file)
                .build();
        try {
            return document(new Parse(settings).parseString(text).iterator());
        } catch (MarkedYamlEngineException e) {
            Place place = e.getProblemMark().map(this::place).orElse(new Place(firstLine, 1));
            throw InputException.at(file, place, "not YAML: " + problem(e));
        } catch (ReaderException e) {
            String found = String.format(Locale.ROOT, "U+%04X", e.getCodePoint());
            throw InputException.at(file, place(offset(e.getPosition())), "not YAML: the character " + found);
        } catch (YamlEngineException e) {
            throw InputException.in(file, "not YAML: " + e.getMessage());
        }
    }

    private static String problem(MarkedYamlEngineException e) {
        String problem = e.getProblem();
        return (problem == null ? "syntax error" : problem).replaceAll("\\s+", " ");
    }

    /**
     * The events of a text become values as they come: composing nodes first would parse the text a second time, as
     * composing is recursive and has to be kept from nested brackets or dashes that would overflow its stack.
     */
    private Optional<YamlValue> document(Iterator<Event> events) throws InputException {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            return Optional.empty();
        }
        YamlValue value = value(events, events.next(), 0);
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw InputException.at(file, place(end), "not YAML: but found another document");
        }
        return Optional.of(value);
    }

    /** The value that an event begins; an alias, which could stand for a great deal more than is written, is refused. */
    private YamlValue value(Iterator<Event> events, Event first, int depth) throws InputException {
        Place place = place(first);
        if (first instanceof ScalarEvent scalar) {
            return new YamlValue.Scalar(file, place, scalar.getValue(), raw(scalar));
        }
        if (first instanceof AliasEvent) {
            throw InputException.at(file, place, "a YAML alias; expected the value itself");
        }
        if (depth == MAX_DEPTH) {
            throw InputException.at(
                    file, place, "YAML nested deeper than " + MAX_DEPTH + " levels; expected plain keys and lists");
        }
        return first instanceof MappingStartEvent
                ? mapping(events, place, depth + 1)
                : sequence(events, place, depth + 1);
    }

    private YamlValue sequence(Iterator<Event> events, Place place, int depth) throws InputException {
        List<YamlValue> items = new ArrayList<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
            items.add(value(events, next, depth));
        }
        return new YamlValue.Sequence(file, place, List.copyOf(items));
    }

    private YamlValue mapping(Iterator<Event> events, Place place, int depth) throws InputException {
        Map<String, YamlValue> entries = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        for (Event next = events.next(); next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            String key =
                    value(events, next, depth).asScalar("a key that is text").text();
            if (entries.containsKey(key)) {
                throw InputException.at(file, place(next), "the key \"" + key + "\" stands here twice");
            }
            entries.put(key, value(events, events.next(), depth));
            keys.put(key, place(next));
        }
        return new YamlValue.Mapping(file, place, entries, keys);
    }

    private String raw(ScalarEvent scalar) {
        int start = scalar.getStartMark().map(Mark::getIndex).orElse(0);
        int end = scalar.getEndMark().map(Mark::getIndex).orElse(start);
        return text.substring(offset(start), offset(end));
    }

    private int offset(int codePoint) {
        return offsets[Math.min(codePoint, offsets.length - 1)];
    }

    private static int[] offsets(String text) {
        IntList offsets = new IntList();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            offsets.add(at);
        }
        offsets.add(text.length());
        return offsets.toArray();
    }

    private Place place(int offset) {
        Place inText = new Source(file, text).place(offset);
        return new Place(firstLine + inText.line() - 1, inText.column());
    }

    private Place place(Event event) {
        return event.getStartMark().map(this::place).orElse(new Place(firstLine, 1));
    }

    private Place place(Mark mark) {
        return new Place(firstLine + mark.getLine(), mark.getColumn() + 1);
    }
}
