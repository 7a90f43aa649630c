package org.declan.report.html;

import java.util.regex.Pattern;

/** The no-break spaces of French typography, put where the words of the page have plain ones. */
final class FrenchSpaces {

    private static final String WIDE = "\u00a0";
    private static final String NARROW = "\u202f";
    private static final Pattern BEFORE_HIGH_MARKS = Pattern.compile(" (?=[;!?])");
    private static final Pattern IN_QUOTES_AND_COLONS = Pattern.compile(" (?=[:»%])|(?<=«) ");
    private static final Pattern IN_THOUSANDS = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");

    private static final Pattern STRAIGHT_APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=[\\p{L}\\d])");

    private FrenchSpaces() {}

    /** Narrow ones before ; ! ? and in numbers, wide ones before : » % and after «; curved apostrophes. */
    static String set(String text) {
        String high = BEFORE_HIGH_MARKS.matcher(text).replaceAll(NARROW);
        String wide = IN_QUOTES_AND_COLONS.matcher(high).replaceAll(WIDE);
        String numbers = IN_THOUSANDS.matcher(wide).replaceAll(NARROW);
        return STRAIGHT_APOSTROPHE.matcher(numbers).replaceAll("’");
    }
}
