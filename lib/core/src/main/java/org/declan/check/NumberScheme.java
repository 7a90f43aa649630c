package org.declan.check;

import java.util.List;
import java.util.Locale;

/** How the numbers of a list are written. */
enum NumberScheme {
    ARABIC {
        @Override
        int value(String label) {
            String digits = label.replaceFirst("(?i)er$", "");
            return isFirst(label) ? 1 : digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : NONE;
        }

        @Override
        String print(int value) {
            return Integer.toString(value);
        }
    },
    ROMAN {
        @Override
        int value(String label) {
            String digits = label.replaceFirst("(?<=[IVXLC])er$", "");
            boolean capitals = digits.equals(digits.toUpperCase(Locale.ROOT));
            return isFirst(label) ? 1 : capitals ? roman(digits) : NONE;
        }

        @Override
        String print(int value) {
            return roman(value);
        }
    },
    SMALL_ROMAN {
        @Override
        int value(String label) {
            return label.equals(label.toLowerCase(Locale.ROOT)) ? roman(label.toUpperCase(Locale.ROOT)) : NONE;
        }

        @Override
        String print(int value) {
            return roman(value).toLowerCase(Locale.ROOT);
        }
    },
    CAPITAL {
        @Override
        int value(String label) {
            return label.matches("[A-Z]") ? label.charAt(0) - 'A' + 1 : NONE;
        }

        @Override
        String print(int value) {
            return Character.toString((char) ('A' + value - 1));
        }
    },
    LETTER {
        @Override
        int value(String label) {
            return label.matches("[a-z]") ? label.charAt(0) - 'a' + 1 : NONE;
        }

        @Override
        String print(int value) {
            return Character.toString((char) ('a' + value - 1));
        }
    };

    /** What is no number of a scheme. */
    static final int NONE = 0;

    private static final List<String> TENS = List.of("", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC");
    private static final List<String> ONES = List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

    /** The value of a label, 1-based; {@link #NONE} if it is not written so. */
    abstract int value(String label);

    /** A value of this scheme as it is printed. */
    abstract String print(int value);

    /** Whether the label is the word <i>premier</i>, which goes before both 2 and II. */
    static boolean isFirst(String label) {
        return label.equalsIgnoreCase("premier");
    }

    private static String roman(int value) {
        return "C".repeat(value / 100) + TENS.get(value / 10 % 10) + ONES.get(value % 10);
    }

    /** Lists do not go beyond some hundreds; what is not written by the rules, as IIII, is no number. */
    private static int roman(String label) {
        if (!label.matches("C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")) {
            return NONE;
        }
        int value = 0;
        for (int i = 0; i < label.length(); i++) {
            int digit = digit(label.charAt(i));
            boolean before = i + 1 < label.length() && digit < digit(label.charAt(i + 1));
            value += before ? -digit : digit;
        }
        return value;
    }

    private static int digit(char c) {
        return switch (c) {
            case 'I' -> 1;
            case 'V' -> 5;
            case 'X' -> 10;
            case 'L' -> 50;
            default -> 100;
        };
    }
}
