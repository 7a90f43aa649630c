package org.declan.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.sentdetect.DefaultSDContextGenerator;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's French sentence model, asked of one full stop at a time and loaded when first asked. It was trained on the
 * UD French GSD treebank. Not thread-safe.
 */
final class StopModel {

    static final String RESOURCE = "/opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin";
    /** The part of the file that is needed: OpenNLP's own reader of all of it costs a start 10 ms. */
    private static final String WEIGHTS = "sent.model";
    /** What the file names as ends of sentences. */
    private static final char[] ENDS = {'.', '!', '?'};
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
        try (InputStream resource = Objects.requireNonNull(StopModel.class.getResourceAsStream(RESOURCE));
                ZipInputStream parts = new ZipInputStream(resource)) {
            for (ZipEntry part = parts.getNextEntry(); !part.getName().equals(WEIGHTS); ) {
                part = parts.getNextEntry();
            }
            model = new GenericModelReader(new BinaryFileDataReader(parts)).getModel();
            context = new DefaultSDContextGenerator(ENDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
