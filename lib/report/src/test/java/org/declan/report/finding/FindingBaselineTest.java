package org.declan.report.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingBaselineTest {

    private static final String TEXT = """
            # Déclaration
            Nous accueillons les clandestins de la ville.
            Des clandestins
            dorment dehors ; les clandestins attendent.
            Nous accueillons les clandestins de la ville.
            """;

    private static Findings check(String path, String text) {
        return Found.of(Found.each(Found.WORDING, path, text, "clandestins"));
    }

    private static Findings fresh(Findings before, Findings now) {
        return written(Baseline.of(before)).without(now, path -> false);
    }

    /** The baseline once written and read again. */
    private static Baseline written(Baseline baseline) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            BaselineFile.write(baseline, out);
            return BaselineFile.read(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException | BaselineException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> keys(Findings findings) {
        return findings.all().stream()
                .map(each -> each.fingerprint().toString())
                .toList();
    }

    @Test
    void whatWasFoundIsKnown() {
        assertThat(check("a", TEXT).all()).hasSize(4);
        assertThat(fresh(check("a", TEXT), check("a", TEXT)).all()).isEmpty();
    }

    @Test
    void tenLinesAboveEveryFindingMakeNothingNew() {
        String below = TEXT.replaceAll("(?m)^(?=.*clandestins)", "Une ligne de plus.\n".repeat(10));
        assertThat(keys(check("a", below))).isEqualTo(keys(check("a", TEXT)));
        assertThat(fresh(check("a", TEXT), check("a", below)).all()).isEmpty();
    }

    @Test
    void oneMoreOccurrenceIsOneFinding() {
        String more = TEXT + "Nous accueillons les clandestins de la ville.\n";
        assertThat(fresh(check("a", TEXT), check("a", more)).all())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.fingerprint().ordinal()).isEqualTo(3);
                    assertThat(((Region) finding.location()).range().from().line())
                            .isEqualTo(6);
                });
    }

    @Test
    void oneOccurrenceLessIsNoFindingAndItsReturnIsNone() {
        String less = TEXT.substring(0, TEXT.lastIndexOf("Nous"));
        assertThat(fresh(check("a", TEXT), check("a", less)).all()).isEmpty();
        assertThat(fresh(check("a", less), check("a", TEXT)).all()).hasSize(1);
    }

    @Test
    void aFileThatIsRenamedIsKnownAndACopyIsNew() {
        Findings before = check("b", TEXT);
        assertThat(fresh(before, check("a", TEXT)).all()).isEmpty();
        List<Finding> both = new ArrayList<>(check("a", TEXT).all());
        both.addAll(before.all());
        assertThat(fresh(before, Found.of(both)).all())
                .hasSize(4)
                .allMatch(finding -> finding.location().path().equals("a"));
    }

    @Test
    void whatOneDocumentLacksIsNotKnownFromAnother() {
        Finding first = Finding.of(Found.DATE, new WholeDocument("a", "a.md", "date"), "no date", Found::folded);
        Finding second = Finding.of(Found.DATE, new WholeDocument("b", "b.md", "date"), "no date", Found::folded);
        assertThat(fresh(Found.of(List.of(first)), Found.of(List.of(second))).all())
                .hasSize(1);
        assertThat(first.fingerprint())
                .isNotEqualTo(Finding.of(Found.DATE, new WholeDocument("a", "a.md", "issuer"), "x", Found::folded)
                        .fingerprint());
    }

    @Test
    void whatADocumentLacksIsKnownWhenItsFileIsRenamed() {
        List<Finding> found = new ArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            WholeDocument document = new WholeDocument(name, name + ".md", "date");
            found.add(Finding.of(Found.DATE, document, "no date", Found::folded));
        }
        Baseline known = written(Baseline.of(Found.of(found.subList(0, 1))));
        Findings now = Found.of(found.subList(1, 3));
        assertThat(known.without(now, path -> path.equals("a.md")).all()).hasSize(1);
        assertThat(known.without(now, path -> path.equals("b.md")).all()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"1., 2.", "9.1., 10.1.", "a), b)", "IX. –, X. –", "(iv), (v)", "3°, 4°"})
    void aParagraphIsKnownByItsWordsNotByItsNumber(String before, String after) {
        assertThat(key(before + " Les clandestins", "clandestins"))
                .isEqualTo(key(after + " Les clandestins", "clandestins"));
        assertThat(key("Les " + before + " clandestins", "clandestins"))
                .isNotEqualTo(key("Les " + after + " clandestins", "clandestins"));
    }

    @Test
    void aFingerprintIsThatOfFoldedWordsAndThreeNeighbours() {
        String key = key("zéro un deux trois CLANDESTINS, l'un deux trois quatre", "CLANDESTINS");
        assertThat(key).isEqualTo(key("autre un  deux, trois « clandestins » l’un deux cinq", "clandestins"));
        assertThat(key).isNotEqualTo(key("zéro un deux quatre clandestins l'un deux", "clandestins"));
        assertThat(key).isNotEqualTo(key("zéro un deux trois clandestin l'un deux", "clandestin"));
    }

    /** Printed by {@code printf 'wording\036clandestins\036nous\037accueillons\037les\036de\037la\037ville' | sha256sum}. */
    @Test
    void aFingerprintIsTheSameInEveryVersion() {
        assertThat(key("Nous accueillons les clandestins de la ville.", "clandestins"))
                .isEqualTo("c5533944d3cb5ac0");
    }

    private static String key(String text, String words) {
        return Found.each(Found.WORDING, "a", text, words).get(0).fingerprint().key();
    }

    @Test
    void hostileTextsAreKnownAgain() {
        Baseline baseline = Baseline.of(Found.hostile());
        assertThat(written(baseline).without(Found.hostile(), path -> true).all())
                .isEmpty();
        assertThat(baseline.known()).hasSize(3 * Found.HOSTILE.size());
    }

    @Test
    void aBaselineHasALineForEachKindOfFinding() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BaselineFile.write(
                new Baseline(List.of(new Baseline.Known("é.md", "sic", "0123456789abcdef", 2, "(sic)"))), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        {"declan-baseline":1,"findings":[
                        {"path":"é.md","rule":"sic","key":"0123456789abcdef","count":2,"words":"(sic)"}
                        ]}
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | found its end too early",
                "{\"declan-baseline\":1,\"findings\":[ | found its end too early",
                "[] | found something else",
                "{} | found version 0 where only 1 is known",
                "{\"declan-baseline\":2} | found version 2 where only 1 is known",
                "{\"declan-baseline\":1} x | found something else",
                "{\"declan-baseline\":1,\"findings\":[{\"key\":\"x\"}]} | found not 16 hexadecimal digits: 'x'",
                "{\"declan-baseline\":1,\"findings\":[{\"key\":\"0123456789abcdef\"}]} | found a count is at least 1, not 0",
                "{\"declan-baseline\":1,\"findings\":[{\"count\":1e99}]} | found something else",
            })
    void whatIsNotABaselineIsSaidWithItsPlace(String text, String message) {
        assertThatThrownBy(() -> BaselineFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOfSatisfying(
                        BaselineException.class,
                        e -> assertThat(e.place().line()).isEqualTo(1))
                .hasMessageEndingWith(message);
    }
}
