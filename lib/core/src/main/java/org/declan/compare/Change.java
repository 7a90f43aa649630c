package org.declan.compare;

import java.util.Locale;

/** What became of an item from one group of texts to the next, by its frequency alone; no test is implied. */
public enum Change {
    /** It did not occur before. */
    NEW,
    /** It does not occur any more. */
    GONE,
    /** It is more frequent, for the words there are. */
    MORE,
    /** It is less frequent, for the words there are. */
    LESS,
    /** It is as frequent, or in neither. */
    SAME;

    static Change between(Contingency nowAndBefore) {
        int rates = nowAndBefore.compareRates();
        if (rates == 0) {
            return SAME;
        }
        if (nowAndBefore.otherCount() == 0) {
            return NEW;
        }
        if (nowAndBefore.count() == 0) {
            return GONE;
        }
        return rates > 0 ? MORE : LESS;
    }

    /** The word of the column. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
