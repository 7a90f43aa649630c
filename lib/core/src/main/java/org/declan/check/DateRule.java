package org.declan.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.declan.text.Bilingual;
import org.declan.text.Document;
import org.declan.text.Fact;
import org.declan.text.FrenchDate;
import org.declan.text.Metadata.Field;
import org.declan.text.Spelling;
import org.declan.text.Tokens;

/**
 * The date of a text is the same wherever it stands: in front matter or a sidecar file, in the file's name, in the title,
 * in the dateline. A date that is less exact agrees with one that is more so, and a day with the meeting it belongs to.
 */
record DateRule() implements TextRule {

    /** What was put online is dated by that, which may be long after. */
    private static final Pattern PUBLISHED = Pattern.compile("(?i).*(?:publi|datetime).*[:=].*");

    private static final Pattern DAY_IN_NAME =
            Pattern.compile("(?<!\\d)(?<date>(?:19|20)\\d{2}[-_]\\d{2}[-_]\\d{2})(?!\\d)");
    private static final Pattern YEAR_IN_NAME = Pattern.compile("(?<![\\da-zA-Z])(?:19|20)\\d{2}(?![\\da-zA-Z])");
    /** A text may be adopted some days after the meeting, and one put online be dated by another time zone. */
    private static final int MEETING_DAYS = 60;

    private static final Set<String> NO_PLACE = Set.of(
            "le", "la", "les", "fait", "adopté", "adoptée", "signé", "signée", "donné", "du", "de", "des", "en", "au");

    @Override
    public List<Breach> breaches(Document document, Tokens tokens) {
        List<Breach> found = new ArrayList<>(ImpossibleDates.breaches(document));
        List<OwnDate> own = OwnDate.of(document.paragraphs());
        for (int i = 0; i < own.size(); i++) {
            OwnDate date = own.get(i);
            Optional<Breach> breach = declared(document, date);
            if (breach.isEmpty() && i > 0 && !isSame(own.get(0), date)) {
                breach = Optional.of(
                        Breach.at(date.span(), message(date, own.get(0).words())));
            }
            breach.ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(
                breach -> breach.span() == null ? 0 : breach.span().start()));
        return found;
    }

    /** How the date disagrees with front matter, a sidecar file or the file's name, if it does. */
    private static Optional<Breach> declared(Document document, OwnDate date) {
        Optional<Fact> fact = Declared.fact(document, Field.DATE);
        if (fact.isPresent()) {
            WrittenDate declared = WrittenDate.of(fact.get().value());
            boolean published = PUBLISHED.matcher(fact.get().evidence()).matches();
            boolean agrees = agrees(declared, date) || (published && declared.daysAfter(date.date()) >= -1);
            if (!agrees) {
                return Optional.of(
                        Breach.at(date.span(), message(date, fact.get().evidence())));
            }
        }
        Optional<String> named = named(document);
        return named.filter(iso -> !agrees(WrittenDate.of(iso), date))
                .map(iso -> Breach.at(date.span(), message(date, name(document))));
    }

    private static boolean agrees(WrittenDate declared, OwnDate date) {
        boolean near = !date.exact() && Math.abs(declared.daysAfter(date.date())) <= MEETING_DAYS;
        return near || declared.agrees(date.date());
    }

    /** The date in the file's name: a day, or the only year, unless that is what the text is about. */
    private static Optional<String> named(Document document) {
        String name = name(document);
        Matcher day = DAY_IN_NAME.matcher(name);
        if (day.find()) {
            return FrenchDate.parse(day.group("date").replace('_', '-'));
        }
        List<String> years = YEAR_IN_NAME
                .matcher(name)
                .results()
                .map(r -> r.group())
                .distinct()
                .toList();
        boolean about =
                years.size() != 1 || document.metadata().value(Field.TITLE).contains(years.get(0));
        return about ? Optional.empty() : Optional.of(years.get(0));
    }

    private static String name(Document document) {
        return document.id().substring(document.id().lastIndexOf('/') + 1);
    }

    /** Two dates of one text; signed in two places it may have two. */
    private static boolean isSame(OwnDate first, OwnDate second) {
        boolean exact = first.exact() && second.exact();
        boolean near = !exact && Math.abs(second.date().daysAfter(first.date())) <= MEETING_DAYS;
        Set<String> places = places(first.place());
        Set<String> others = places(second.place());
        boolean elsewhere = !places.isEmpty() && !others.isEmpty();
        others.retainAll(places);
        return near || (elsewhere && others.isEmpty()) || first.date().agrees(second.date());
    }

    private static Set<String> places(String words) {
        return Arrays.stream(Pattern.compile("[^\\p{L}]+").split(words, 0))
                .map(Spelling::fold)
                .filter(word -> word.length() > 1 && !NO_PLACE.contains(word))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Bilingual message(OwnDate date, String other) {
        String iso = " (" + date.date().iso() + ") ";
        return new Bilingual(
                "la date « " + date.words() + " »" + iso + "ne s'accorde pas avec « " + other + " »",
                "the date \"" + date.words() + "\"" + iso + "does not agree with \"" + other + "\"");
    }
}
