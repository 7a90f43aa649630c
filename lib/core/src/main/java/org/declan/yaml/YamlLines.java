package org.declan.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.declan.text.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads YAML of which each line is a key and its text, as front matter mostly is; {@link Yaml} reads the same from it, but
 * its parser takes a start longer to load than the rest of a text to be read. What could mean anything else is left to it.
 */
final class YamlLines {

    /** Covers the letters of French. */
    private static final int COMMON = 0x250;

    private static final String SIGNS = " .,-/():_+'’";

    private final String file;
    private final String text;
    private final Map<String, YamlValue> entries = new LinkedHashMap<>();
    private final Map<String, Place> keys = new LinkedHashMap<>();

    private YamlLines(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /** The mapping that a text holds, or null when it is not of this kind; the arguments are those of {@link Yaml#parse}. */
    static YamlValue.@Nullable Mapping read(String file, String text, int firstLine) {
        YamlLines lines = new YamlLines(file, text);
        int line = firstLine;
        for (int start = 0; start < text.length(); line++) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (!lines.add(line, start, end)) {
                return null;
            }
            start = end + 1;
        }
        return line == firstLine
                ? null
                : new YamlValue.Mapping(file, new Place(firstLine, 1), lines.entries, lines.keys);
    }

    /** Reads a line; says whether it is one that can be read here. */
    private boolean add(int line, int start, int end) {
        int colon = start;
        while (colon < end && isKey(text.charAt(colon), colon > start)) {
            colon++;
        }
        int value = colon + 1;
        while (value < end && text.charAt(value) == ' ') {
            value++;
        }
        if (colon == start || value == colon + 1 || value >= end || text.charAt(colon) != ':') {
            return false;
        }
        char first = text.charAt(value);
        String read = first == '\'' || first == '"' ? quoted(value, end) : plain(value, end);
        if (read == null) {
            return false;
        }
        String key = text.substring(start, colon);
        keys.put(key, new Place(line, 1));
        Place place = new Place(line, value - start + 1);
        return entries.put(key, new YamlValue.Scalar(file, place, read, text.substring(value, end))) == null;
    }

    private @Nullable String plain(int start, int end) {
        if (!Character.isLetterOrDigit(text.charAt(start)) || text.charAt(end - 1) == ' ') {
            return null;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!isText(c) || (c == ':' && (i + 1 == end || text.charAt(i + 1) == ' '))) {
                return null;
            }
        }
        return text.substring(start, end);
    }

    private @Nullable String quoted(int start, int end) {
        char quote = text.charAt(start);
        StringBuilder read = new StringBuilder();
        for (int i = start + 1; i < end - 1; i++) {
            char c = text.charAt(i);
            if (c == '\\' && quote == '"' && text.startsWith("\\_", i)) {
                read.append('\u00A0');
                i++;
            } else if (c == '\\' && quote == '"' && text.startsWith("\\x", i) && hexadecimal(i + 2, end - 1) >= 0) {
                read.append((char) hexadecimal(i + 2, end - 1));
                i += 3;
            } else if (isText(c) && c != quote) {
                read.append(c);
            } else {
                return null;
            }
        }
        return end - start > 1 && text.charAt(end - 1) == quote ? read.toString() : null;
    }

    /** The number of two digits, or a negative one. */
    private int hexadecimal(int at, int end) {
        int high = at + 2 > end ? -1 : Character.digit(text.charAt(at), 16);
        int low = high < 0 ? -1 : Character.digit(text.charAt(at + 1), 16);
        return low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isKey(char c, boolean inside) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (inside && ((c >= '0' && c <= '9') || c == '_'));
    }

    private static boolean isText(char c) {
        return (c < COMMON && Character.isLetterOrDigit(c)) || SIGNS.indexOf(c) >= 0;
    }
}
