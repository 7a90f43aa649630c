package org.declan.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds mentions in their sentence. */
final class MarkedSentence {

    /**
     * A mention.
     *
     * @param start where it begins, in code points after the beginning of the sentence in its file
     * @param words its words
     */
    record Mention(long start, String words) {}

    private MarkedSentence() {}

    /**
     * The sentence in stretches. Where markup or line ends were taken out of it the offsets of the file are not its own:
     * then a mention is marked at the nearest place that has its words.
     */
    static List<Run> runs(String sentence, List<Mention> mentions) {
        boolean[] marked = new boolean[sentence.length()];
        for (Mention mention : mentions) {
            int at = nearest(sentence, mention);
            for (int i = at; at >= 0 && i < at + mention.words().length(); i++) {
                marked[i] = true;
            }
        }
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= marked.length; i++) {
            if (i == marked.length || marked[i] != marked[from]) {
                runs.add(new Run(sentence.substring(from, i), marked[from] ? Run.Kind.MARK : Run.Kind.PLAIN));
                from = i;
            }
        }
        return runs;
    }

    /** The place of the words that is nearest to the offset, or -1. */
    private static int nearest(String sentence, Mention mention) {
        if (mention.words().isEmpty()) {
            return -1;
        }
        List<Integer> places = new ArrayList<>();
        for (int at = sentence.indexOf(mention.words()); at >= 0; at = sentence.indexOf(mention.words(), at + 1)) {
            places.add(at);
        }
        return places.stream()
                .min(Comparator.comparingLong(at -> Math.abs(sentence.codePointCount(0, at) - mention.start())))
                .orElse(-1);
    }
}
