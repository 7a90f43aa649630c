package org.declan.compare;

/**
 * How much a shared sequence of words says, to rank formulas by: <i>information · log₂(1 + documents)</i>, where the
 * information is the sum over the words of <i>-log₂(frequency / words of the corpus)</i>, their self-information in bits
 * (Shannon 1948), as if they were drawn one by one.
 *
 * <p>Why: each word adds, so that long formulas come before short ones; a rare word adds more than a common one, so
 * that <i>trafic illicite d'émigrants</i> comes before as many words like <i>de l'Amérique latine et des</i>, which the
 * same texts repeat on every page; the spread counts by its logarithm, so that a tenth document says less than a third.
 * It is no probability, words in a sentence not being independent, and compares only formulas of the same corpus. From
 * 0, which only a text of one word repeated has.
 */
final class FormulaRank {

    private final int[] symbols;
    private final double[] bits;

    /**
     * Ranks within a corpus.
     *
     * @param symbols its words as numbers; negative ones are no words
     * @param different how many different words there are
     */
    FormulaRank(int[] symbols, int different) {
        this.symbols = symbols;
        long[] frequencies = new long[different];
        long words = 0;
        for (int symbol : symbols) {
            if (symbol >= 0) {
                frequencies[symbol]++;
                words++;
            }
        }
        bits = new double[different];
        for (int word = 0; word < different; word++) {
            bits[word] = log2((double) words / frequencies[word]);
        }
    }

    /** The score of so many words from a position on, in so many documents. */
    double score(int position, int words, int documents) {
        double information = 0;
        for (int i = position; i < position + words; i++) {
            information += bits[symbols[i]];
        }
        return information * log2(1.0 + documents);
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
