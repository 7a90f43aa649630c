package org.declan.bench;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * The long tail of a vocabulary: invented words that look French, one for each rank, drawn with a probability of one over
 * the rank (Zipf's law). A seventh are capitalised, as names are; the others are inflected.
 */
final class RareForms {

    /** How many ranks there are: the tail goes on appearing however long the text is. */
    private static final double RANKS = 1e6;

    private static final String[] ONSETS =
            "b c d f g j l m n p r s t v ch br cl cr dr fl gr pl pr tr vr qu gn ss st".split(" ");
    private static final String[] NUCLEI = "a e i o u é è ou an on in eu oi ai au en".split(" ");
    private static final String[] ENDINGS =
            "er é ée és ées ent ant tion tions ment eur eurs euse al ale aux if ives ité ités ure age isme iste"
                    .split(" ");

    private RareForms() {}

    /** Draws a form. */
    static String draw(RandomGenerator random) {
        return form((long) Math.exp(random.nextDouble() * Math.log(RANKS)));
    }

    /** The form of a rank: its digits in bases that the syllables give. */
    private static String form(long rank) {
        StringBuilder form = new StringBuilder();
        // An odd multiplier spreads neighbouring ranks over unlike words.
        long digits = (rank * 0x9E3779B1L) % (1L << 32);
        do {
            form.append(ONSETS[(int) (digits % ONSETS.length)]);
            digits /= ONSETS.length;
            form.append(NUCLEI[(int) (digits % NUCLEI.length)]);
            digits /= NUCLEI.length;
        } while (digits > ENDINGS.length);
        if (rank % 7 == 0) {
            return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
        }
        return form.append(ONSETS[(int) (rank % ONSETS.length)])
                .append(ENDINGS[(int) (digits % ENDINGS.length)])
                .toString();
    }
}
