package org.declan.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.declan.report.html.MarkedSentence.Mention;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void aMentionIsMarkedWhereItStandsAndNotWhereItsWordsStandToo() {
        assertThat(written(MarkedSentence.runs("la paix, puis la paix", List.of(new Mention(17, "paix")))))
                .isEqualTo("la paix, puis la <paix>");
    }

    @Test
    void mentionsThatTouchOrOverlapAreOneMark() {
        assertThat(written(MarkedSentence.runs(
                        "voies de migration régulières",
                        List.of(new Mention(0, "voies de migration"), new Mention(9, "migration régulières")))))
                .isEqualTo("<voies de migration régulières>");
    }

    @Test
    void offsetsAreCodePoints() {
        assertThat(written(MarkedSentence.runs("𝔸𝔹 paix paix", List.of(new Mention(8, "paix")))))
                .isEqualTo("𝔸𝔹 paix <paix>");
    }

    @Test
    void aMentionThatTheSentenceHasNotIsNotMarked() {
        assertThat(written(MarkedSentence.runs("la paix", List.of(new Mention(3, "guerre"), new Mention(0, "")))))
                .isEqualTo("la paix");
        assertThat(MarkedSentence.runs("", List.of())).isEmpty();
    }

    @Test
    void changesStandInTheWholeClause() {
        assertThat(redline(
                        "Toute migration devrait être un choix volontaire et éclairé, et non une nécessité.",
                        "La migration doit être volontaire et non une nécessité.",
                        "[-Toute-] {+La+} … [-devrait-] {+doit+} … [-un choix-] … [-éclairé, et-]"))
                .isEqualTo("[Toute] {La} migration [devrait] {doit} être [un choix] volontaire et [éclairé, et] non une"
                        + " nécessité.");
    }

    @Test
    void ofPlacesThatLookAlikeTheOneIsTakenFromWhichTheRestIsTheSame() {
        assertThat(redline("a b a c", "a b a x c", "{+x+}")).isEqualTo("a b a {x} c");
        assertThat(redline("et un et deux et", "et un et deux", "[-et-]")).isEqualTo("et un et deux [et]");
    }

    @Test
    void whatIsTakenOutAtTheBeginningStandsApart() {
        assertThat(redline("Estimant que l'accueil des exilés", "L'accueil des exilés", "[-Estimant que-]"))
                .isEqualTo("[Estimant que] L'accueil des exilés");
    }

    @Test
    void capitalsAndApostrophesAreNoChange() {
        assertThat(redline("Réaffirmons l'appui", "réaffirmons l’appui ferme", "{+ferme+}"))
                .isEqualTo("réaffirmons l’appui {ferme}");
    }

    @Test
    void aNewNumberIsToldApart() {
        assertThat(written(Redline.renumbered("number [-3-] {+4+} … [-un-] {+deux+}")))
                .isEqualTo("[3] {4}");
        assertThat(redline("il y a un mot", "il y a deux mot", "number [-3-] {+4+} … [-un-] {+deux+}"))
                .isEqualTo("il y a [un] {deux} mot");
        assertThat(redline("rien", "rien", "number {+4+}")).isEqualTo("rien");
        assertThat(Redline.renumbered("[-un-] {+deux+}")).isEmpty();
    }

    @Test
    void ofASplitClauseTheChangesOfThePieceStandInItsWords() {
        String source = "Nous aidons les victimes et que la pauvreté cesse, sans délai.";
        assertThat(redline(source, "Nous aidons les victimes.", "[-et que-] {+.+}"))
                .isEqualTo("Nous aidons les victimes [et que] {.}");
        assertThat(redline(source, "La pauvreté recule, sans délai.", "[-cesse-] {+recule+}"))
                .isEqualTo("La pauvreté [cesse] {recule}, sans délai.");
    }

    @Test
    void ofAMergedClauseTheChangesFromOneSourceStandAmongTheWordsOfAll() {
        String clause = "Les passeurs encourent cinq ans et un registre est tenu par la capitainerie.";
        assertThat(redline("Un registre est tenu.", clause, "[-.-] {+par la capitainerie.+}"))
                .isEqualTo("Les passeurs encourent cinq ans et un registre est tenu[.] {par la capitainerie.}");
    }

    @Test
    void editsWhosePlacesCannotBeToldAreShownAsTheyAre() {
        assertThat(redline("tout autre chose", "autre", "[-un-] {+deux+} … [-trois-]"))
                .isEqualTo("[un] {deux} … [trois]");
    }

    @Test
    void aClauseThatWasKeptIsShownAsItIs() {
        assertThat(redline("Nous sommes convenus :", "Nous sommes convenus :", ""))
                .isEqualTo("Nous sommes convenus :");
    }

    @Test
    void manyRepetitionsArePlacedInNoTime() {
        String source = "la ".repeat(3000).strip();
        assertThat(redline(source, source + " fin", "[-x-] … {+fin+}")).isEqualTo("[x] … {fin}");
    }

    @Test
    void controlAndDirectionMarksAreShownAndOtherTextIsLeft() {
        assertThat(ShownText.of("a\u202Eb\u2066c\u0007\nd\te")).isEqualTo("a[U+202E]b[U+2066]c[U+0007] d e");
        assertThat(ShownText.of("soft\u00ADhyphen œ é 𝔸 <b>")).isEqualTo("soft\u00ADhyphen œ é 𝔸 <b>");
    }

    private static String redline(String source, String clause, String edits) {
        return written(Redline.runs(source, clause, edits));
    }

    private static String written(List<Run> runs) {
        return runs.stream()
                .map(run -> switch (run.kind()) {
                    case PLAIN -> run.text();
                    case MARK -> "<" + run.text() + ">";
                    case OUT -> "[" + run.text() + "]";
                    case IN -> "{" + run.text() + "}";
                })
                .collect(Collectors.joining());
    }
}
