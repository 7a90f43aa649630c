package org.declan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.declan.compare.WordEdits.Edit;
import org.junit.jupiter.api.Test;

class WordEditsTest {

    @Test
    void runsThatStayAndRunsThatChangeTakeTurns() {
        assertThat(WordEdits.between(split("les pays d' accueil et de transit"), split("les pays de destination et"))
                        .edits())
                .containsExactly(
                        new Edit(true, 0, 2, 0, 2),
                        new Edit(false, 2, 4, 2, 4),
                        new Edit(true, 4, 5, 4, 5),
                        new Edit(false, 5, 7, 5, 5));
        assertThat(WordEdits.between(split(""), split("a")).edits()).containsExactly(new Edit(false, 0, 0, 0, 1));
        assertThat(WordEdits.between(split(""), split("")).edits()).isEmpty();
    }

    @Test
    void capitalsAndApostrophesAreNoChange() {
        assertThat(WordEdits.between(split("L’ État agit"), split("l' état agit"))
                        .same())
                .isEqualTo(3);
    }

    @Test
    void aShortWordBetweenLongChangesIsPartOfThem() {
        List<String> after = split("nous saluons les progrès de ceux qui partent");
        WordEdits edits = WordEdits.between(split("rappelant enfin notre volonté de leur venir vite en aide"), after);
        assertThat(edits.same()).isEqualTo(1);
        assertThat(edits.smoothed(after).edits()).containsExactly(new Edit(false, 0, 10, 0, 8));
        List<String> close = split("vingt de là");
        assertThat(WordEdits.between(split("dix de ici"), close).smoothed(close).edits())
                .hasSize(3);
    }

    @Test
    void partsOfTheLaterWordsHaveTheEditsBetweenThem() {
        // Two sentences made of one: "a b , et c d" and "a b ." "c x d".
        WordEdits edits = WordEdits.between(split("a b , et c d"), split("a b . c x d"));
        assertThat(edits.ofLater(0, 3).edits())
                .containsExactly(new Edit(true, 0, 2, 0, 2), new Edit(false, 2, 4, 2, 3));
        assertThat(edits.ofLater(3, 6).edits())
                .containsExactly(new Edit(true, 4, 5, 3, 4), new Edit(false, 5, 5, 4, 5), new Edit(true, 5, 6, 5, 6));
    }

    @Test
    void partsAddUpToTheWhole() {
        long seed = Long.getLong("declan.seed", 20260102L);
        for (int round = 0; round < 500; round++) {
            Random random = new Random(seed + round);
            List<String> before = words(random);
            List<String> after = words(random);
            WordEdits edits = WordEdits.between(before, after);
            int cut = random.nextInt(after.size() + 1);
            int earlierCut = random.nextInt(before.size() + 1);
            String where = "declan.seed=" + (seed + round) + " " + before + " " + after;
            assertThat(edits.ofLater(0, cut).same()
                            + edits.ofLater(cut, after.size()).same())
                    .as(where)
                    .isEqualTo(edits.same());
            assertThat(edits.ofEarlier(0, earlierCut).same()
                            + edits.ofEarlier(earlierCut, before.size()).same())
                    .as(where)
                    .isEqualTo(edits.same());
            assertThat(later(edits.ofLater(cut, after.size()), after))
                    .as(where)
                    .isEqualTo(after.subList(cut, after.size()));
        }
    }

    @Test
    void editsGiveBackBothTexts() {
        long seed = Long.getLong("declan.seed", 20260101L);
        for (int round = 0; round < 2000; round++) {
            Random random = new Random(seed + round);
            List<String> before = words(random);
            List<String> after = words(random);
            WordEdits edits = WordEdits.between(before, after);
            String where = "declan.seed=" + (seed + round) + " " + before + " " + after;
            assertThat(earlier(edits, before)).as(where).isEqualTo(before);
            assertThat(later(edits, after)).as(where).isEqualTo(after);
            assertThat(edits.edits().stream().filter(Edit::isSame))
                    .as(where)
                    .allMatch(edit -> before.subList(edit.before(), edit.beforeEnd())
                            .equals(after.subList(edit.after(), edit.afterEnd())));
            assertThat(edits.same()).as(where).isEqualTo(longestCommon(before, after));
        }
    }

    @Test
    void sentencesOfThousandsOfWordsAreCompared() {
        List<String> before = IntStream.range(0, 5000).mapToObj(i -> "a" + i).toList();
        List<String> after = IntStream.range(0, 5000).mapToObj(i -> "b" + i).toList();
        assertThat(WordEdits.between(before, after).edits()).hasSize(1);
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    private static List<String> words(Random random) {
        return Stream.generate(() -> "abcd".substring(random.nextInt(4)).substring(0, 1))
                .limit(random.nextInt(12))
                .toList();
    }

    private static List<String> earlier(WordEdits edits, List<String> before) {
        return edits.edits().stream()
                .flatMap(edit -> before.subList(edit.before(), edit.beforeEnd()).stream())
                .toList();
    }

    private static List<String> later(WordEdits edits, List<String> after) {
        return edits.edits().stream()
                .flatMap(edit -> after.subList(edit.after(), edit.afterEnd()).stream())
                .toList();
    }

    private static int longestCommon(List<String> one, List<String> other) {
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                longest[i][j] = one.get(i - 1).equals(other.get(j - 1))
                        ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        return longest[one.size()][other.size()];
    }
}
