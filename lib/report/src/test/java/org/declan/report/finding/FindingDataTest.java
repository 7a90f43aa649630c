package org.declan.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingDataTest {

    @Test
    void jsonHasAnObjectALineWithPlacesInCodePoints() {
        Finding finding =
                Found.each(Found.SIC, "a.md", "👍\n👍 oui (sic)\n", "(sic)").get(0);
        String key = finding.fingerprint().key();
        assertThat(Found.written(FindingFormat.JSON, Found.of(List.of(finding))))
                .isEqualTo("""
                        [
                        {"rule":"sic","level":"warning","document":"id","path":"a.md","line":2,"column":7,<>
                        "end_line":2,"end_column":12,"start":8,"end":13,"message":"not this","words":"(sic)",<>
                        "suggestion":null,"fingerprint":"KEY:1"}
                        ]
                        """.replace("<>\n", "").replace("KEY", key));
    }

    @Test
    void whatHasNoPlaceIsNullInJson() {
        Finding corpus =
                Finding.of(Found.WORDING, new WholeCorpus("santé", "declan.yml", 7), "no santé", Found::folded);
        assertThat(Found.written(FindingFormat.JSON, Found.of(List.of(corpus))))
                .contains("\"document\":null,\"path\":null,\"line\":null", "\"end\":null,\"message\":\"no santé\"");
    }

    @Test
    void jsonKeepsHostileTextsAsTheyAre() {
        var read = JsonParser.parseString(Found.written(FindingFormat.JSON, Found.hostile()))
                .getAsJsonArray();
        assertThat(read).hasSize(3 * Found.HOSTILE.size());
        for (String text : Found.HOSTILE) {
            // A lone surrogate is no character, so UTF-8 has no bytes for it.
            String expected = text.replaceAll("[\\x{D800}-\\x{DFFF}]", "?");
            assertThat(read).anyMatch(each -> isAll((JsonObject) each, expected));
        }
    }

    private static boolean isAll(JsonObject finding, String text) {
        return finding.get("message").getAsString().equals(text)
                && finding.get("words").getAsString().equals(text);
    }

    @ParameterizedTest
    @CsvSource({"TEXT, ''", "JSON, '[]\n'", "GITHUB, ''"})
    void withoutFindingsThereIsNothing(FindingFormat format, String expected) {
        assertThat(Found.written(format, Found.of(List.of()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(FindingFormat.class)
    void theOrderInWhichFindingsComeMakesNoDifference(FindingFormat format) {
        String text = "a (sic) b (sic) c (sic) d";
        List<Finding> found = Found.each(Found.SIC, "a", text, "(sic)");
        List<Finding> turned = List.of(found.get(2), found.get(0), found.get(1));
        assertThat(Found.written(format, Found.of(turned))).isEqualTo(Found.written(format, Found.of(found)));
    }

    @ParameterizedTest
    @CsvSource({"ERROR, 1", "WARNING, 3", "INFO, 4"})
    void findingsAreCountedFromALevelOn(Level least, long expected) {
        Finding date = Finding.of(Found.DATE, new WholeDocument("b", "b", "date"), "no date", Found::folded);
        List<Finding> found = List.of(
                Found.each(Found.WORDING, "a", "clandestin", "clandestin").get(0),
                Found.each(Found.SIC, "a", "a (sic) b (sic)", "(sic)").get(0),
                Found.each(Found.SIC, "a", "a (sic) b (sic)", "(sic)").get(1),
                date);
        assertThat(Found.of(found).atLeast(least)).isEqualTo(expected);
    }
}
