package org.declan.check;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Years from one to another.
 *
 * @param first the first of them
 * @param last the last of them
 */
record YearRange(int first, int last) {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<sign>[<>]=?|=)?\\s*(?<year>\\d{4})(?:\\s*(?:-|–|\\.\\.)\\s*(?<to>\\d{4}))?");

    /** Years as a person writes them: {@code 2015}, {@code >= 2015}, {@code 2010-2015}. */
    static Optional<YearRange> parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group("year"));
        String sign = matcher.group("sign") == null ? "=" : matcher.group("sign");
        if (matcher.group("to") != null) {
            int to = Integer.parseInt(matcher.group("to"));
            return sign.equals("=") && year <= to ? Optional.of(new YearRange(year, to)) : Optional.empty();
        }
        return Optional.of(
                switch (sign) {
                    case ">" -> new YearRange(year + 1, Integer.MAX_VALUE);
                    case ">=" -> new YearRange(year, Integer.MAX_VALUE);
                    case "<" -> new YearRange(0, year - 1);
                    case "<=" -> new YearRange(0, year);
                    default -> new YearRange(year, year);
                });
    }

    boolean contains(int year) {
        return first <= year && year <= last;
    }
}
