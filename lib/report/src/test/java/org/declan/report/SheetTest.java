package org.declan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetTest {

    private static final Sheet RATE = new Sheet(
            "rate",
            "Rate per 1,000 words",
            "How often the item stands in a thousand words",
            List.of(
                    new Sheet.Entry("Unit", List.of("per 1,000")),
                    new Sheet.Entry("Range", List.of("from 0")),
                    new Sheet.Entry("Formula", List.of("n = words of the group, all of them", "1000 · count / n")),
                    new Sheet.Entry("Reading", List.of("A text of 600 words has 1.7 for each."))));

    @Test
    void labelsStandBesideWhatIsWrappedToTheWidth() {
        assertThat(String.join("\n", RATE.lines(Written.terminal(36)))).isEqualTo("""
                        rate: Rate per 1,000 words
                        ──────────────────────────
                        How often the item stands in a
                        thousand words

                        Unit     per 1,000
                        Range    from 0

                        Formula  n = words of the group,
                                   all of them
                                 1000 · count / n

                        Reading  A text of 600 words has 1.7
                                 for each.""");
    }

    @Test
    void colourMakesTheHeadingAndTheLabelsBoldInsteadOfARule() {
        Rendering colour = new Rendering(CsvDialect.RFC_4180, 80, Colour.ON, Detail.BRIEF);
        Sheet brief = new Sheet("a", "b", "c", List.of(new Sheet.Entry("D", List.of("e"))));
        assertThat(brief.lines(colour)).containsExactly("\u001B[1ma: b\u001B[0m", "c", "", "\u001B[1mD\u001B[0m  e");
    }

    @Test
    void aLineIsNoLongerThanTheTerminalNorThanCanBeRead() {
        for (Measure measure : Measure.values()) {
            Explanation said = measure.explanation(Language.ENGLISH);
            Sheet sheet = new Sheet(
                    measure.label(),
                    said.title(),
                    said.meaning(),
                    List.of(
                            new Sheet.Entry("Formula", said.formula()),
                            new Sheet.Entry("Reading", List.of(said.reading()))));
            for (int width : List.of(20, 40, 80, 120)) {
                assertThat(sheet.lines(Written.terminal(width)))
                        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
            }
            assertThat(sheet.lines(Written.terminal(300))).isEqualTo(sheet.lines(Written.terminal(120)));
        }
    }
}
