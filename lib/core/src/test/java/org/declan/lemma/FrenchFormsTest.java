package org.declan.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The forms of lemmas, as a grammar of French has them. */
class FrenchFormsTest {

    @Test
    void aLemmaHasItsForms() {
        Map<String, FrenchForms.Forms> forms = FrenchForms.of(Set.of("réfugier", "migration", "aucun", "blockchaîne"));
        assertThat(of(forms, "migration").forms()).containsExactly("migration", "migrations");
        assertThat(of(forms, "migration").ambiguous()).isEmpty();
        assertThat(of(forms, "aucun").forms()).contains("aucun", "aucune");
        assertThat(of(forms, "réfugier").forms()).contains("réfugie", "réfugièrent", "réfugiant");
        assertThat(of(forms, "blockchaîne").forms()).isEmpty();
    }

    @Test
    void aFormOfTwoLemmasIsAmbiguous() {
        FrenchForms.Forms forms = of(FrenchForms.of(Set.of("traite")), "traite");
        assertThat(forms.forms()).containsExactly("traite", "traites");
        assertThat(forms.ambiguous()).containsExactly("traite", "traites");
    }

    private static FrenchForms.Forms of(Map<String, FrenchForms.Forms> forms, String lemma) {
        return Objects.requireNonNull(forms.get(lemma));
    }
}
