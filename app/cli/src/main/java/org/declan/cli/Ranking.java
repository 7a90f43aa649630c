package org.declan.cli;

import java.util.Locale;
import org.declan.compare.Contrast;

/** What {@code diff} orders terms by. */
enum Ranking {
    SPECIFICITY {
        @Override
        double score(Contrast contrast) {
            return contrast.specificity();
        }
    },
    LOG_RATIO {
        @Override
        double score(Contrast contrast) {
            return contrast.logRatio().map(ratio -> ratio.value()).orElse(0.0);
        }
    },
    G2 {
        @Override
        double score(Contrast contrast) {
            return contrast.g2();
        }
    };

    /** Above 0 for what is more frequent than in the reference, below 0 for what is rarer; far from 0 comes first. */
    abstract double score(Contrast contrast);

    /** The name of its column. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
