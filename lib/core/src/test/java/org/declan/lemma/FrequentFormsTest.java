package org.declan.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrequentFormsTest {

    private final FrequentForms<String> forms = new FrequentForms<>(4);

    @Test
    void nothingIsKnownOfAFormThatWasNotPut() {
        assertThat(forms.get(0)).isNull();
        assertThat(forms.get(~0)).isNull();
    }

    @Test
    void aTypeAndItsComplementAreTwo() {
        forms.put(0, "Nous");
        forms.put(~0, "nous");
        assertThat(forms.get(~0)).isEqualTo("nous");
        assertThat(forms.get(0)).isNull();
    }

    @Test
    void whatIsMetAgainStaysAndWhatIsMetOnceGivesWay() {
        forms.put(0, "de");
        assertThat(forms.get(0)).isEqualTo("de");
        forms.put(2, "blockchaîne");
        forms.put(4, "la");
        assertThat(forms.get(2)).isNull();
        assertThat(forms.get(0)).isEqualTo("de");
        assertThat(forms.get(4)).isEqualTo("la");
        assertThat(forms.get(0)).isEqualTo("de");
    }
}
