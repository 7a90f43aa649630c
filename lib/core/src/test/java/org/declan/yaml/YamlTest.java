package org.declan.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.declan.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTest {

    private static YamlValue.Mapping mapping(String text) throws InputException {
        return Yaml.parse("t.yml", text, 1).orElseThrow().asMapping("a mapping");
    }

    private static void refused(String text, String start) {
        assertThatThrownBy(() -> Yaml.parse("t.yml", text, 1))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(start)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void escapesAreDecodedAndScalarsStayAsTheyAreWritten() throws InputException {
        YamlValue.Mapping mapping = mapping("title: \"D\\xE9claration\\_de\"\ndate: 2010-02-23\nn: 010\nb: no\n");
        assertThat(mapping.need("title").asScalar("text").text()).isEqualTo("Déclaration\u00A0de");
        assertThat(mapping.need("date").asScalar("text").text()).isEqualTo("2010-02-23");
        assertThat(mapping.need("n").asScalar("text").text()).isEqualTo("010");
        assertThat(mapping.need("b").asScalar("text").text()).isEqualTo("no");
    }

    @Test
    void nothingIsNoValue() throws InputException {
        assertThat(Yaml.parse("t.yml", "# rien\n", 1)).isEmpty();
    }

    @Test
    void valuesKnowTheirPlaceInTheWholeFile() throws InputException {
        YamlValue.Mapping mapping =
                Yaml.parse("t.yml", "a: 1\n😀: {b: x}\n", 5).orElseThrow().asMapping("a mapping");
        assertThat(mapping.need("😀").asMapping("m").need("b").place()).hasToString("6:8");
    }

    @Test
    void aMistakeIsNamedWhereItIs() {
        refused("a: 1\nb: [1, 2\nc: 3\n", "t.yml:3:2: not YAML:");
        refused("a: \"\\q\"\n", "t.yml:1:6: not YAML:");
        refused("a: 1\nb: x\u0001y\n", "t.yml:2:5: not YAML: the character U+0001");
    }

    @Test
    void aKeyStandsOnce() {
        refused("a: 1\nb: 2\na: 3\n", "t.yml:3:1: the key \"a\" stands here twice");
    }

    @Test
    void aliasesAreRefusedWhereTheyStand() {
        refused("a: &x [1]\nb: *x\n", "t.yml:2:4: a YAML alias");
        refused("a: &x [*x]\n", "t.yml:1:8: a YAML alias");
        refused("a: &x text\nb: *x\n", "t.yml:2:4: a YAML alias");
    }

    @ParameterizedTest
    @CsvSource({"[", "{a: ", "'- '", "'? '", "[{a: ", "'[ #]\n'", "\"[ ']', \""})
    void aThousandFoldNestingIsRefused(String level) {
        refused(level.repeat(1000), "t.yml:");
    }

    @Test
    void indentedNestingIsRefused() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        refused(text.toString(), "t.yml:41:41: YAML nested deeper than 40 levels");
    }

    @Test
    void bracketsInTextAreNoNesting() throws InputException {
        assertThat(mapping("a: '" + "[".repeat(100) + "'")
                        .need("a")
                        .asScalar("text")
                        .text())
                .hasSize(100);
    }

    @Test
    void moreThanAMebibyteIsRefused() {
        refused("a: " + "x".repeat(1 << 20), "t.yml: YAML of 1048579 characters; expected at most 1048576");
    }

    @Test
    void aLongListMayHaveSixteen() throws Exception {
        String list = "a:\n" + "  - x\n".repeat(1 << 18);
        assertThat(Yaml.parseLong("t.yml", list)).isPresent();
        assertThatThrownBy(() -> Yaml.parseLong("t.yml", "a: " + "x".repeat(1 << 24)))
                .hasMessage("t.yml: YAML of 16777219 characters; expected at most 16777216");
    }

    @Test
    void aSecondDocumentIsRefused() {
        refused("a: 1\n---\nb: 2\n", "t.yml:2:1: not YAML:");
    }

    @Test
    void aWholeMebibyteOfValuesIsReadAtOnce() throws InputException {
        String many = "k: [" + "😀, ".repeat(100_000) + "a]";
        assertThat(mapping(many).need("k").asList("a list")).hasSize(100_001);
    }

    @Test
    void anUnknownKeyIsNamedWithTheKnownOnes() throws InputException {
        YamlValue.Mapping mapping = mapping("id: x\nlabl: y\n");
        assertThatThrownBy(() -> mapping.allow(Set.of("id", "label")))
                .hasMessage("t.yml:2:1: unknown key \"labl\"; expected one of id, label");
        assertThatThrownBy(() -> mapping.need("label")).hasMessage("t.yml:1:1: the key \"label\" is missing");
    }

    @Test
    void aValueOfAnotherKindIsNamed() throws InputException {
        YamlValue.Mapping mapping = mapping("a: [1]\nb: {c: 1}\nc: x\n");
        assertThatThrownBy(() -> mapping.need("a").asScalar("a text"))
                .hasMessage("t.yml:1:4: expected a text; found a list");
        assertThatThrownBy(() -> mapping.need("b").asList("a list"))
                .hasMessage("t.yml:2:4: expected a list; found a mapping");
        assertThatThrownBy(() -> mapping.need("c").asMapping("keys"))
                .hasMessage("t.yml:3:4: expected keys; found \"x\"");
        assertThat(mapping.need("c").asList("a list")).hasSize(1);
    }
}
