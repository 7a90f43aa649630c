package org.declan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.declan.compare.MadeUp.align;
import static org.declan.compare.MadeUp.summary;
import static org.declan.compare.MadeUp.text;

import java.util.Collections;
import java.util.List;
import org.declan.text.ParagraphKind;
import org.junit.jupiter.api.Test;

/** Small texts whose descent can be seen: each letter is a word. */
class ClauseLinksTest {

    @Test
    void aClauseIsKeptRewordedNewOrDropped() {
        assertThat(summary(align(text("a b c d", "e f g h", "i j k l"), text("a b c d", "e f g x", "m n o p"))))
                .isEqualTo("0 kept 0:0, 1 reworded 0:1, 2 new, dropped 0:2");
    }

    @Test
    void aClauseOfTwoIsMerged() {
        assertThat(summary(align(text("a b c d", "e f g h"), text("a b c d e f g h"))))
                .isEqualTo("0 merged 0:0, 0 merged 0:1");
    }

    @Test
    void twoClausesOfOneAreSplit() {
        assertThat(summary(align(text("a b c d e f g h"), text("a b c d", "e f g h"))))
                .isEqualTo("0 split 0:0, 1 split 0:0");
    }

    @Test
    void threeClausesMergeIntoOne() {
        assertThat(summary(align(text("a b c d", "e f g h", "i j k l"), text("a b c d e f g h i j k l"))))
                .isEqualTo("0 merged 0:0, 0 merged 0:1, 0 merged 0:2");
    }

    @Test
    void theBestPairsTogetherCountNotTheBestOfEach() {
        // Clause 0 is nearest to source 0, but so is clause 1, which has no other source.
        assertThat(summary(align(text("a b c d e f", "a b c w x y"), text("a b c d x y", "d e f a v u"))))
                .isEqualTo("0 reworded 0:1, 1 reworded 0:0");
    }

    @Test
    void aTitleComesOfARunningClauseOnlyWhenMostOfItsWordsAreThere() {
        List<Clause> title = List.of(MadeUp.clause(0, ParagraphKind.TITLE, "a b c d e"));
        assertThat(summary(align(title, text("a b x y z")))).isEqualTo("0 new, dropped 0:0");
        assertThat(summary(align(title, text("a b c d x")))).isEqualTo("0 reworded 0:0");
    }

    @Test
    void aSentenceThatBecameAListIsSplitHoweverManyItemsThereAre() {
        assertThat(summary(align(
                        text("a b c d e f g h i j k l m n o p", "z y"),
                        text("a b", "c d", "e f", "g h", "i j", "k l", "m n", "o p", "z y"))))
                .startsWith("0 split 0:0, 1 split 0:0")
                .endsWith("7 split 0:0, 8 kept 0:1");
    }

    @Test
    void aListThatBecameASentenceIsMerged() {
        assertThat(summary(align(
                        text("a b", "c d", "e f", "g h", "i j", "k l", "m n"),
                        text("a b c d e f g h i j k l m n o p"))))
                .isEqualTo("0 merged 0:0, 0 merged 0:1, 0 merged 0:2, 0 merged 0:3, 0 merged 0:4, 0 merged 0:5,"
                        + " 0 merged 0:6");
    }

    @Test
    void aClauseMergesWhatTwoTextsHad() {
        assertThat(summary(align(
                        text("a b c d e", "v w x"), text("f g h i j", "v w x"), text("a b c d f g h i", "v w x"))))
                .isEqualTo("0 merged 0:0, 0 merged 1:0, 1 kept 1:1");
    }

    @Test
    void wordsThatStandTwiceAreTakenUpInTheirOrder() {
        assertThat(summary(align(text("a", "p", "b", "p", "c"), text("b", "p", "c"))))
                .isEqualTo("0 kept 0:2, 1 kept 0:3, 2 kept 0:4, dropped 0:0, dropped 0:1");
    }

    @Test
    void aThirdTextRestoresWhatTheSecondDropped() {
        assertThat(summary(align(text("a b c d", "e f g h"), text("e f g h"), text("a b c d", "e f g h"))))
                .isEqualTo("0 kept 0:0, 1 kept 1:0");
    }

    @Test
    void ofALineageTheLatestWordingIsTheSourceUnlessAnOlderOneIsClearlyNearer() {
        assertThat(summary(align(text("a b c d e f"), text("a b c d x y"), text("a b c d e z"))))
                .isEqualTo("0 reworded 1:0");
        assertThat(summary(align(text("a b c d e f"), text("a b c w x y"), text("a b c d e z"))))
                .isEqualTo("0 reworded 0:0");
        assertThat(summary(align(text("a b c d e f"), text("a b c d x y"), text("a b c d x z"))))
                .isEqualTo("0 reworded 1:0");
    }

    @Test
    void whatADropOfTheThirdTextTookAwayIsNamedInItsLastWording() {
        assertThat(summary(align(text("a b c d e f"), text("a b c d x y"), text("m n o p"))))
                .isEqualTo("0 new, dropped 1:0");
    }

    @Test
    void aTextOfNothingIsAlignedToo() {
        assertThat(summary(align(text(), text("a b")))).isEqualTo("0 new");
        assertThat(summary(align(text("a b"), text()))).isEqualTo("dropped 0:0");
        assertThat(summary(align(text(), text()))).isEmpty();
        assertThatThrownBy(() -> Alignment.of(List.of(text("a")), AlignmentLimits.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void clausesWithoutContentAreKeptOrNothing() {
        Clause grammar = new Clause(
                new Clause.Place(0, 0, ParagraphKind.PARAGRAPH, ""),
                List.of("il", "le", "faut"),
                Collections.emptyMap());
        Clause other = new Clause(
                new Clause.Place(0, 0, ParagraphKind.PARAGRAPH, ""),
                List.of("il", "en", "faut"),
                Collections.emptyMap());
        assertThat(summary(align(List.of(grammar), List.of(grammar)))).isEqualTo("0 kept 0:0");
        assertThat(summary(align(List.of(grammar), List.of(other)))).isEqualTo("0 new, dropped 0:0");
    }

    @Test
    void thousandsOfTheSameClauseAreKeptInOrder() {
        List<Clause> points = text(Collections.nCopies(10_000, "point").toArray(String[]::new));
        assertThat(align(points, points).links())
                .allMatch(link -> link.change() == ClauseChange.KEPT && link.source() == link.clause())
                .allMatch(link -> link.similarity() == 1 && link.confidence() == 1.0 / 10_000);
    }

    @Test
    void thousandsOfClausesThatAreAllAlikeArePairedInOrder() {
        List<Clause> earlier = text(Collections.nCopies(5000, "a b c d e f").toArray(String[]::new));
        List<Clause> later = text(Collections.nCopies(5000, "a b c d x y").toArray(String[]::new));
        assertThat(align(earlier, later).links())
                .allMatch(link -> link.change() == ClauseChange.REWORDED && link.source() == link.clause());
    }

    @Test
    void aLimitIsAShare() {
        assertThatThrownBy(() -> new AlignmentLimits(0, 0.5, 0.2, 0.4, 0.1)).hasMessageContaining("descent");
        assertThatThrownBy(() -> new AlignmentLimits(0.3, 0.5, 0.2, Double.NaN, 0.1))
                .hasMessageContaining("part");
    }
}
