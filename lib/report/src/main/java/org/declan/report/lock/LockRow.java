package org.declan.report.lock;

import java.util.List;
import org.declan.report.Fingerprint;

/**
 * A line of a lock file.
 *
 * @param line its number, from 1
 * @param cells as they are written
 */
record LockRow(int line, List<String> cells) {

    static LockRow of(int line, String text) {
        return new LockRow(line, List.of(text.split("\t", -1)));
    }

    /** A mistake in a cell. */
    LockException error(int cell, String message) {
        int column = 1;
        for (int i = 0; i < cell; i++) {
            column += cells.get(i).codePointCount(0, cells.get(i).length()) + 1;
        }
        return new LockException(line, column, message);
    }

    /** What a cell says. */
    String text(int cell) throws LockException {
        String written = cells.get(cell);
        StringBuilder text = new StringBuilder(written.length());
        int at = 0;
        while (at < written.length()) {
            char c = written.charAt(at);
            if (c != '\\') {
                text.append(c);
                at++;
                continue;
            }
            char next = at + 1 < written.length() ? written.charAt(at + 1) : ' ';
            switch (next) {
                case 't' -> text.append('\t');
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case '\\', '#', '[' -> text.append(next);
                default -> throw error(cell, "expected \\t, \\n, \\r or \\\\ after a backslash; found " + written);
            }
            at += 2;
        }
        return text.toString();
    }

    /** The number that a cell says. */
    long number(int cell) throws LockException {
        String written = cells.get(cell);
        if (!written.matches("[0-9]{1,18}")) {
            throw error(cell, "expected a whole number; found \"" + written + "\"");
        }
        return Long.parseLong(written);
    }

    /** The file that a row of name, size and hash says. */
    Fingerprint fingerprint() throws LockException {
        String sha256 = cells.get(2);
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw error(2, "expected a SHA-256 of 64 hexadecimal digits; found \"" + sha256 + "\"");
        }
        return new Fingerprint(text(0), number(1), sha256);
    }
}
