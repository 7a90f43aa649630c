package org.declan.yaml;

import org.declan.text.Place;

/** Maps characters of a decoded scalar to the file, through quotes, escapes and folded lines. */
final class ScalarPlaces {

    private ScalarPlaces() {}

    static Place place(YamlValue.Scalar scalar, int offset) {
        String raw = scalar.raw();
        char quote = raw.isEmpty() ? ' ' : raw.charAt(0);
        boolean quoted = quote == '"' || quote == '\'';
        int at = quoted ? 1 : quote == '|' || quote == '>' ? afterHeader(raw) : 0;
        for (int i = 0; i < offset && at < raw.length(); i++) {
            at = next(raw, at, quote);
        }
        int line = scalar.place().line();
        int column = scalar.place().column();
        for (int i = 0; i < at && i < raw.length(); i++) {
            if (raw.charAt(i) == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(raw.charAt(i))) {
                column++;
            }
        }
        return new Place(line, column);
    }

    private static int afterHeader(String raw) {
        return skipIndent(raw, raw.indexOf('\n') + 1);
    }

    private static int next(String raw, int at, char quote) {
        char c = raw.charAt(at);
        if (quote == '"' && c == '\\' && at + 1 < raw.length()) {
            return switch (raw.charAt(at + 1)) {
                case 'x' -> at + 4;
                case 'u' -> at + 6;
                case 'U' -> at + 10;
                default -> at + 2;
            };
        }
        if (quote == '\'' && c == '\'') {
            return at + 2;
        }
        return c == '\n' ? skipIndent(raw, at + 1) : at + 1;
    }

    private static int skipIndent(String raw, int from) {
        int at = from;
        while (at < raw.length() && (raw.charAt(at) == ' ' || raw.charAt(at) == '\n')) {
            at++;
        }
        return at;
    }
}
