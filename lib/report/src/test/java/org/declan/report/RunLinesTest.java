package org.declan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RunLinesTest {

    private static final List<Run> RUNS = List.of(
            new Run("les droits de l'", Ink.PLAIN),
            new Run("homme", Ink.REMOVED),
            new Run(" ici", Ink.ADDED),
            new Run(", partout", Ink.PLAIN));

    @Test
    void withoutColourChangesStandBetweenMarks() {
        assertThat(RunLines.of(RUNS, Colour.OFF, 80)).containsExactly("les droits de l'[-homme-] {+ici+}, partout");
    }

    @Test
    void withColourChangesAreColouredAndStruckThrough() {
        assertThat(RunLines.of(RUNS, Colour.ON, 80))
                .containsExactly("les droits de l'\u001B[31;9mhomme\u001B[0m \u001B[32mici\u001B[0m, partout");
    }

    @Test
    void linesBreakAtBlanksOnly() {
        assertThat(RunLines.of(RUNS, Colour.OFF, 20))
                .containsExactly("les droits de", "l'[-homme-] {+ici+},", "partout");
    }

    @Test
    void aRunGoesOnAcrossLinesInItsInk() {
        assertThat(RunLines.of(List.of(new Run("un deux trois", Ink.REMOVED)), Colour.ON, 8))
                .containsExactly("\u001B[31;9mun deux\u001B[0m", "\u001B[31;9mtrois\u001B[0m");
    }

    @Test
    void noLineIsWiderThanAskedAndNoLetterIsLost() {
        long seed = Long.getLong("declan.seed", 20260103L);
        for (int round = 0; round < 500; round++) {
            Random random = new Random(seed + round);
            List<Run> runs = new ArrayList<>();
            StringBuilder letters = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                String text = random.ints(random.nextInt(30), 0, 5)
                        .mapToObj(c -> "ab é ".substring(c, c + 1))
                        .reduce("", String::concat);
                runs.add(new Run(text, random.nextBoolean() ? Ink.PLAIN : Ink.GREEN));
                letters.append(text.replace(" ", ""));
            }
            int width = 3 + random.nextInt(30);
            List<String> lines = RunLines.of(runs, Colour.OFF, width);
            String where = "declan.seed=" + (seed + round);
            assertThat(lines).as(where).allMatch(line -> DisplayWidth.of(line) <= width && !line.isBlank());
            assertThat(String.join("", lines).replace(" ", "")).as(where).isEqualTo(letters.toString());
        }
    }
}
