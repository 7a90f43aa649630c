package org.declan.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.declan.text.IntList;

/**
 * Which units of an automaton can match in a sentence, told by its words alone, in no order and unread: a sentence of
 * {@code "trafics?" ~1 "humains?"} has a word of either kind. What search engines do with the literals that a regular
 * expression requires (Cox, <i>Regular Expression Matching with a Trigram Index</i>, 2012), done with conditions on
 * words. Immutable; {@link Candidates} does the work.
 *
 * <p>A unit can match in several ways, the options of a choice. A way needs words, of which it is asked for the three
 * that seem the rarest. Ways are numbered throughout.
 */
final class Prefilter {

    /** How many words are asked of one way. */
    static final int NEEDS = 3;

    /**
     * A need that so short a word satisfies is asked only where it is the rarest: hardly a sentence is without <i>de</i>
     * and <i>la</i>, and of ten patterns one has them. Without these, words have a fifth of the uses, and only one
     * sentence in fifty more is not passed over.
     */
    private static final int SHORT = 2;

    /** Of a choice of more options than this, only a word that is one of all of them is asked for. */
    private static final int MOST_WAYS = 256;

    private static final IntList NOWHERE = new IntList();

    private static final Comparator<Need> RAREST_FIRST =
            Comparator.comparingLong(Need::shortest).reversed();

    /**
     * A word that satisfies one of these conditions is needed.
     *
     * @param shortest the length of the shortest word that does: short words are the frequent ones
     */
    private record Need(Set<Integer> conditions, long shortest) {

        Need or(Need other) {
            Set<Integer> either = new HashSet<>(conditions);
            either.addAll(other.conditions);
            return new Need(either, Math.min(shortest, other.shortest));
        }
    }

    private final ToIntFunction<Atom.Has> numbers;
    private final List<List<Need>> ways = new ArrayList<>();
    private final IntList unitOfWay = new IntList();
    private final Map<Integer, IntList> places = new HashMap<>();

    /**
     * A filter for units.
     *
     * @param needed the units that are asked about, by index; the others count as if they could not match
     * @param numbers the numbers of the conditions
     */
    Prefilter(List<Expression<Atom>> units, BitSet needed, ToIntFunction<Atom.Has> numbers) {
        this.numbers = numbers;
        for (int unit = needed.nextSetBit(0); unit >= 0; unit = needed.nextSetBit(unit + 1)) {
            List<List<Need>> found = ways(units.get(unit));
            for (List<Need> way : found.size() > MOST_WAYS ? List.of(needs(units.get(unit))) : found) {
                ways.add(rarest(way));
                unitOfWay.add(unit);
            }
        }
        for (int way = 0; way < ways.size(); way++) {
            for (int need = 0; need < needs(way); need++) {
                int place = place(way, need);
                for (int condition : ways.get(way).get(need).conditions) {
                    places.computeIfAbsent(condition, key -> new IntList()).add(place);
                }
            }
        }
    }

    /** Whether some unit can match words of which none is asked for its form. */
    boolean hasNeedless() {
        return ways.stream().anyMatch(List::isEmpty);
    }

    /** How many ways there are. */
    int ways() {
        return ways.size();
    }

    /** The unit that matches in a way. */
    int unit(int way) {
        return unitOfWay.get(way);
    }

    /** How many words a way needs, up to {@link #NEEDS}. */
    int needs(int way) {
        return ways.get(way).size();
    }

    /** What a word is good for that satisfies a condition: the {@link #place places} of needs. */
    IntList places(int condition) {
        return places.getOrDefault(condition, NOWHERE);
    }

    /** The number of a need, from 0, of a way: bits of all first needs, then of all second ones, in whole longs. */
    int place(int way, int need) {
        return need * longs() * Long.SIZE + way;
    }

    /** How many longs have a bit for each way. */
    int longs() {
        return (ways.size() + Long.SIZE - 1) / Long.SIZE;
    }

    private static List<Need> rarest(List<Need> needs) {
        List<Need> sorted = needs.stream().sorted(RAREST_FIRST).toList();
        return IntStream.range(0, Math.min(NEEDS, sorted.size()))
                .filter(i -> i == 0 || sorted.get(i).shortest > SHORT)
                .mapToObj(sorted::get)
                .toList();
    }

    private List<List<Need>> ways(Expression<Atom> expression) {
        if (expression instanceof Expression.Choice<Atom> choice) {
            return choice.options().stream()
                    .flatMap(option -> ways(option).stream())
                    .toList();
        }
        return List.of(needs(expression));
    }

    private List<Need> needs(Expression<Atom> expression) {
        if (expression instanceof Expression.One<Atom> one) {
            return need(one.symbol());
        }
        if (expression instanceof Expression.Sequence<Atom> sequence) {
            return sequence.parts().stream()
                    .flatMap(part -> needs(part).stream())
                    .toList();
        }
        if (expression instanceof Expression.Choice<Atom> choice) {
            return needs(choice);
        }
        Expression.Repeat<Atom> repeat = (Expression.Repeat<Atom>) expression;
        return repeat.least() > 0 ? needs(repeat.part()) : List.of();
    }

    /** Of each option a word, so that whichever matches, one of them is there. */
    private List<Need> needs(Expression.Choice<Atom> choice) {
        List<Need> rarest = choice.options().stream()
                .flatMap(option -> needs(option).stream().min(RAREST_FIRST).stream())
                .toList();
        boolean complete = rarest.size() == choice.options().size();
        return complete ? rarest.stream().reduce(Need::or).stream().toList() : List.of();
    }

    /** How a word must be read is not asked here. */
    private List<Need> need(Atom atom) {
        Set<Integer> conditions = new HashSet<>();
        long shortest = Long.MAX_VALUE;
        for (Atom.Has condition : atom.needs().orElse(Set.of())) {
            if (condition.asksReading()) {
                return List.of();
            }
            conditions.add(numbers.applyAsInt(condition));
            shortest = Math.min(shortest, condition.value().shortest());
        }
        return conditions.isEmpty() ? List.of() : List.of(new Need(conditions, shortest));
    }
}
