package org.declan.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.declan.text.IntList;

/**
 * The ways in which units of an automaton can match, and the words that each needs, found in the expressions of the units:
 * what a {@link Prefilter} is made of.
 */
final class Ways {

    /**
     * A need that so short a word satisfies is asked only where it is the rarest: hardly a sentence is without <i>de</i>
     * and <i>la</i>, and of ten patterns one has them. Without these, words have a fifth of the uses, and only one
     * sentence in fifty more is not passed over.
     */
    private static final int SHORT = 2;

    /** Of a choice of more options than this, only a word that is one of all of them is asked for. */
    private static final int MOST_WAYS = 256;

    /**
     * A word that satisfies one of these conditions is needed.
     *
     * @param shortest the length of the shortest word that does: short words are the frequent ones
     */
    record Need(IntList conditions, long shortest) {

        boolean isRarerThan(Need other) {
            return shortest > other.shortest;
        }
    }

    private final ToIntFunction<Atom.Has> numbers;
    private final List<List<Need>> ways = new ArrayList<>();
    private final IntList units = new IntList();
    private boolean needless;

    /**
     * The ways of units.
     *
     * @param needed the units that are asked about, by index; the others count as if they could not match
     * @param numbers the numbers of the conditions
     */
    Ways(List<Expression<Atom>> units, BitSet needed, ToIntFunction<Atom.Has> numbers) {
        this.numbers = numbers;
        for (int unit = needed.nextSetBit(0); unit >= 0; unit = needed.nextSetBit(unit + 1)) {
            List<List<Need>> found = new ArrayList<>();
            addWays(units.get(unit), found);
            for (List<Need> way : found.size() > MOST_WAYS ? List.of(needs(units.get(unit))) : found) {
                needless |= way.isEmpty();
                ways.add(rarest(way));
                this.units.add(unit);
            }
        }
    }

    /** For each way its needs, the rarest first, {@link Prefilter#NEEDS} at most. */
    List<List<Need>> needs() {
        return ways;
    }

    /** For each way the unit that matches so. */
    int[] units() {
        return units.toArray();
    }

    /** Whether some unit can match words of which none is asked for its form. */
    boolean hasNeedless() {
        return needless;
    }

    /** Of the needs of a way those asked for, the rarest first; of those as rare the first. */
    private static List<Need> rarest(List<Need> needs) {
        List<Need> rarest = new ArrayList<>(Prefilter.NEEDS + 1);
        for (Need need : needs) {
            int at = rarest.size();
            while (at > 0 && need.isRarerThan(rarest.get(at - 1))) {
                at--;
            }
            rarest.add(at, need);
            if (rarest.size() > Prefilter.NEEDS) {
                rarest.remove(Prefilter.NEEDS);
            }
        }
        while (rarest.size() > 1 && rarest.get(rarest.size() - 1).shortest <= SHORT) {
            rarest.remove(rarest.size() - 1);
        }
        return rarest;
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
