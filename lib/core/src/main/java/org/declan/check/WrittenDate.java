package org.declan.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declan.text.FrenchDate;

/**
 * A date as a stretch of days: one day, the days of a meeting, or all of a month or a year.
 *
 * @param iso as declan prints it: {@code 2010-02-23}, {@code 2010-02}, {@code 2010}
 * @param first the first day that it can mean, ISO 8601
 * @param last the last one; of a month or a year day 31, which sorts right
 */
record WrittenDate(String iso, String first, String last) {

    private static final Pattern FIRST_DAY = Pattern.compile(
            "(?:\\p{L}+ )?(?<day>\\d{1,2})(?!\\d)(?:er|ᵉʳ)?(?: (?<month>\\p{L}{3,}))?.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A date as exact as {@code iso}. */
    static WrittenDate of(String iso) {
        int known = iso.length() - "2010".length();
        return new WrittenDate(iso, iso + "-01-01".substring(known), iso + "-12-31".substring(known));
    }

    /** A date of a text; <i>du 3 au 5 mai 2012</i> is three days, <i>du 0 au 5 mai 2012</i> one, as no month has a day 0. */
    static WrittenDate of(FrenchDate date, String words) {
        WrittenDate whole = of(date.iso());
        Matcher first = FIRST_DAY.matcher(words);
        if (whole.iso.length() < 10 || !first.matches() || words.contains("/")) {
            return whole;
        }
        String iso = whole.iso;
        String month = first.group("month");
        String ownMonth = month == null
                ? ""
                : FrenchDate.parse("1 " + month + " " + iso.substring(0, 4)).orElse("");
        String start = (ownMonth.isEmpty() ? iso : ownMonth).substring(0, 8) + twoDigits(first.group("day"));
        boolean earlier = start.compareTo(iso) < 0 && FrenchDate.parse(start).isPresent();
        return earlier ? new WrittenDate(iso, start, iso) : whole;
    }

    private static String twoDigits(String day) {
        return day.length() == 1 ? "0" + day : day;
    }

    /** Whether one day can be meant by both. */
    boolean agrees(WrittenDate other) {
        return first.compareTo(other.last) <= 0 && other.first.compareTo(last) <= 0;
    }

    /** How many days the first one of this date comes after that of the other; negative when it comes before. */
    long daysAfter(WrittenDate other) {
        return ChronoUnit.DAYS.between(LocalDate.parse(other.first), LocalDate.parse(first));
    }
}
