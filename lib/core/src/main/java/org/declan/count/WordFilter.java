package org.declan.count;

import java.util.Set;
import org.declan.text.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Which words terms are made of. A term of several words has none that the parts of speech or the layer leave out, and
 * neither begins nor ends with a stop word: <i>droits de l'homme</i> is one, <i>de l'homme</i> is not.
 *
 * @param pos Universal Dependencies tags; empty stands for all
 * @param stopWords words not wanted
 * @param layer the layer whose words make up the text, or null for all of it
 */
public record WordFilter(
        Set<String> pos, StopWords stopWords, @Nullable Layer layer) {

    /** Every word. */
    public static final WordFilter ALL = new WordFilter(Set.of(), StopWords.NONE, null);

    public WordFilter {
        pos = Set.copyOf(pos);
    }

    /** Whether what is kept depends on how a word is read. */
    boolean asksForReadings() {
        return !pos.isEmpty() || layer != null;
    }

    /** Whether a word belongs to the text that is counted at all. */
    boolean inLayer(String folded, Reading reading) {
        return layer == null || Layer.of(folded, reading) == layer;
    }

    boolean hasPos(Reading reading) {
        return pos.isEmpty() || pos.contains(reading.pos());
    }
}
