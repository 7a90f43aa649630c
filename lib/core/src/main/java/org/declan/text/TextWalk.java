package org.declan.text;

import org.jspecify.annotations.Nullable;

/** Goes through a {@link Text} once, and knows what a rule says of the characters it passed. Not thread-safe. */
public final class TextWalk {

    private final CharTable rule;
    private final int length;
    private final byte[] numbers;
    private final @Nullable String wide;
    /** What the rule says, by number. */
    private final byte[] kinds = new byte[Alphabet.LARGEST];

    private int passed;
    private int repeated;

    TextWalk(Text text, CharTable rule) {
        this.rule = rule;
        this.length = text.length();
        this.numbers = text.numbers();
        this.wide = text.wide();
        char[] letters = text.letters();
        if (wide == null) {
            // They are numbers of themselves.
            rule.copy(Alphabet.ASCII, kinds);
        }
        for (int i = Alphabet.ASCII; i < letters.length; i++) {
            kinds[i] = rule.of(letters[i]);
        }
    }

    /** Passes all from an index on up to the first of which the rule has one of some bits, and tells where that is. */
    public int to(int stop, int index) {
        return to(stop, index, length);
    }

    /** The same up to a limit at most. */
    public int to(int stop, int index, int limit) {
        int all = 0;
        int twice = 0;
        int before = 0;
        int at = index;
        while (at < limit) {
            int kind = wide == null ? kinds[numbers[at] & 0xFF] : rule.of(wide.charAt(at));
            if ((kind & stop) != 0) {
                break;
            }
            all |= kind;
            twice |= kind & before;
            before = kind;
            at++;
        }
        passed = all;
        repeated = twice;
        return at;
    }

    /** The bits of all that were passed last. */
    public int passed() {
        return passed;
    }

    /** The bits that two neighbours had of those passed last. */
    public int repeated() {
        return repeated;
    }
}
