package org.declan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.declan.text.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingRuleTest {

    private static final TextRule RULE = new NumberingRule();

    /** Items with these numbers, each in a line of words. */
    private static String items(String numbers) {
        StringBuilder text = new StringBuilder("Résolution sur l'accueil des réfugiés\n\n");
        for (String number : List.of(numbers.split(" "))) {
            text.append(number).append(" Demande aux États membres d'agir sans délai.\n\n");
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seeds/000_a82fe351acae5571.txt",
                "seeds/002_da563d301c0450ee.txt",
                "seeds/003_201d6986097d1f04.txt",
                "seeds/004_34cbb3f5babdeaba.txt",
                "testdata/gold/lineage/E1.txt",
                "testdata/gold/lineage/F2.txt",
                "testdata/gold/lineage/G2.txt",
                "testdata/gold/lineage/D2-valmaree-2016.txt",
                "testdata/gold/texts/T1-dakar-2019.txt",
                "testdata/gold/texts/T2-leman-2021.txt",
                "testdata/gold/texts/U1-port-saline-2021.txt",
                "testdata/gold/texts/U2-compte-rendu-villanueva-2019.txt"
            })
    void textsWhoseNumberingIsWholeHaveNoBreach(String path) throws InputException {
        assertThat(Texts.ofFile(RULE, path)).isEmpty();
    }

    @Test
    void theNumberAfterAHoleSaysWhatIsMissing() throws InputException {
        assertThat(Texts.of(RULE, items("1. 2. 4. 5."))).containsExactly("4: number 3 is missing between 2 and 4");
        assertThat(Texts.of(RULE, items("1. 2. 6. 7.")))
                .containsExactly("6: numbers 3 to 5 are missing between 2 and 6");
        assertThat(Texts.of(RULE, items("1.1 1.3 2.1 2.2")))
                .containsExactly("1.3: number 1.2 is missing between 1.1 and 1.3");
        assertThat(Texts.of(RULE, items("I. II. IV."))).containsExactly("IV: number III is missing between II and IV");
        assertThat(Texts.of(RULE, items("a) b) d)"))).containsExactly("d: number c is missing between b and d");
        assertThat(Texts.of(RULE, items("i) ii) iv)"))).containsExactly("iv: number iii is missing between ii and iv");
    }

    @Test
    void aNumberThatComesTwiceIsABreach() throws InputException {
        assertThat(Texts.of(RULE, items("1. 2. 3. 3. 4.")))
                .containsExactly("3: number 3 stands here again; expected 4");
    }

    @Test
    void aListBeginsWithItsFirstNumber() throws InputException {
        assertThat(Texts.of(RULE, items("2. 3. 4."))).containsExactly("2: number 1 is missing before 2");
        assertThat(Texts.of(RULE, items("b) c)"))).containsExactly("b: number a is missing before b");
        assertThat(Texts.of(RULE, items("1. a) b) 2. b) c)"))).containsExactly("b: number a is missing before b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. 2. 3.",
                "1. a) b) c) 2. a) b) 3.",
                "1. 2. 1. 2. 3.",
                "1. 2. 3. 1. 2. 4. 5.",
                "I. 1. 2. 3. II. 4. 5. III. 6.",
                "1) 2. 3) 4)",
                "a) b) c) d) e) f) g) h) i) j)",
                "(a) (i) (ii) (iii) (b) (i) (ii) (c)",
                "a) b) c) d) e) f) g) h) i) ii) i) j)",
                "1. 1.1 1.2 2. 2.1 2.2 2.3 3.",
                "1. 2. 48. 3.",
                "1. 1. 1. 1.",
                "7. ",
                "1° 2° 3°",
                "1.- 2.- 3.-",
                "(1) (2) (3)"
            })
    void listsBeginAnewStandInEachOtherAndGoOn(String numbers) throws InputException {
        assertThat(Texts.of(RULE, items(numbers))).isEmpty();
    }

    @Test
    void articlesAreCountedApartFromTheirParagraphs() throws InputException {
        String law =
                "CHARTE DE LA FRANCOPHONIE\n\nArticle premier\n\nLes membres coopèrent.\n\nArticle 2\n\n1. Le Sommet siège."
                        + "\n\n2. Il décide.\n\n3. Il publie.\n\nArticle 4\n\n1. Le Secrétaire agit.\n\n2. Il rend compte.\n";
        assertThat(Texts.of(RULE, law)).containsExactly("4: number 3 is missing between 2 and 4");
        assertThat(Texts.of(RULE, law.replace("Article 4", "Article 3"))).isEmpty();
        assertThat(Texts.of(RULE, law.replace("Article 4", "Article 3").replace("\n", "\r\n")))
                .isEmpty();
    }

    @Test
    void anAnnexBeginsAnew() throws InputException {
        String text = items("1. 2. 3.")
                + "ANNEXE\n\n1. Première mesure à prendre.\n\n2. Deuxième mesure.\n\n4. Autre mesure.\n";
        assertThat(Texts.of(RULE, text)).containsExactly("4: number 3 is missing between 2 and 4");
    }

    @Test
    void notesAndInitialsAreNotCounted() throws InputException {
        String text = items("1. 2.")
                + "[1] Voir le rapport.\n\n[4] Voir la note.\n\nC. Dupont, ministre\n\nM. Traoré, ministre\n";
        assertThat(Texts.of(RULE, text)).isEmpty();
    }

    @Test
    void numbersAloneAreNoLists() throws InputException {
        assertThat(Texts.of(RULE, "1.\n2.\n4.\n\n12\n14\n\n3.1\n")).isEmpty();
    }

    @Test
    void anyNumbersAreReadInReasonableTime() throws InputException {
        long seed = 20;
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append(random.nextInt(99))
                    .append('.')
                    .append(random.nextInt(99))
                    .append(" Mesure à prendre.\n\n");
        }
        assertThat(Texts.of(RULE, text.toString())).as("seed " + seed).isNotNull();
    }
}
