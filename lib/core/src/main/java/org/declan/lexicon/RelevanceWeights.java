package org.declan.lexicon;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much each word family speaks for a theme: the relevance weight of Robertson & Spärck Jones 1976, Relevance weighting
 * of search terms, Journal of the American Society for Information Science 27(3), 129-146. With r of the R known sentences
 * and s of the S others that have the family
 *
 * <pre>w = ln ((r + 0.5) (S - s + 0.5) / ((R - r + 0.5) (s + 0.5)))</pre>
 *
 * where it is above 0, so what is rare elsewhere weighs most. Each clue counts as half a known sentence made of the words
 * it names, or a theme that finds little would know nothing but its examples. A family that a sentences or patterns speak
 * against keeps r / (r + a) of its weight. Weights depend on the corpus: those of two cannot be compared.
 */
final class RelevanceWeights {

    /**
     * What is known of a theme.
     *
     * @param known sentences that carry it
     * @param clues the words its clues name
     * @param against sentences that must not carry it, and the words of patterns that cancel
     */
    record Evidence(List<WordBag> known, List<WordBag> clues, List<WordBag> against) {}

    private static final double CLUE = 0.5;
    private static final double NOT_SEEN = 0.5;

    private final Map<String, Double> weights = new HashMap<>();
    private final double middle;

    /**
     * @param evidence what is known of the theme
     * @param others for each family the sentences with it that are not known to carry the theme
     * @param sentences how many such sentences there are
     */
    RelevanceWeights(Evidence evidence, Map<String, Integer> others, int sentences) {
        Map<String, Double> known = new HashMap<>();
        count(evidence.known, 1, known);
        count(evidence.clues, CLUE, known);
        Map<String, Double> against = new HashMap<>();
        count(evidence.against, 1, against);
        double all = evidence.known.size() + CLUE * evidence.clues.size();
        known.forEach((family, r) -> {
            int s = others.getOrDefault(family, 0);
            double odds = (r + NOT_SEEN) / (all - r + NOT_SEEN);
            double oddsElsewhere = (s + NOT_SEEN) / (sentences - s + NOT_SEEN);
            if (odds > oddsElsewhere) {
                weights.put(family, Math.log(odds / oddsElsewhere) * r / (r + against.getOrDefault(family, 0.0)));
            }
        });
        middle = middle(evidence.known.isEmpty() ? evidence.clues : evidence.known);
    }

    private static void count(Collection<WordBag> bags, double each, Map<String, Double> counts) {
        for (WordBag bag : bags) {
            bag.families().forEach(family -> counts.merge(family, each, Double::sum));
        }
    }

    private double middle(List<WordBag> bags) {
        double[] sorted = bags.stream().mapToDouble(this::sum).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    /** The weight of a family, 0 where it does not speak for the theme. */
    double of(String family) {
        return weights.getOrDefault(family, 0.0);
    }

    /**
     * How near a sentence is: x / (x + m), where x is its {@link #sum} and m that of the middle one of the known sentences.
     * From 0, nothing shared, to below 1; 0.5 is as near as the middle one.
     */
    double score(WordBag sentence) {
        double sum = sum(sentence);
        return sum == 0 ? 0 : sum / (sum + middle);
    }

    /** The weights of a sentence's families, over the root of their number: a long sentence has more of all words. */
    private double sum(WordBag sentence) {
        double sum = 0;
        for (String family : sentence.families()) {
            sum += of(family);
        }
        return sum == 0 ? 0 : sum / Math.sqrt(sentence.families().size());
    }
}
