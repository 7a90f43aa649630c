package org.declan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.declan.compare.WordEdits.Kind;
import org.junit.jupiter.api.Test;

class WordEditsTest {

    @Test
    void onlyWhatChangedIsMarked() {
        assertThat(marked("les pays d' accueil et de transit", "les pays de destination et de transit"))
                .isEqualTo("[-d'accueil-] {+de destination+}");
        assertThat(marked("dix États agissent ici", "vingt États agissent là"))
                .isEqualTo("[-dix-] {+vingt+} … [-ici-] {+là+}");
        assertThat(marked("a b", "a b c")).isEqualTo("{+c+}");
        assertThat(marked("", "a")).isEqualTo("{+a+}");
        assertThat(marked("a", "")).isEqualTo("[-a-]");
    }

    @Test
    void capitalsAndApostrophesAreNoChange() {
        assertThat(marked("L’ État agit", "l' état agit")).isEqualTo(marked("État", "état"));
        assertThat(marked("Nous l’ aidons", "nous l' aidons")).isEmpty();
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
            assertThat(without(edits, Kind.INSERTED)).as(where).isEqualTo(before);
            assertThat(without(edits, Kind.DELETED)).as(where).isEqualTo(after);
            assertThat(edits.same()).as(where).isEqualTo(longestCommon(before, after));
        }
    }

    @Test
    void sentencesOfThousandsOfWordsAreCompared() {
        List<String> before = IntStream.range(0, 5000).mapToObj(i -> "a" + i).toList();
        List<String> after = IntStream.range(0, 5000).mapToObj(i -> "b" + i).toList();
        assertThat(WordEdits.between(before, after).edits()).hasSize(2);
    }

    private static String marked(String before, String after) {
        return WordEdits.between(split(before), split(after)).marked();
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    private static List<String> words(Random random) {
        return Stream.generate(() -> "abcd".substring(random.nextInt(4)).substring(0, 1))
                .limit(random.nextInt(12))
                .toList();
    }

    private static List<String> without(WordEdits edits, Kind kind) {
        return edits.edits().stream()
                .filter(edit -> edit.kind() != kind)
                .flatMap(edit -> edit.words().stream())
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
