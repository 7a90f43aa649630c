package org.declan.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's French sentence model, asked of one full stop at a time and loaded when first asked. It was trained on the
 * UD French GSD treebank. Not thread-safe.
 */
final class StopModel {

    static final String RESOURCE = "/opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin";
    /** How much of the text around a stop the model sees; its features reach to the next words only. */
    private static final int WINDOW = 100;

    private @Nullable MaxentModel model;
    private @Nullable SDContextGenerator context;

    /** Whether the stop at an index ends a sentence. */
    boolean ends(String text, int stop) {
        if (model == null) {
            load();
        }
        int from = Math.max(0, stop - WINDOW);
        String window = text.substring(from, Math.min(text.length(), stop + WINDOW));
        MaxentModel maxent = Objects.requireNonNull(model);
        double[] outcome = maxent.eval(Objects.requireNonNull(context).getContext(window, stop - from));
        return SentenceDetectorME.SPLIT.equals(maxent.getBestOutcome(outcome));
    }

    private void load() {
        try (InputStream resource = Objects.requireNonNull(StopModel.class.getResourceAsStream(RESOURCE))) {
            SentenceModel loaded = new SentenceModel(resource);
            model = loaded.getMaxentModel();
            context = loaded.getFactory().getSDContextGenerator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
