package org.declan.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.declan.text.Span;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;
import org.junit.jupiter.api.Test;

class CapitalsTest {

    private final Vocabulary vocabulary = new Vocabulary();
    private final Capitals capitals =
            new Capitals(vocabulary, Set.of("déclaration", "finale", "du", "sommet", "onu", "pays")::contains);

    @Test
    void aTitleInCapitalsIsLowered() {
        assertThat(lowered("DÉCLARATION FINALE DU 5 SOMMET")).hasToString("{0, 1, 2, 3, 4}");
    }

    @Test
    void aWordInCapitalsThatStandsAloneIsNot() {
        assertThat(lowered("le DÉCLARATION du pays").isEmpty()).isTrue();
        assertThat(lowered("SOMMET").isEmpty()).isTrue();
        assertThat(lowered("").isEmpty()).isTrue();
    }

    @Test
    void initialsOfNoWordAreLoweredOnlyWithinATitle() {
        assertThat(lowered("le CELAC - CARICOM du 12").isEmpty()).isTrue();
        assertThat(lowered("la DÉCLARATION CELAC FINALE fut")).hasToString("{1, 2, 3}");
    }

    @Test
    void eachTitleOfASentenceIsLowered() {
        assertThat(lowered("DÉCLARATION FINALE du pays SOMMET DU PAYS")).hasToString("{0, 1, 4, 5, 6}");
    }

    private BitSet lowered(String sentence) {
        Tokens.Builder tokens = new Tokens.Builder(vocabulary, List.of());
        tokens.sentence(0, new Span(0, 1), 0, 1);
        for (String form : sentence.isEmpty() ? new String[0] : sentence.split(" ")) {
            tokens.token(0, 1, form.toCharArray(), 0, form.length());
        }
        return capitals.lowered(tokens.build(), 0);
    }
}
