package org.declan.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The forms of lemmas, as a grammar of French has them. */
class FrenchFormsTest {

    @Test
    void aLemmaHasItsForms() {
        Map<String, FrenchForms.Forms> forms = FrenchForms.of(Set.of("réfugier", "migration", "aucun", "blockchaîne"));
        assertThat(forms.get("migration").forms()).containsExactly("migration", "migrations");
        assertThat(forms.get("migration").ambiguous()).isEmpty();
        assertThat(forms.get("aucun").forms()).contains("aucun", "aucune");
        assertThat(forms.get("réfugier").forms()).contains("réfugie", "réfugièrent", "réfugiant");
        assertThat(forms.get("blockchaîne").forms()).isEmpty();
    }

    @Test
    void aFormOfTwoLemmasIsAmbiguous() {
        FrenchForms.Forms forms = FrenchForms.of(Set.of("traite")).get("traite");
        assertThat(forms.forms()).containsExactly("traite", "traites");
        assertThat(forms.ambiguous()).containsExactly("traite", "traites");
    }
}
