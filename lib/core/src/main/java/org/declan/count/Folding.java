package org.declan.count;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.declan.text.Spelling;

/** Which spellings are counted as one. Apostrophes of either kind always are. */
public enum Folding {
    /** <i>Nous</i> and <i>nous</i> are two. */
    NONE {
        @Override
        public String fold(String form) {
            return Normalizer.normalize(Spelling.straighten(form), Normalizer.Form.NFC);
        }
    },
    /** <i>Nous</i> and <i>nous</i> are one; <i>Etat</i> and <i>État</i> are two. */
    CASE {
        @Override
        public String fold(String form) {
            return Spelling.fold(form);
        }
    },
    /** <i>ÉTAT</i>, <i>Etat</i> and <i>État</i> are one, and so, for what it is worth, are <i>traite</i> and <i>traité</i>. */
    ACCENTS {
        @Override
        public String fold(String form) {
            String folded = Spelling.fold(form).replace("œ", "oe").replace("æ", "ae");
            return MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD))
                    .replaceAll("");
        }
    };

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    /** The spelling that stands for a form and all that are counted with it. */
    public abstract String fold(String form);
}
