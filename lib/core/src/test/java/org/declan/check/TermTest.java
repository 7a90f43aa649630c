package org.declan.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TermTest {

    @Test
    void aWordOfTheDictionaryStandsForAllItsForms() {
        assertThat(Term.pattern("émigrant")).isEqualTo("émigrant");
        assertThat(Term.pattern("immigrant illégal")).isEqualTo("immigrant illégal");
    }

    @Test
    void anInflectedFormStandsForItself() {
        assertThat(Term.pattern("Émigrants")).isEqualTo("\"Émigrants\"");
        assertThat(Term.pattern("immigrants illégaux")).isEqualTo("\"immigrants\" \"illégaux\"");
    }

    @Test
    void aWordThatNoDictionaryKnowsAndAPatternStayAsTheyAre() {
        assertThat(Term.pattern("blockchaîne")).isEqualTo("blockchaîne");
        assertThat(Term.pattern("émigrants ~2 illégaux")).isEqualTo("émigrants ~2 illégaux");
        assertThat(Term.pattern("\"émigrants?\"")).isEqualTo("\"émigrants?\"");
    }

    @Test
    void aTermMayHaveManyWords() {
        String words = "droit ".repeat(20_000).strip();

        assertThat(Term.pattern(words)).isEqualTo(words);
    }
}
