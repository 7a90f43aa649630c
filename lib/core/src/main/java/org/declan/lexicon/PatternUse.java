package org.declan.lexicon;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What patterns, known by their numbers, did in some texts. Adds up; of two examples that of the earlier texts is kept. */
public final class PatternUse {

    private final long[] matches;
    private final long[] uses;
    private final Map<Pair, Occurrences> within = new TreeMap<>();
    private final Map<Pair, Occurrences> shared = new TreeMap<>();

    /** Two patterns by their numbers. */
    public record Pair(int one, int other) implements Comparable<Pair> {

        private Pair(int[] both) {
            this(both[0], both[1]);
        }

        /** The second beside the first. */
        Pair turned() {
            return new Pair(new int[] {other, one});
        }

        @Override
        public int compareTo(Pair pair) {
            return one != pair.one ? Integer.compare(one, pair.one) : Integer.compare(other, pair.other);
        }
    }

    /**
     * How often, and for example where.
     *
     * @param count at least 1
     * @param example the first of them
     */
    public record Occurrences(long count, String example) {

        Occurrences plus(Occurrences later) {
            return new Occurrences(count + later.count, example);
        }
    }

    private PatternUse(int patterns) {
        matches = new long[patterns];
        uses = new long[patterns];
    }

    /** What so many patterns did in no text: the identity of {@link #plus}. */
    public static PatternUse none(int patterns) {
        return new PatternUse(patterns);
    }

    /** What they did in these texts and then in those. */
    public PatternUse plus(PatternUse later) {
        PatternUse sum = new PatternUse(matches.length);
        for (PatternUse part : List.of(this, later)) {
            for (int i = 0; i < matches.length; i++) {
                sum.matches[i] += part.matches[i];
                sum.uses[i] += part.uses[i];
            }
            part.within.forEach((pair, more) -> sum.within.merge(pair, more, Occurrences::plus));
            part.shared.forEach((pair, more) -> sum.shared.merge(pair, more, Occurrences::plus));
        }
        return sum;
    }

    /** How often a pattern matched. */
    long matches(int pattern) {
        return matches[pattern];
    }

    /** How many hits of a pattern count or, when it cancels, how many it cancelled. */
    long uses(int pattern) {
        return uses[pattern];
    }

    /** How many hits that count of the first pattern lie within such a hit of the second, of the same theme. */
    Map<Pair, Occurrences> within() {
        return Collections.unmodifiableMap(within);
    }

    /** How many hits of the first overlap one of the second, of another theme that comes later. */
    Map<Pair, Occurrences> shared() {
        return Collections.unmodifiableMap(shared);
    }

    void matched(int pattern) {
        matches[pattern]++;
    }

    void used(int pattern, long times) {
        uses[pattern] += times;
    }

    void liesWithin(Pair pair, String example) {
        within.merge(pair, new Occurrences(1, example), Occurrences::plus);
    }

    void shares(Pair pair, String example) {
        shared.merge(pair, new Occurrences(1, example), Occurrences::plus);
    }
}
