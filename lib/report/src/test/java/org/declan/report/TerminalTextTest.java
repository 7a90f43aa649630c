package org.declan.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTextTest {

    @ParameterizedTest
    @CsvSource({
        "été, 3",
        "e\u0301te\u0301, 3",
        "日本語, 6",
        "😀, 2",
        "⚡, 2",
        "…, 1",
        "Œuvre — œil, 11",
        "\u1100\u1161, 2",
        "\uFF21, 2",
        "\uD840\uDC00, 2",
        "'\u001B[1mgras\u001B[0m', 4",
        "'\u001B[', 0"
    })
    void aTextTakesTheColumnsOfItsLetters(String text, int width) {
        assertThat(DisplayWidth.of(text)).isEqualTo(width);
    }

    @Test
    void controlCharactersAreShownAndNeverSent() {
        assertThat(VisibleText.of("\u001B[2Jfin\u0007\u007F\u009B31m")).isEqualTo("␛[2Jfin␇␡\uFFFD31m");
    }

    @Test
    void lineEndsAndTabsAreOneSpace() {
        assertThat(VisibleText.of("a\r\nb\tc\u2028d\re")).isEqualTo("a b c d e");
    }

    @Test
    void whatTerminalsDisagreeAboutIsLeftOut() {
        assertThat(VisibleText.of("in\u00ADsé\u200Bcable \u202Eabc ❤\uFE0F")).isEqualTo("insécable abc ❤");
    }

    @Test
    void halfASurrogatePairIsAReplacementCharacter() {
        assertThat(VisibleText.of("a\uD83Db")).isEqualTo("a\uFFFDb");
    }

    @ParameterizedTest
    @CsvSource({
        "logement, 8, logement",
        "logement, 5, loge…",
        "e\u0301e\u0301e\u0301, 2, e\u0301…",
        "日本語, 5, 日本…",
        "日本語, 4, 日…",
        "abc, 1, …"
    })
    void textIsCutAtItsEnd(String text, int width, String cut) {
        assertThat(FittedText.head(text, width)).isEqualTo(cut);
    }

    @ParameterizedTest
    @CsvSource({"logement, 8, logement", "logement, 5, …ment", "ae\u0301e\u0301, 2, …e\u0301", "日本語, 4, …語"})
    void textIsCutAtItsBeginning(String text, int width, String cut) {
        assertThat(FittedText.tail(text, width)).isEqualTo(cut);
    }

    @Test
    void linesBreakAtSpacesButNotAtNoBreakSpaces() {
        assertThat(FittedText.lines("le «\u00A0droit\u00A0» au logement", 11))
                .containsExactly("le", "«\u00A0droit\u00A0»", "au logement");
    }

    @Test
    void aWordLongerThanALineIsBroken() {
        assertThat(FittedText.lines("l'anticonstitutionnellement dit", 10))
                .containsExactly("l'anticons", "titutionne", "llement", "dit");
    }

    @Test
    void aLetterWiderThanALineIsAnEllipsis() {
        assertThat(FittedText.lines("日", 1)).containsExactly("…");
    }
}
