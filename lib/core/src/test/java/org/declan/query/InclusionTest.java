package org.declan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.declan.lemma.FrenchLexicon;
import org.declan.text.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InclusionTest {

    private final Vocabulary vocabulary = new Vocabulary();
    private final FrenchLexicon lexicon = new FrenchLexicon(vocabulary);
    private final Inclusion inclusion = new Inclusion(form -> lexicon.readings(vocabulary.type(form)));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "migration; migration",
                "`\"voies\"`; `\"voies?\"`",
                "`\"voies?\"`; `\"voie\" | \"voies\"`",
                "voie régulier; voie ~2 régulier",
                "voie ~1 régulier; voie ~2 régulier",
                "voie; voie | route",
                "`\"migrations\"`; migration",
                "traitem*; trait*",
                "`\"traite(ment|ments|ur).*\"`; traite*",
                "`\"(im|é)migr[ée]s?\"`; *migr*",
                "`[lemma=\"loger\" & pos=\"VERB\"]`; loger",
                "voie & migrant & sûr; voie & migrant",
                "voie & !légal*; voie & !légale*",
                "`\"a\" \"b\"{2}`; `\"a\" \"b\"+`",
                "migration; []"
            })
    void allThatTheFirstFindsTheSecondFindsToo(String one, String other) throws PatternException {
        assertThat(holds(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "voie ~3 régulier; voie ~2 régulier",
                "`\"voies?\"`; `\"voies\"`",
                "migration; `\"migrations?\"`",
                "traite*; `\"traites?\"`",
                "voie; voie & migrant",
                "voie & migrant; voie & réfugié",
                "voie; voie & !légal",
                "voie régulier; voie",
                "`\"traite\"`; traiter",
                "`\"a\" \"b\"*`; `\"a\" \"b\"`"
            })
    void theFirstMayFindWhatTheSecondDoesNot(String one, String other) throws PatternException {
        assertThat(holds(one, other)).isFalse();
    }

    @Test
    void onlyAGlobThatStandsAloneIsOpen() throws PatternException {
        assertThat(Pattern.parse("traite*").openWords()).hasSize(1);
        assertThat(Pattern.parse("droit | traite* | \"migr.+\"").openWords()).hasSize(2);
        assertThat(Pattern.parse("traite* humain").openWords()).isEmpty();
        assertThat(Pattern.parse("traite* & humain").openWords()).isEmpty();
        assertThat(Pattern.parse("\"traites?\"").openWords()).isEmpty();
        assertThat(List.of("traitement", "traités"))
                .filteredOn(Pattern.parse("traite*").openWords().get(0))
                .containsExactly("traitement");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "voie ~2 régulier; voie ~2 régulier",
                "`\"voies?\"`; `\"voie\" | \"voies\"`",
                "trait*; `\"trait…\"`",
                "voie & !légal; voie & !légal"
            })
    void theGlossWritesOutWhatAPatternStandsFor(String pattern, String gloss) throws PatternException {
        assertThat(Pattern.parse(pattern).gloss()).isEqualTo(gloss);
    }

    private boolean holds(String one, String other) throws PatternException {
        return inclusion.holds(Pattern.parse(one), Pattern.parse(other));
    }
}
