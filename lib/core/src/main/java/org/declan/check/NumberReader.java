package org.declan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.declan.text.Bilingual;
import org.declan.text.Span;

/**
 * Reads the numbers of a text one after the other and tells which list each goes on with. Lists stand within each other,
 * begin anew, and go on behind a heading; only a number that no list explains is a breach.
 */
final class NumberReader {

    /** A larger step may be a number that opens a line by chance, unless the next ones go on from it. */
    private static final int SURE_STEP = 4;
    /** How many numbers ahead the one that goes on is looked for. */
    private static final int AHEAD = 40;
    /** How many lists are kept in mind. */
    private static final int MOST_LISTS = 50;

    private final List<PrintedNumber> numbers;
    private final List<NumberSeries> series = new ArrayList<>();
    private final List<Breach> breaches = new ArrayList<>();

    private NumberReader(List<PrintedNumber> numbers) {
        this.numbers = numbers;
    }

    static List<Breach> read(List<PrintedNumber> numbers) {
        NumberReader reader = new NumberReader(numbers);
        for (int i = 0; i < numbers.size(); i++) {
            if (!reader.goesOn(i) && !reader.opens(i)) {
                reader.blame(i);
            }
        }
        return reader.breaches;
    }

    private boolean goesOn(int at) {
        PrintedNumber number = numbers.get(at);
        boolean known = series.stream().anyMatch(list -> list.isLike(number));
        Optional<NumberSeries> next = series.stream()
                .filter(list -> list.isNext(number) && (list.isLike(number) || !known))
                .filter(list -> !opensRoman(list.scheme(), at))
                .max(Comparator.comparing(NumberSeries::used));
        next.ifPresent(list -> list.add(number, at));
        return next.isPresent();
    }

    /** Whether an i that could follow an h opens a list: an ii comes next. */
    private boolean opensRoman(NumberScheme scheme, int at) {
        PrintedNumber number = numbers.get(at);
        boolean letter = scheme == NumberScheme.LETTER || scheme == NumberScheme.CAPITAL;
        return letter
                && number.label().equalsIgnoreCase("i")
                && at + 1 < numbers.size()
                && numbers.get(at + 1).label().equalsIgnoreCase("ii")
                && number.resembles(numbers.get(at + 1));
    }

    private boolean opens(int at) {
        PrintedNumber number = numbers.get(at);
        boolean opened = false;
        for (NumberScheme scheme : NumberScheme.values()) {
            if (number.value(scheme) == 1 && (!opened || NumberScheme.isFirst(number.label()))) {
                open(scheme, at);
                opened = true;
            }
        }
        return opened;
    }

    /** A list like an earlier one takes its place, but may stand within it when no heading parts them. */
    private void open(NumberScheme scheme, int at) {
        PrintedNumber number = numbers.get(at);
        List<NumberSeries> alike = new ArrayList<>(series.stream()
                .filter(list -> list.scheme() == scheme && list.isLike(number))
                .sorted(Comparator.comparing(NumberSeries::used))
                .toList());
        for (int i = 0; i < alike.size(); i++) {
            if (i + 1 < alike.size() || alike.get(i).section() != number.section()) {
                series.remove(alike.get(i));
            }
        }
        if (series.size() == MOST_LISTS) {
            series.remove(0);
        }
        series.add(new NumberSeries(scheme, number, at));
    }

    private void blame(int at) {
        PrintedNumber number = numbers.get(at);
        if (!number.isSure()) {
            return;
        }
        Optional<NumberSeries> like = series.stream()
                .filter(list -> list.isLike(number))
                .max(Comparator.comparing((NumberSeries list) -> isNear(list, number))
                        .thenComparing(NumberSeries::used));
        if (like.isEmpty()) {
            beginsLate(at);
            return;
        }
        NumberSeries list = like.get();
        int value = number.value(list.scheme());
        boolean left = series.stream().anyMatch(list::isLeftBy);
        if (value > list.value()) {
            if (isNear(list, number) || isContinued(list.scheme(), at)) {
                report(number, missing(list, list.value() + 1, value));
                list.add(number, at);
            }
        } else if (value == list.value() && !left) {
            report(number, twice(list, value));
            list.add(number, at);
        } else {
            beginsLate(at);
        }
    }

    private static boolean isNear(NumberSeries list, PrintedNumber number) {
        int step = number.value(list.scheme()) - list.value();
        return step > 0 && step <= SURE_STEP;
    }

    /** A list that does not begin with its first number; a number that none follows is no list. */
    private void beginsLate(int at) {
        PrintedNumber number = numbers.get(at);
        for (NumberScheme scheme : NumberScheme.values()) {
            if (number.value(scheme) != NumberScheme.NONE && isContinued(scheme, at)) {
                open(scheme, at);
                NumberSeries list = series.get(series.size() - 1);
                report(number, missing(list, 1, number.value(scheme)));
                return;
            }
        }
    }

    private boolean isContinued(NumberScheme scheme, int at) {
        PrintedNumber number = numbers.get(at);
        int next = number.value(scheme) + 1;
        for (int i = at + 1; i < Math.min(numbers.size(), at + AHEAD); i++) {
            PrintedNumber later = numbers.get(i);
            if (number.resembles(later) && later.value(scheme) == next) {
                return true;
            }
            if (number.resembles(later) && later.value(scheme) == 1) {
                return false;
            }
        }
        return false;
    }

    private void report(PrintedNumber number, Bilingual message) {
        Span span = number.span();
        if (span != null) {
            breaches.add(Breach.at(span, message));
        }
    }

    private static Bilingual missing(NumberSeries list, int from, int before) {
        String first = list.print(from);
        String last = list.print(before - 1);
        boolean one = from == before - 1;
        String french = one ? "il manque le numéro " + first : "il manque les numéros " + first + " à " + last;
        String english = one ? "number " + first + " is missing" : "numbers " + first + " to " + last + " are missing";
        String next = list.print(before);
        return from == 1
                ? new Bilingual(french + " avant " + next, english + " before " + next)
                : new Bilingual(
                        french + " entre " + list.print(from - 1) + " et " + next,
                        english + " between " + list.print(from - 1) + " and " + next);
    }

    private static Bilingual twice(NumberSeries list, int value) {
        String number = list.print(value);
        String next = list.print(value + 1);
        return new Bilingual(
                "le numéro " + number + " revient ; " + next + " est attendu",
                "number " + number + " stands here again; expected " + next);
    }
}
