package org.declan.report.html;

import java.util.OptionalDouble;
import org.declan.report.Display;
import org.declan.report.Language;

/**
 * Numbers as people write them: {@code 1,234.5} in English, {@code 1 234,5} with a narrow no-break space in French; a
 * true minus sign; powers of ten for the very small.
 */
record Figures(Language language) {

    /** What stands for a number that is not defined. */
    static final String NONE = "–";

    private static final String NARROW_NO_BREAK_SPACE = "\u202f";
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** A whole number. */
    String whole(long number) {
        return written(Long.toString(number));
    }

    /** A number with a fixed count of decimals; zero is 0. */
    String fixed(double number, int digits) {
        return written(new Display.Decimals(digits).text(number));
    }

    /** A number that may be not defined. */
    String fixed(OptionalDouble number, int digits) {
        return number.isPresent() ? fixed(number.getAsDouble(), digits) : NONE;
    }

    /** A number with its sign, plus included. */
    String signed(OptionalDouble number, int digits) {
        if (number.isEmpty()) {
            return NONE;
        }
        String text = fixed(number.getAsDouble(), digits);
        return number.getAsDouble() > 0 ? "+" + text : text;
    }

    /** The leading digits of a number, for p and q. */
    String significant(OptionalDouble number, int digits) {
        return number.isPresent() ? written(new Display.Significant(digits).text(number.getAsDouble())) : NONE;
    }

    /** A share as a percentage. */
    String percent(OptionalDouble share) {
        if (share.isEmpty()) {
            return NONE;
        }
        String number = fixed(share.getAsDouble() * 100, 1);
        return language == Language.FRENCH ? number + NO_BREAK_SPACE + "%" : number + "%";
    }

    private String written(String number) {
        int exponent = number.indexOf('e');
        if (exponent >= 0) {
            String power = number.substring(exponent + 1).replaceFirst("^([+-]?)0+", "$1");
            return written(number.substring(0, exponent)) + NO_BREAK_SPACE + "×" + NO_BREAK_SPACE + "10"
                    + raised(power);
        }
        boolean isNegative = number.startsWith("-");
        String digits = isNegative ? number.substring(1) : number;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String decimals = point < 0 ? "" : (language == Language.FRENCH ? "," : ".") + digits.substring(point + 1);
        return (isNegative ? "−" : "") + grouped(whole) + decimals;
    }

    private String grouped(String whole) {
        StringBuilder text = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            text.insert(at, language == Language.FRENCH ? NARROW_NO_BREAK_SPACE : ",");
        }
        return text.toString();
    }

    private static String raised(String power) {
        StringBuilder text = new StringBuilder();
        power.chars().filter(c -> c != '+').forEach(c -> text.append(c == '-' ? '⁻' : SUPERSCRIPTS.charAt(c - '0')));
        return text.toString();
    }
}
