package org.declan.query;

import java.util.List;
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

    private final boolean needless;
    /** For each way the unit that matches in it. */
    private final int[] units;
    /** For each way how many words it needs. */
    private final int[] needs;
    /** For each condition what a word that satisfies it is good for. */
    private final int[][] places;

    /**
     * A filter for units.
     *
     * @param conditions how many conditions there are
     */
    Prefilter(Ways ways, int conditions) {
        needless = ways.hasNeedless();
        units = ways.units();
        needs = new int[units.length];
        IntList[] found = new IntList[conditions];
        for (int condition = 0; condition < conditions; condition++) {
            found[condition] = new IntList();
        }
        for (int way = 0; way < needs.length; way++) {
            List<Ways.Need> asked = ways.needs().get(way);
            needs[way] = asked.size();
            for (int need = 0; need < needs[way]; need++) {
                addPlace(place(way, need), asked.get(need).conditions(), found);
            }
        }
        places = new int[conditions][];
        for (int condition = 0; condition < conditions; condition++) {
            places[condition] = found[condition].toArray();
        }
    }

    /** Reads what {@link #write} wrote. */
    Prefilter(Digest digest) {
        needless = digest.number() > 0;
        units = digest.numbers();
        needs = digest.numbers();
        places = digest.lists();
    }

    void write(Digest.Writer digest) {
        digest.number(needless ? 1 : 0);
        digest.numbers(units);
        digest.numbers(needs);
        digest.lists(places);
    }

    private static void addPlace(int place, IntList conditions, IntList[] places) {
        for (int i = 0; i < conditions.size(); i++) {
            IntList known = places[conditions.get(i)];
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
        return units.length;
    }

    /** The unit that matches in a way. */
    int unit(int way) {
        return units[way];
    }

    /** How many words a way needs, up to {@link #NEEDS}. */
    int needs(int way) {
        return needs[way];
    }

    /** What a word is good for that satisfies a condition: the {@link #place places} of needs. */
    int[] places(int condition) {
        return places[condition];
    }

    /** The number of a need, from 0, of a way: bits of all first needs, then of all second ones, in whole longs. */
    int place(int way, int need) {
        return need * longs() * Long.SIZE + way;
    }

    /** How many longs have a bit for each way. */
    int longs() {
        return (units.length + Long.SIZE - 1) / Long.SIZE;
    }
}
