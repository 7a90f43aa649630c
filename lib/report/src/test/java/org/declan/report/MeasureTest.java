package org.declan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasureTest {

    private static final int LIST_WIDTH = 75;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMeasureIsExplainedOnceInTheOrderOfTheConstants(Language language) {
        assertThat(ExplanationFile.in(language).keySet())
                .containsExactlyElementsOf(
                        Arrays.stream(Measure.values()).map(Measure::label).toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aMeasureReadAloneIsExplainedAsInTheWholeFile(Language language) {
        ExplanationFile.in(language)
                .forEach((name, explanation) ->
                        assertThat(ExplanationFile.of(language, name)).isEqualTo(explanation));
        assertThat(ExplanationFile.of(language, "no_such_measure")).isNull();
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void numbersHaveAUnitAndOthersHaveNone(Measure measure) {
        for (Language language : Language.values()) {
            String unit = measure.explanation(language).unit();
            assertThat(unit.isEmpty()).isEqualTo(!measure.type().isNumber());
        }
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void aMeaningIsAShortLineAndTheRestIsSentences(Measure measure) {
        for (Language language : Language.values()) {
            Explanation said = measure.explanation(language);
            assertThat(said.meaning()).hasSizeLessThanOrEqualTo(LIST_WIDTH).doesNotEndWith(".");
            assertThat(Stream.of(said.reading(), said.limits()))
                    .allSatisfy(text -> assertThat(text).endsWith("."));
            assertThat(said.sources()).allSatisfy(source -> assertThat(source).doesNotEndWith("."));
        }
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void allLanguagesNameTheSameSourcesAndColumns(Measure measure) {
        Explanation english = measure.explanation(Language.ENGLISH);
        Explanation french = measure.explanation(Language.FRENCH);
        assertThat(columns(french)).isEqualTo(columns(english));
        assertThat(french.formula()).hasSameSizeAs(english.formula());
        assertThat(published(french)).isEqualTo(published(english));
    }

    /** The sources but our own, which is described in words. */
    private static List<String> published(Explanation explanation) {
        return explanation.sources().stream()
                .filter(source -> !source.startsWith("declan:"))
                .toList();
    }

    private static Set<String> columns(Explanation explanation) {
        return Pattern.compile("[a-z0-9]+(_[a-z0-9]+)+")
                .matcher(explanation.toString())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aColumnOfAMeasureHasItsNameUnitMeaningAndDisplay() {
        assertThat(said(Column.of(Measure.SENTENCE_SHARE)))
                .isEqualTo(said(Column.share("sentence_share", "Sentences with a mention among all sentences")));
        assertThat(said(Column.of(Measure.WORDS)))
                .isEqualTo(said(Column.integer("words", "words", "All words, punctuation left out")));
    }

    private static List<Object> said(Column column) {
        return List.of(column.name(), column.type(), column.unit(), column.meaning(), column.display());
    }

    @Test
    void aMeasureIsFoundByItsLabelOnly() {
        assertThat(Measure.named("g2")).contains(Measure.G2);
        assertThat(Measure.named("G2")).isEmpty();
    }

    @Test
    void theFirstSourceIsNamedByItsAuthorsAndYear() {
        assertThat(Measure.SPECIFICITY.explanation(Language.ENGLISH).firstSource())
                .isEqualTo("Lafon 1980");
        assertThat(Measure.Q.explanation(Language.ENGLISH).firstSource()).isEqualTo("Benjamini & Hochberg 1995");
        assertThat(Measure.T_SCORE.explanation(Language.ENGLISH).firstSource()).isEqualTo("Church et al. 1991");
    }

    @Test
    void linesAreJoinedButThoseOfAFormulaAndOfTheSources() {
        Explanation explanation = ExplanationFile.parse("""
                        # a comment

                        [rate]
                        title: Rate
                        unit:
                        meaning: what
                          it is
                        formula:
                          first line
                            goes on
                          second line
                        range: any
                        reading: so
                        limits: none
                        source: A 2000: B
                        """).get("rate");
        assertThat(explanation)
                .isEqualTo(new Explanation(
                        "Rate",
                        "",
                        "what it is",
                        List.of("first line goes on", "second line"),
                        "any",
                        "so",
                        "none",
                        List.of("A 2000: B")));
    }

    @Test
    void aFileWithAFieldTooManyOrTooFewIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExplanationFile.parse("[rate]\ntitle: Rate\n"))
                .withMessage("rate: the field unit is missing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExplanationFile.parse("[rate]\ntitle: Rate\ntitle: Rate\n"))
                .withMessage("a second time: title: Rate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExplanationFile.parse("[rate]\n[rate]\n"))
                .withMessage("a second time: [rate]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExplanationFile.parse("Rate\n"))
                .withMessage("neither [name], a field nor indented: Rate");
    }
}
