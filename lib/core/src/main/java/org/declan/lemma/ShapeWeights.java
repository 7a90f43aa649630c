package org.declan.lemma;

/**
 * What the shape of a form speaks for each tag: its endings and its beginnings of up to four letters, and its kind of
 * letters. Most forms of a large corpus are met once, and share all of these with others: what the longest ending that the
 * model knows adds up to with the shorter ones is found once. Bound to one thread.
 */
final class ShapeWeights {

    private static final int LONGEST_AFFIX = 4;

    private final TagWeights weights;
    /** For each feature its sums, with those of the shorter endings or beginnings; null until it is asked for. */
    private final double[][] known;

    private final double[] nothing;

    ShapeWeights(TagWeights weights) {
        this.weights = weights;
        known = new double[weights.features()][];
        nothing = weights.sums();
    }

    /** The sums for a form, whose letters are of this kind. */
    double[] sums(String form, String letters) {
        double[] ending = ending(form, Math.min(LONGEST_AFFIX, form.length()));
        double[] beginning = beginning(form, Math.min(LONGEST_AFFIX, form.length()));
        double[] kind = kind(letters);
        double[] sums = weights.sums();
        for (int tag = 0; tag < weights.tags(); tag++) {
            sums[tag] = ending[tag] + beginning[tag] + kind[tag];
        }
        return sums;
    }

    // No ending was seen in training more often than a shorter one: where one is known, so are the shorter ones.

    private double[] ending(String form, int longest) {
        for (int length = longest; length > 0; length--) {
            int feature = weights.ending(form, length);
            if (feature >= 0) {
                return known[feature] != null ? known[feature] : learn(feature, ending(form, length - 1));
            }
        }
        return nothing;
    }

    private double[] beginning(String form, int longest) {
        for (int length = longest; length > 0; length--) {
            int feature = weights.beginning(form, length);
            if (feature >= 0) {
                return known[feature] != null ? known[feature] : learn(feature, beginning(form, length - 1));
            }
        }
        return nothing;
    }

    private double[] kind(String letters) {
        int feature = weights.feature("wc=", letters);
        if (feature < 0) {
            return nothing;
        }
        return known[feature] != null ? known[feature] : learn(feature, nothing);
    }

    private double[] learn(int feature, double[] shorter) {
        double[] sums = shorter.clone();
        weights.add(sums, feature);
        known[feature] = sums;
        return sums;
    }
}
