package org.declan.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.declan.text.InputException;
import org.junit.jupiter.api.Test;

class ScalarPlacesTest {

    /** Where the character {@code Z} of the value of {@code p} stands. */
    private static String place(String text) throws InputException {
        YamlValue.Scalar scalar = Yaml.parse("t.yml", text, 1)
                .orElseThrow()
                .asMapping("a mapping")
                .need("p")
                .asScalar("text");
        return scalar.place(scalar.text().indexOf('Z')).toString();
    }

    @Test
    void aPlainScalar() throws InputException {
        assertThat(place("p: abZ")).isEqualTo("1:6");
    }

    @Test
    void aPlainScalarOverTwoLines() throws InputException {
        assertThat(place("p: ab\n   cZ")).isEqualTo("2:5");
    }

    @Test
    void singleQuotesDoubled() throws InputException {
        assertThat(place("p: 'l''aZ'")).isEqualTo("1:9");
    }

    @Test
    void doubleQuotesWithEscapes() throws InputException {
        assertThat(place("p: \"\\xE9\\u00e9\\\"Z\"")).isEqualTo("1:17");
    }

    @Test
    void aLiteralBlock() throws InputException {
        assertThat(place("p: |\n  ab\n  cZ\n")).isEqualTo("3:4");
    }

    @Test
    void aFoldedBlockWithABlankLine() throws InputException {
        assertThat(place("p: >-\n  ab\n\n  cZ\n")).isEqualTo("4:4");
    }

    @Test
    void afterAnEmoji() throws InputException {
        assertThat(place("p: '😀Z'")).isEqualTo("1:6");
    }
}
