package org.declan.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date written in a French text, to the day, the month or the year. Of several days of one month (<i>les 27 et 28 juin
 * 2011</i>, <i>du 3 au 5 mai 2012</i>) it is the last, when texts are adopted.
 *
 * @param iso ISO 8601, as exact as the words are: {@code 2010-02-23}, {@code 2010-02}
 * @param start index of the first character of the words that give it
 * @param end index after the last
 */
public record FrenchDate(String iso, int start, int end) {

    private static final List<String> MONTHS = List.of(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    /** Digits are those of ASCII: a class of Unicode takes those of all scripts, which no number is made of here. */
    private static final Pattern DATE = Pattern.compile(
            "(?<![\\w/-])(?:"
                    + "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?"
                    + "(?:(?:[0-9]{1,2}|1er|1ᵉʳ)(?: (?:janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre"
                    + "|novembre|d[ée]cembre))?(?:, [0-9]{1,2}){0,6}(?: (?:et|au|-|–) | ?[-–] ?))?"
                    + "(?:(?<day>[0-9]{1,2}|1er|1ᵉʳ) )?"
                    + "(?<month>janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)"
                    + " (?<year>[12][0-9]{3})"
                    + "|(?<y>[12][0-9]{3})-(?<m>[0-9]{2})-(?<d>[0-9]{2})"
                    + "|(?<dd>[0-9]{1,2})[./](?<mm>[0-9]{1,2})[./](?<yyyy>[12][0-9]{3})"
                    + ")(?![\\w/])",
            FLAGS);

    /** More characters than a date has before its year, with day of the week and six days of a month. */
    private static final int LONGEST_BEFORE_YEAR = 80;

    /** The letters by which months and days of the week begin, and digits. */
    private static final String BEGINNINGS = "0123456789adfjlmnosvADFJLMNOSV";

    /** The first date at or after {@code from}, if any. */
    public static Optional<FrenchDate> find(CharSequence text, int from) {
        int year = year(text, from);
        if (year < 0) {
            return Optional.empty();
        }
        // The expression is tried only where a year is near and a word begins: at each character it takes its time.
        Matcher matcher = DATE.matcher(text).useTransparentBounds(true);
        int start = from;
        for (; year >= 0; year = year(text, year + 1)) {
            start = Math.max(start, year - LONGEST_BEFORE_YEAR);
            while (start <= year) {
                int end = start + 1;
                if (mayBegin(text, start)
                        && matcher.region(start, text.length()).lookingAt()) {
                    Optional<String> iso = iso(matcher);
                    if (iso.isPresent()) {
                        return Optional.of(new FrenchDate(iso.get(), start, matcher.end()));
                    }
                    end = matcher.end();
                }
                start = end;
            }
        }
        return Optional.empty();
    }

    private static boolean mayBegin(CharSequence text, int at) {
        char c = text.charAt(at);
        return (c >= 0x80 || BEGINNINGS.indexOf(c) >= 0)
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /**
     * Where the first four digits stand that may be a year, or -1. Each date has such digits; most texts have none, and
     * the expression takes long to say so.
     */
    private static int year(CharSequence text, int from) {
        int at = from;
        // From the last of four characters back: those before one that is no digit need not be looked at.
        while (at + 3 < text.length()) {
            int other = at + 3;
            while (other > at && Character.isDigit(text.charAt(other))) {
                other--;
            }
            if (other == at && (text.charAt(at) == '1' || text.charAt(at) == '2')) {
                return at;
            }
            at = other + 1;
        }
        return -1;
    }

    /** A whole string as a date: French words, {@code 2010}, {@code 2010-02}, or ISO 8601 with or without a time. */
    public static Optional<String> parse(String text) {
        String trimmed = text.strip();
        if (trimmed.matches("[12]\\d{3}(-(0[1-9]|1[0-2]))?")) {
            return Optional.of(trimmed);
        }
        String day = trimmed.replaceFirst("^(\\d{4}-\\d{2}-\\d{2})[T ].*$", "$1");
        return find(day, 0)
                .filter(date -> date.start == 0 && date.end == day.length())
                .map(FrenchDate::iso);
    }

    private static Optional<String> iso(Matcher matcher) {
        if (matcher.group("month") != null) {
            int month = month(matcher.group("month"));
            String day = matcher.group("day");
            if (day == null) {
                return Optional.of(String.format(Locale.ROOT, "%s-%02d", matcher.group("year"), month));
            }
            boolean first = "rRʳ".indexOf(day.charAt(day.length() - 1)) >= 0;
            return day(matcher.group("year"), month, first ? "1" : day);
        }
        if (matcher.group("y") != null) {
            return day(matcher.group("y"), Integer.parseInt(matcher.group("m")), matcher.group("d"));
        }
        return day(matcher.group("yyyy"), Integer.parseInt(matcher.group("mm")), matcher.group("dd"));
    }

    private static int month(String word) {
        String folded = Spelling.fold(word)
                .replace("fevrier", "février")
                .replace("aout", "août")
                .replace("decembre", "décembre");
        return MONTHS.indexOf(folded) + 1;
    }

    private static Optional<String> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
