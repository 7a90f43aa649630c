package org.declan.lemma;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * OpenNLP's French part-of-speech model, trained on the UD French GSD treebank. Loaded when first made, once for all; an
 * instance is not thread-safe.
 */
final class Tagger {

    static final String RESOURCE = "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin";

    /** The tagger's time grows with the square of the words; what is longer than any sentence is tagged in pieces. */
    private static final int LONGEST = 500;

    private static final class Loaded {
        static final POSModel MODEL = load();

        private static POSModel load() {
            try (InputStream resource = Objects.requireNonNull(Tagger.class.getResourceAsStream(RESOURCE))) {
                return new POSModel(resource);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final POSTaggerME tagger = new POSTaggerME(Loaded.MODEL, POSTagFormat.UD);

    /** A UD tag for each form of a sentence. */
    String[] tag(String[] forms) {
        if (forms.length <= LONGEST) {
            return tagger.tag(forms);
        }
        String[] tags = new String[forms.length];
        for (int start = 0; start < forms.length; start += LONGEST) {
            String[] piece = Arrays.copyOfRange(forms, start, Math.min(forms.length, start + LONGEST));
            System.arraycopy(tagger.tag(piece), 0, tags, start, piece.length);
        }
        return tags;
    }
}
