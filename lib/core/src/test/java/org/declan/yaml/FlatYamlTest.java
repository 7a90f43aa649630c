package org.declan.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.declan.text.InputException;
import org.junit.jupiter.api.Test;

class FlatYamlTest {

    @Test
    void aFlatValueHasALineForEachScalarKeyBeginningAndEnd() throws InputException {
        assertThat(flat("id: été\npatterns: ['\"a\"', {match: '=', unless: []}]\nlabel:\n"))
                .isEqualTo("{\n=id\n=été\n=patterns\n[\n=\"a\"\n{\n=match\n==\n=unless\n[\n.\n.\n.\n=label\n=\n.\n");
    }

    @Test
    void whatWasFlattenedIsReadAsItWas() throws InputException {
        String flat = flat("a: {b: [c, 'd e', []], '.': \"{\"}\nf: >-\n  of two\n  lines\n");
        assertThat(FlatYaml.write(FlatYaml.read("t.yml", flat))).isEqualTo(flat);
        YamlValue.Mapping root = FlatYaml.read("t.yml", flat).asMapping("a mapping");
        assertThat(root.need("f").asScalar("a text").text()).isEqualTo("of two lines");
        assertThat(root.need("a").asMapping("a mapping").need(".").kind()).isEqualTo("\"{\"");
    }

    @Test
    void aTextOfSeveralLinesCannotBeFlattened() {
        assertThatThrownBy(() -> flat("a: |-\n  one\n  two\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected a text of one line; found \"one\ntwo\"");
    }

    private static String flat(String yaml) throws InputException {
        return FlatYaml.write(Yaml.parse("t.yml", yaml, 1).orElseThrow());
    }
}
