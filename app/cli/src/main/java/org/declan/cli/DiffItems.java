package org.declan.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.declan.compare.Contrast;
import org.declan.compare.Contrasts;
import org.declan.text.CodePointOrder;

/**
 * Items of one kind and how they differ between groups.
 *
 * @param kind {@code theme} or {@code term}
 * @param names one an item
 * @param contrasts with what was asked for
 */
record DiffItems(String kind, List<String> names, Contrasts contrasts) {

    /** The items as their kind has them. */
    int[] inOrder() {
        return IntStream.range(0, names.size()).toArray();
    }

    /** The items that differ most in any group first; those that differ alike by code point. */
    int[] ranked(Ranking ranking) {
        double[] scores = new double[names.size()];
        for (int item = 0; item < scores.length; item++) {
            for (int group = 0; group < contrasts.groups(); group++) {
                double score = contrasts
                        .of(item, group)
                        .map(contrast -> Math.abs(ranking.score(contrast)))
                        .orElse(0.0);
                scores[item] = Math.max(scores[item], score);
            }
        }
        return sorted(IntStream.range(0, scores.length), item -> scores[item]);
    }

    /** The items more frequent than in the reference, or rarer, that reach a level; those that differ most first. */
    int[] beyond(Contrasts compared, int group, Beyond beyond) {
        IntStream items = IntStream.range(0, names.size())
                .filter(item -> compared.of(item, group)
                        .filter(contrast -> contrast.reaches(beyond.level()))
                        .filter(contrast ->
                                contrast.cells().compareRates() == beyond.side().sign())
                        .isPresent());
        return sorted(
                items,
                item -> compared.of(item, group)
                        .map(contrast -> Math.abs(beyond.ranking().score(contrast)))
                        .orElse(0.0));
    }

    /**
     * Which differences are listed.
     *
     * @param side which of the two sides
     * @param level the least specificity, whatever its sign
     * @param ranking which come first
     */
    record Beyond(Side side, double level, Ranking ranking) {}

    /** A side of a difference. */
    enum Side {
        MORE(1),
        LESS(-1);

        private final int sign;

        Side(int sign) {
            this.sign = sign;
        }

        int sign() {
            return sign;
        }
    }

    /** The items first seen in a group, the most frequent first. */
    int[] firstSeen(int group) {
        return seen(group, IntStream.range(0, group).toArray());
    }

    /** The items last seen in a group, the most frequent first. */
    int[] lastSeen(int group) {
        return seen(group, IntStream.range(group + 1, contrasts.groups()).toArray());
    }

    private int[] seen(int group, int[] nowhereIn) {
        IntStream items = IntStream.range(0, names.size())
                .filter(item -> contrasts.count(item, group) > 0
                        && IntStream.of(nowhereIn).allMatch(other -> contrasts.count(item, other) == 0));
        return sorted(items, contrasts::count);
    }

    private interface Score {
        double of(int item);
    }

    private int[] sorted(IntStream items, Score score) {
        return items.boxed()
                .sorted(Comparator.comparingDouble((Integer item) -> -score.of(item))
                        .thenComparing(names::get, CodePointOrder::compare))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Whether any item differs from its reference so much. */
    boolean differ(double level) {
        return IntStream.range(0, names.size())
                .anyMatch(item -> IntStream.range(0, contrasts.groups())
                        .mapToObj(group -> contrasts.of(item, group))
                        .flatMap(Optional::stream)
                        .anyMatch((Contrast contrast) -> contrast.reaches(level)));
    }
}
