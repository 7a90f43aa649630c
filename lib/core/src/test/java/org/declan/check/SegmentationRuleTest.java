package org.declan.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.declan.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentationRuleTest {

    private static final String TITLE = "Déclaration des ministres\n\n";

    private static TextRule rule() throws InputException {
        return Texts.rule("segmentation", "complete");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seeds/000_a82fe351acae5571.txt",
                "seeds/002_da563d301c0450ee.txt",
                "seeds/003_201d6986097d1f04.txt",
                "seeds/004_34cbb3f5babdeaba.txt",
                "testdata/gold/lineage/E2.txt",
                "testdata/gold/lineage/F2.txt",
                "testdata/gold/texts/T1-dakar-2019.txt",
                "testdata/gold/texts/U2-compte-rendu-villanueva-2019.txt"
            })
    void textsThatWereCutWellHaveNoBreach(String path) throws InputException {
        assertThat(Texts.ofFile(rule(), path)).isEmpty();
    }

    @Test
    void charactersThatWereLostOrMisread() throws InputException {
        assertThat(Texts.of(
                        rule(),
                        TITLE + "Les r\uFFFDfugi\uFFFDs sont accueillis. La libertÃ© est garantie. Lâ€™asile.\n"))
                .containsExactly(
                        "r\uFFFDfugi\uFFFDs: a character that could not be read was replaced in \"r\uFFFDfugi\uFFFDs\"",
                        "libertÃ©: \"libertÃ©\" was read in an encoding that is not its own",
                        "Lâ€™asile: \"Lâ€™asile\" was read in an encoding that is not its own");
        assertThat(Texts.of(rule(), TITLE + "São Tomé, Nações Unidas, SÃO PAULO, Bâle et l'Âge d'or sont là.\n"))
                .isEmpty();
    }

    @Test
    void wordsBrokenByAHyphen() throws InputException {
        assertThat(Texts.of(
                        rule(),
                        TITLE + "La migra- tion est un fait, pré- et postnatal, socio- ou Bruxelles- Capitale.\n"))
                .containsExactly("migra- tion: the word \"migra- tion\" is broken by a hyphen -> migration");
        assertThat(Texts.of(
                        rule(),
                        TITLE + "Nous affirmons que la migra-\ntion est un fait ancien et le non-\nrefoulement.\n"))
                .isEmpty();
    }

    @Test
    void paragraphsThatBreakOff() throws InputException {
        String text = TITLE
                + "Nous rappelons avec force, en ce jour, le racisme et la xénophobie que peuvent encore et partout subir\n\n"
                + "DÉCLARATION DE LOMÉ\n\nles émigrants et leurs familles en tout lieu.\n";
        assertThat(Texts.of(rule(), text)).containsExactly("subir: the paragraph breaks off after \"subir\"");
        assertThat(Texts.of(rule(), TITLE + "Nous agissons.\n\nNous continuerons nos efforts dans le cadre de la\n"))
                .containsExactly("la: the paragraph breaks off after \"la\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Les États membres s'engagent à\n\n- créer un fonds\n\n- ouvrir un bureau\n",
                "Nous, ministres,\n\nRappelant les accords passés,\n\nconsidérant leur portée,\n\nDécidons d'agir.\n",
                "Les ministres réunis ce jour\n\nDÉCLARENT\n\nque la paix est un bien.\n",
                "Rappelant la résolution 1325, et\n\nSoulignant son importance, et\n\nDécide d'agir.\n",
                "Fait à Lomé, en deux exemplaires, le 4 mai 2018\n\nPour le Togo\n\nle Ministre\n"
            })
    void stylesOfResolutionsAreWhole(String text) throws InputException {
        assertThat(Texts.of(rule(), TITLE + text.replace("ce jour", "à Lomé"))).isEmpty();
    }

    @Test
    void sentencesWithoutEnd() throws InputException {
        String text = TITLE + "Nous demandons " + "aux États ".repeat(120) + "d'agir.\n";
        assertThat(Texts.of(rule(), text))
                .containsExactly(
                        "Nous demandons aux États aux États aux États: a sentence of 244 words; expected at most 200");
        assertThat(Texts.of(Texts.rule("segmentation", "{longest: 244}"), text)).isEmpty();
    }

    @Test
    void capitalsThroughout() throws InputException {
        String text = TITLE + "1. " + "LES ÉTATS MEMBRES DEVRONT AGIR ENSEMBLE. ".repeat(8) + "\n";
        assertThat(Texts.of(rule(), text)).containsExactly("LES: the paragraph is wholly in capitals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF", "1.\n2.\n", "* * *\n", "é\n"})
    void almostNothingIsWhole(String text) throws InputException {
        assertThat(Texts.of(rule(), text)).isEmpty();
    }
}
