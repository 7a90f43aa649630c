package org.declan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.declan.compare.MadeUp.align;
import static org.declan.compare.MadeUp.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.declan.compare.Alignment.Link;
import org.junit.jupiter.api.Test;

class ConfidenceTest {

    @Test
    void theSameWordsThatStandOnceAreCertain() {
        assertThat(align(text("a b c", "d"), text("a b c", "e")).links().get(0).confidence())
                .isEqualTo(1);
    }

    @Test
    void ofWordsThatStandTwiceEitherMayBeTheSource() {
        assertThat(align(text("a b", "c", "a b"), text("a b")).links().get(0).confidence())
                .isEqualTo(0.5);
    }

    @Test
    void ofWordsThatStandOnceLessEitherMayHaveBeenDropped() {
        assertThat(align(text("a b", "c", "a b"), text("c", "a b")).links()).anySatisfy(link -> {
            assertThat(link.change()).isEqualTo(ClauseChange.DROPPED);
            assertThat(link.confidence()).isEqualTo(0.5);
        });
    }

    @Test
    void anotherSourceAsGoodMakesALinkLessSure() {
        double alone = align(text("a b c d e", "v w x y z"), text("a b c d f"))
                .links()
                .get(0)
                .confidence();
        double besideAnother = align(text("a b c d e", "a b c d z"), text("a b c d f"))
                .links()
                .get(0)
                .confidence();
        assertThat(alone).isGreaterThan(besideAnother);
    }

    @Test
    void whatSharesNothingIsMoreSurelyNewThanWhatSharesALittle() {
        assertThat(align(text("a b c d e f"), text("u v w x y z"))
                        .links()
                        .get(0)
                        .confidence())
                .isGreaterThan(align(text("a b c d e f"), text("a v w x y z"))
                        .links()
                        .get(0)
                        .confidence());
    }

    @Test
    void onTheLineagesItWasFittedToAsManyAreRightAsItSays() throws IOException {
        List<Judged> judged = new ArrayList<>();
        judge("lineage-2016-from-2014.tsv", judged, "D1", "D2");
        judge("lineage-E2-from-E1.tsv", judged, "E1", "E2");
        judge("lineage-E3-from-E1-E2.tsv", judged, "E1", "E2", "E3");
        judge("lineage-F2-from-F1.tsv", judged, "F1", "F2");
        judge("lineage-G2-from-G1.tsv", judged, "G1", "G2");
        check(judged);
    }

    @Test
    void onLineagesWrittenLaterAsManyAreRightAsItSays() throws IOException {
        List<Judged> judged = new ArrayList<>();
        judge("lineage-H2-from-H1.tsv", judged, "H1", "H2");
        judge("lineage-I2-from-I1.tsv", judged, "I1", "I2");
        judge("lineage-I3-from-I1-I2.tsv", judged, "I1", "I2", "I3");
        judge("lineage-J2-from-J1.tsv", judged, "J1", "J2");
        check(judged);
    }

    /**
     * In fifths, from the least sure to the surest. It said .68 .84 .90 .96 .99 of the lineages it was fitted to, and .73
     * .78 .93 1 .98 was right; of those written later .69 .89 .95 .99 1, and .85 .87 .95 1 1 was right.
     */
    private static void check(List<Judged> judged) {
        judged.sort(Comparator.comparingDouble(Judged::confidence));
        int bins = 5;
        for (int bin = 0; bin < bins; bin++) {
            List<Judged> some = judged.subList(bin * judged.size() / bins, (bin + 1) * judged.size() / bins);
            double mean =
                    some.stream().mapToDouble(Judged::confidence).average().orElseThrow();
            double right = some.stream()
                    .mapToDouble(one -> one.isRight ? 1 : 0)
                    .average()
                    .orElseThrow();
            assertThat(right).as(some.size() + " of mean " + mean).isCloseTo(mean, within(0.16));
        }
    }

    private record Judged(double confidence, boolean isRight) {}

    private static void judge(String answers, List<Judged> judged, String... names) throws IOException {
        Lineage lineage = Lineage.read(answers, names);
        Set<String> used = new HashSet<>();
        lineage.answers().values().forEach(answer -> used.addAll(answer.sources()));
        for (Link link : lineage.alignment().links()) {
            Lineage.Answer answer = lineage.answers().get(lineage.id(link.clause()));
            if (link.clause() == Alignment.NONE && !lineage.id(link).equals("?")) {
                judged.add(new Judged(link.confidence(), !used.contains(lineage.id(link))));
            } else if (answer != null) {
                boolean isRight = link.source() == Alignment.NONE
                        ? answer.sources().isEmpty()
                        : answer.sources().contains(lineage.id(link));
                judged.add(new Judged(link.confidence(), isRight));
            }
        }
    }
}
