package org.declan.describe;

import java.util.Optional;

/**
 * Who speaks, by the words with which a text begins: {@code Nous, ministres ..., réunis à ...:} or {@code Les chefs d'État
 * ..., réunis à ...}, within one sentence. Read by hand: the expression that says the same (the test has it) looks at each
 * letter for all that may follow, and that took as long as to read the file.
 *
 * @param who the words that name them
 * @param words those and what is before them
 */
record Issuer(String who, String words) {

    /** What follows the names. */
    private static final Stems WHO_THEN = new Stems(
            "réuni",
            "rassemblé",
            "ayant",
            "soussigné",
            "s'étant",
            "s’étant",
            "désireu",
            "tenant",
            "conscient",
            "se sont ",
            "s'est ",
            "s’est ");

    private static final Stems WE = new Stems("nous,", "nous ");
    private static final Stems ARTICLE = new Stems("le", "la", "l'", "l’");
    private static final Stems PLURAL = new Stems("les");

    /** Letters of the names. */
    private static final int FEWEST = 3;

    private static final int MOST = 400;

    /** The issuer by the first words of a text, if they name one. */
    static Optional<Issuer> in(String text) {
        if (WE.isAt(text, 0)) {
            return in(text, "nous,".length(), "nous,".length(), true);
        }
        if (ARTICLE.isAt(text, 0)) {
            return in(text, PLURAL.isAt(text, 0) ? "les".length() : "le".length(), "le".length(), false);
        }
        return Optional.empty();
    }

    /** The names begin after a space, if there is one; or else a letter or two before, if they would be too short. */
    private static Optional<Issuer> in(String text, int after, int earliest, boolean we) {
        int most = MOST;
        for (int start = text.startsWith(" ", after) ? after + 1 : after; start >= earliest; start--) {
            int end = end(text, start, most, we);
            if (end >= 0) {
                return Optional.of(new Issuer(text.substring(start, end), text.substring(0, end)));
            }
            most = FEWEST;
        }
        return Optional.empty();
    }

    /** Where the names end that begin at an index and have no more letters than that, or -1. */
    private static int end(String text, int start, int most, boolean we) {
        int at = start;
        for (int letters = 0; letters <= most && at < text.length(); letters++) {
            char c = text.charAt(at);
            if (c >= 'A' && c <= 'z') {
                at++;
            } else if (letters >= FEWEST && (we ? endsWe(text, at) : endsThey(text, at))) {
                return at;
            } else if (stops(text, at, we)) {
                return -1;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return -1;
    }

    private static boolean endsWe(String text, int at) {
        return switch (text.charAt(at)) {
            case ':' -> true;
            case ' ' -> text.startsWith(":", at + 1);
            case ',' -> isEnd(text, at + 1) || whoThen(text, at + 1);
            case '.' -> isEnd(text, at + 1);
            default -> false;
        };
    }

    private static boolean endsThey(String text, int at) {
        return switch (text.charAt(at)) {
            case ' ' -> whoThen(text, at);
            case ',' -> whoThen(text, at + 1);
            default -> false;
        };
    }

    private static boolean whoThen(String text, int at) {
        return text.startsWith(" ", at) && WHO_THEN.isAt(text, at + 1);
    }

    private static boolean isEnd(String text, int at) {
        return at == text.length() || (at == text.length() - 1 && isLineEnd(text.charAt(at)));
    }

    /** Whether a sign ends a line, which a text of one line has none of. */
    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Whether the sentence is over, or another part of it begins. */
    private static boolean stops(String text, int at, boolean we) {
        return switch (text.charAt(at)) {
            case '.', '!', '?' -> text.startsWith(" ", at + 1);
            case ';', '«', '“' -> true;
            case ':' -> !we;
            default -> isLineEnd(text.charAt(at));
        };
    }
}
