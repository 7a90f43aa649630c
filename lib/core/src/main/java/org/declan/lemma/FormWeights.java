package org.declan.lemma;

import opennlp.tools.util.StringUtil;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * What a form speaks for each tag: by itself, for the tag of the token it is, and as a neighbour, for the tag of the token
 * it stands beside. Sums of the {@link TagWeights} of its features, which are those of the feature generators the model
 * was trained with (OpenNLP 2.5, {@code generator.featuregen} in the model's file): endings and beginnings of up to four
 * letters, the form in lower case, its kind of letters, both together; and the lower case of two neighbours on each side.
 * Each array is one of {@link TagWeights#sums}.
 */
final class FormWeights {

    /** The same sums, all 0, for the many forms that say nothing as neighbours. */
    private static final double[] NOTHING = new double[64];

    /** Of no form, beyond the ends of a sentence. */
    static final FormWeights NONE = new FormWeights();

    /** For the tag of the token itself. */
    final double[] own;
    /** The tags it speaks for, the ones it speaks for most first. */
    final byte[] likeliest;
    /** For the tag of the token after the next and so on: the form is the second before it, the first before it ... */
    double[] secondBefore = NOTHING;

    double[] before = NOTHING;
    double[] after = NOTHING;
    double[] secondAfter = NOTHING;

    private FormWeights() {
        own = NOTHING;
        likeliest = new byte[0];
    }

    /** Of a form with straight apostrophes. */
    FormWeights(String form, TagWeights weights, ShapeWeights shapes) {
        boolean plain = isPlain(form);
        String lower = plain ? form : StringUtil.toLowerCase(form);
        String letters = plain ? "lc" : FeatureGeneratorUtil.tokenFeature(form);
        own = shapes.sums(form, letters);
        // Where the form is unknown, so it is as a neighbour.
        if (weights.add(own, "w=", lower)) {
            weights.add(own, "w&c=", lower + "," + letters);
            secondBefore = neighbour("p2w=", lower, weights);
            before = neighbour("p1w=", lower, weights);
            after = neighbour("n1w=", lower, weights);
            secondAfter = neighbour("n2w=", lower, weights);
        }
        likeliest = weights.likeliest(own);
    }

    private static double[] neighbour(String kind, String lower, TagWeights weights) {
        double[] sums = weights.sums();
        if (!weights.add(sums, kind, lower)) {
            return NOTHING;
        }
        weights.close(sums);
        return sums;
    }

    /** Whether there are only small letters of Latin-1: OpenNLP's classes of letters ask Unicode for the script of each. */
    private static boolean isPlain(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= 'ß' && c <= 'ÿ' && c != '÷'))) {
                return false;
            }
        }
        return !form.isEmpty();
    }
}
