package org.declan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AbbreviationsTest {

    private final Abbreviations french = Abbreviations.french();

    @Test
    void somethingAlwaysFollowsATitle() {
        assertThat(french.isAlwaysFollowed("mme", false)).isTrue();
        assertThat(french.isAlwaysFollowed("s.e", false)).isTrue();
    }

    @Test
    void someAreAbbreviationsBeforeANumberOnly() {
        assertThat(french.isOne("art", true)).isTrue();
        assertThat(french.isOne("mer", true)).isTrue();
        assertThat(french.isOne("mer", false)).isFalse();
    }

    @Test
    void etCeteraCanEndASentence() {
        assertThat(french.isOne("etc", false)).isTrue();
        assertThat(french.isAlwaysFollowed("etc", false)).isFalse();
    }

    @Test
    void aWordIsNone() {
        assertThat(french.isOne("pays", true)).isFalse();
    }
}
