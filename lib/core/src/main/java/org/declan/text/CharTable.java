package org.declan.text;

/**
 * What a rule says of characters, one byte each, looked up for the letters and signs of French texts and worked out for
 * others. Immutable.
 */
public final class CharTable {

    /** Latin with its first extension, which has œ. */
    private static final int LETTERS = 0x180;
    /** General punctuation, raised figures, currencies: the block with the apostrophe. */
    private static final int SIGNS = 0x2000;

    private static final int BLOCK = 0x100;

    private final Rule rule;
    private final byte[] letters = new byte[LETTERS];
    private final byte[] signs = new byte[BLOCK];

    /** What a character is. */
    public interface Rule {
        byte of(char c);
    }

    /** The table of a rule. It is made at every start, and so is no larger than it has to be. */
    public CharTable(Rule rule) {
        this.rule = rule;
        for (char c = 0; c < LETTERS; c++) {
            letters[c] = rule.of(c);
        }
        for (char c = SIGNS; c < SIGNS + BLOCK; c++) {
            signs[c - SIGNS] = rule.of(c);
        }
    }

    /** What the rule says of a character. */
    public byte of(char c) {
        return c < LETTERS ? letters[c] : other(c);
    }

    /** Copies what the rule says of so many characters, no more than Latin has, from the first on. */
    void copy(int characters, byte[] to) {
        System.arraycopy(letters, 0, to, 0, characters);
    }

    private byte other(char c) {
        return c >= SIGNS && c < SIGNS + BLOCK ? signs[c - SIGNS] : rule.of(c);
    }
}
