package org.declan.query;

import java.util.BitSet;
import java.util.List;

/**
 * Numbers code points so that those which no letter of an automaton tells apart share a number, as most of Unicode
 * does. Not thread-safe.
 */
final class Alphabet implements NumberedSets {

    /** Covers the scripts of Europe and the signs of typography; what is beyond is asked about each time. */
    private static final int COMMON = 0x2100;

    private final List<Letter> letters;
    private final SetNumbers sets = new SetNumbers();
    /** By code point; 0 where not asked yet, else the number plus one. */
    private final int[] numbers = new int[COMMON];

    Alphabet(List<Letter> letters) {
        this.letters = letters;
    }

    /** The number of a code point. */
    int number(int codePoint) {
        if (codePoint >= COMMON) {
            return ask(codePoint);
        }
        if (numbers[codePoint] == 0) {
            numbers[codePoint] = ask(codePoint) + 1;
        }
        return numbers[codePoint] - 1;
    }

    /** The letters that accept the code points of a number. */
    @Override
    public BitSet set(int number) {
        return sets.set(number);
    }

    private int ask(int codePoint) {
        BitSet accepting = new BitSet(letters.size());
        for (int i = 0; i < letters.size(); i++) {
            if (letters.get(i).accepts(codePoint)) {
                accepting.set(i);
            }
        }
        return sets.number(accepting);
    }
}
