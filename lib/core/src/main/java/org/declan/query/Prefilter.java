package org.declan.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
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

    /**
     * A word that satisfies one of these conditions is needed.
     *
     * @param shortest the length of the shortest word that does: short words are the frequent ones
     */
    private record Need(IntList conditions, long shortest) {

        boolean isRarerThan(Need other) {
            return shortest > other.shortest;
        }
    }

    private final ToIntFunction<Atom.Has> numbers;
    private final List<List<Need>> ways = new ArrayList<>();
    private final IntList unitOfWay = new IntList();
    private boolean needless;
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
            List<List<Need>> found = new ArrayList<>();
            addWays(units.get(unit), found);
            for (List<Need> way : found.size() > MOST_WAYS ? List.of(needs(units.get(unit))) : found) {
                needless |= way.isEmpty();
                ways.add(rarest(way));
                unitOfWay.add(unit);
            }
        }
        for (int way = 0; way < ways.size(); way++) {
            for (int need = 0; need < needs(way); need++) {
                addPlace(place(way, need), ways.get(way).get(need));
            }
        }
    }

    /** Of the needs of a way those asked for, the rarest first; of those as rare the first. */
    private static List<Need> rarest(List<Need> needs) {
        List<Need> rarest = new ArrayList<>(NEEDS + 1);
        for (Need need : needs) {
            int at = rarest.size();
            while (at > 0 && need.isRarerThan(rarest.get(at - 1))) {
                at--;
            }
            rarest.add(at, need);
            if (rarest.size() > NEEDS) {
                rarest.remove(NEEDS);
            }
        }
        while (rarest.size() > 1 && rarest.get(rarest.size() - 1).shortest <= SHORT) {
            rarest.remove(rarest.size() - 1);
        }
        return rarest;
    }

    private void addPlace(int place, Need need) {
        for (int i = 0; i < need.conditions.size(); i++) {
            Integer condition = need.conditions.get(i);
            IntList known = places.get(condition);
            if (known == null) {
                known = new IntList();
                places.put(condition, known);
            }
            // A need can name a condition twice.
            if (known.size() == 0 || known.get(known.size() - 1) != place) {
                known.add(place);
            }
        }
    }

    /** Whether some unit can match words of which none is asked for its form. */
    boolean hasNeedless() {
        return needless;
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

    private void addWays(Expression<Atom> expression, List<List<Need>> ways) {
        if (expression instanceof Expression.Choice<Atom> choice) {
            for (Expression<Atom> option : choice.options()) {
                addWays(option, ways);
            }
        } else {
            ways.add(needs(expression));
        }
    }

    private List<Need> needs(Expression<Atom> expression) {
        List<Need> needs = new ArrayList<>();
        addNeeds(expression, needs);
        return needs;
    }

    private void addNeeds(Expression<Atom> expression, List<Need> needs) {
        if (expression instanceof Expression.One<Atom> one) {
            addNeed(one.symbol(), needs);
        } else if (expression instanceof Expression.Sequence<Atom> sequence) {
            for (Expression<Atom> part : sequence.parts()) {
                addNeeds(part, needs);
            }
        } else if (expression instanceof Expression.Choice<Atom> choice) {
            addNeed(choice, needs);
        } else {
            Expression.Repeat<Atom> repeat = (Expression.Repeat<Atom>) expression;
            if (repeat.least() > 0) {
                addNeeds(repeat.part(), needs);
            }
        }
    }

    /** Of each option a word, so that whichever matches, one of them is there. */
    private void addNeed(Expression.Choice<Atom> choice, List<Need> needs) {
        IntList conditions = new IntList();
        long shortest = Long.MAX_VALUE;
        for (Expression<Atom> option : choice.options()) {
            List<Need> rarest = rarest(needs(option));
            if (rarest.isEmpty()) {
                return;
            }
            Need need = rarest.get(0);
            for (int i = 0; i < need.conditions.size(); i++) {
                conditions.add(need.conditions.get(i));
            }
            shortest = Math.min(shortest, need.shortest);
        }
        if (conditions.size() > 0) {
            needs.add(new Need(conditions, shortest));
        }
    }

    /** How a word must be read is not asked here. */
    private void addNeed(Atom atom, List<Need> needs) {
        Set<Atom.Has> asked = atom.needs().orElse(Set.of());
        IntList conditions = new IntList();
        long shortest = Long.MAX_VALUE;
        for (Atom.Has condition : asked) {
            if (condition.asksReading()) {
                return;
            }
            conditions.add(numbers.applyAsInt(condition));
            shortest = Math.min(shortest, condition.value().shortest());
        }
        if (conditions.size() > 0) {
            needs.add(new Need(conditions, shortest));
        }
    }
}
