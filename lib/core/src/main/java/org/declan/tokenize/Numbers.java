package org.declan.tokenize;

import org.declan.text.Spelling;
import org.declan.text.WordSet;

/** Where a written number ends: 10 000, 19,6, 1.500.000, 12/05/2010, 1er, 9e, 2ème; but 14 h 30 of 14h30. */
final class Numbers {

    private static final WordSet ORDINALS = WordSet.of(
            "er ers ère ere ères re res e es è ès ème eme ième ieme èmes emes ièmes nd nde nds ndes d de o ᵉ ᵉʳ");
    private static final WordSet UNITS = WordSet.of(
            "h km m cm mm dm kg g mg µg t l cl ml dl ha min mn s sec ms go mo ko to gb mb kb tb w kw mw gw kwh mwh gwh v kv hz khz mhz ghz km² m² m³ cv ch f ff usd eur pt pts px");

    private Numbers() {}

    /** The end of the digits with what joins them. */
    static int end(String text, int start, int limit) {
        int at = digits(text, start, limit);
        int firstGroup = at - start;
        boolean groups = false;
        while (at + 1 < limit) {
            char c = text.charAt(at);
            if (c == ' ') {
                int next = digits(text, at + 1, limit);
                boolean thousand = next - at - 1 == 3
                        && firstGroup <= 3
                        && text.charAt(start) != '0'
                        && !isWordPart(text, next, limit);
                if (!thousand || (firstGroup == 0)) {
                    return at;
                }
                groups = true;
                at = next;
            } else if ((c == ',' || c == '.' || c == '·') && isDigit(text, at + 1, limit)) {
                at = digits(text, at + 1, limit);
                if (c == ',' && groups) {
                    return at;
                }
                firstGroup = 9;
            } else if (c == '/' && isDate(text, start, at, limit)) {
                return dateEnd(text, at, limit);
            } else {
                return at;
            }
        }
        return at;
    }

    /** The end with an ordinal ending or with letters that make a name of it (4x4, 3D); unchanged before a unit (14h30). */
    static int withSuffix(String text, int end, int limit) {
        int at = end;
        while (isWordPart(text, at, limit)) {
            at++;
        }
        int letters = unitEnd(text, end, limit);
        String suffix = Spelling.fold(text.substring(end, letters));
        if (letters == at && ORDINALS.contains(suffix)) {
            return at;
        }
        return UNITS.contains(suffix) ? end : at;
    }

    /** The end of the letters that begin at {@code from}. */
    static int unitEnd(String text, int from, int limit) {
        int letters = from;
        while (letters < limit && CharClass.at(text, letters) == CharClass.LETTER) {
            letters++;
        }
        return letters;
    }

    private static boolean isDate(String text, int start, int slash, int limit) {
        int second = digits(text, slash + 1, limit);
        return slash - start <= 4
                && second > slash + 1
                && second < limit
                && text.charAt(second) == '/'
                && isDigit(text, second + 1, limit);
    }

    private static int dateEnd(String text, int slash, int limit) {
        return digits(text, digits(text, slash + 1, limit) + 1, limit);
    }

    private static int digits(String text, int from, int limit) {
        int at = from;
        while (isDigit(text, at, limit)) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(String text, int at, int limit) {
        return at < limit && CharClass.at(text, at) == CharClass.DIGIT;
    }

    private static boolean isWordPart(String text, int at, int limit) {
        return at < limit && CharClass.isAlnum(CharClass.at(text, at));
    }
}
