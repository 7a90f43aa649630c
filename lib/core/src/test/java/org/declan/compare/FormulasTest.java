package org.declan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.declan.segment.Layout;
import org.declan.text.Paragraph;
import org.declan.text.Source;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;
import org.declan.tokenize.FrenchScanner;
import org.junit.jupiter.api.Test;

class FormulasTest {

    @Test
    void whatDocumentsShareIsOneFormulaAsLongAsItCanBe() {
        Formulas formulas = formulas(
                2, 2, "alors nous réaffirmons notre engagement commun", "nous réaffirmons notre engagement ici");
        assertThat(texts(formulas)).containsExactly("nous réaffirmons notre engagement");
        Formula formula = formulas.formula(0);
        assertThat(formula.words()).isEqualTo(4);
        assertThat(formula.documents()).isEqualTo(2);
        assertThat(formula.family()).isEqualTo(formula.text());
        assertThat(formula.occurrences())
                .containsExactly(new Formula.Occurrence(0, 1, 5), new Formula.Occurrence(1, 0, 4));
    }

    @Test
    void aPartIsAFormulaOfItsOwnOnlyWhenMoreDocumentsHaveIt() {
        assertThat(texts(formulas(2, 2, "un deux trois quatre", "un deux trois quatre", "deux trois")))
                .containsExactlyInAnyOrder("un deux trois quatre", "deux trois");
        assertThat(texts(formulas(2, 2, "un deux trois quatre", "un deux trois quatre deux trois")))
                .containsExactly("un deux trois quatre");
    }

    @Test
    void caseApostrophesAndPunctuationMakeNoDifference() {
        assertThat(texts(formulas(3, 2, "Les pays d’origine, de transit", "les pays d'origine de Transit")))
                .containsExactly("Les pays d’origine, de transit");
    }

    @Test
    void aFormulaNeverCrossesALineThatIsAParagraphOfItsOwn() {
        assertThat(texts(formulas(2, 2, "un deux\n\ntrois quatre", "un deux\n\ntrois quatre")))
                .containsExactlyInAnyOrder("un deux", "trois quatre");
    }

    @Test
    void oneDocumentSharesNothing() {
        assertThat(formulas(1, 2, "un deux un deux un deux").size()).isZero();
        assertThat(formulas(1, 2).size()).isZero();
        assertThat(formulas(1, 2, "", "").size()).isZero();
    }

    @Test
    void ofAsManyWordsTheRarerComeFirst() {
        // 14 words. x y: 2 log2(14/2) = 5.6 bits; le le le le: 4 log2(14/8) = 3.2 bits; both in two documents.
        assertThat(texts(formulas(2, 2, "x y 1 le le le le", "x y 2 le le le le")))
                .first()
                .isEqualTo("x y");
    }

    @Test
    void ofWordsAsRareTheLongerComesFirst() {
        assertThat(texts(formulas(2, 2, "a b 1 c d e", "a b 2 c d e"))).containsExactly("c d e", "a b");
    }

    @Test
    void ofAsManyWordsInALargeCorpusTheMoreSpreadComesFirst() {
        // 113 words. a b: 2 log2(113/3) log2(4) = 20.9; c d: 2 log2(113/2) log2(3) = 18.4.
        String rest = IntStream.range(0, 100).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        assertThat(texts(formulas(2, 2, "c d 1 a b", "c d 2 a b", "a b 3", rest)))
                .containsExactly("a b", "c d");
    }

    @Test
    void formulasThatSayAsMuchAreInTheOrderOfTheirCharacters() {
        assertThat(texts(formulas(2, 2, "c d 1 a b", "c d 2 a b"))).containsExactly("a b", "c d");
    }

    @Test
    void aSlotAtTheEndMakesAFamily() {
        Formulas formulas = formulas(
                4,
                2,
                "des pays d'origine, de transit et d'accueil",
                "ces pays d'origine, de transit et d'accueil",
                "nos pays d'origine, de transit et de destination",
                "vos pays d'origine, de transit et de destination");
        assertThat(families(formulas).distinct())
                .containsExactly("pays d'origine, de transit et [d'accueil | de destination]");
        assertThat(formulas.size()).isEqualTo(3);
    }

    @Test
    void whatASingleDocumentHasInASlotAtAnEndIsNamedToo() {
        assertThat(families(formulas(
                                4,
                                2,
                                "des pays d'origine, de transit et d'accueil",
                                "nos pays d'origine, de transit et de destination",
                                "vos pays d'origine, de transit et de destination"))
                        .distinct())
                .containsExactly("pays d'origine, de transit et [de destination | d'accueil]");
    }

    @Test
    void aSlotMayBeAtTheStartOrInTheMiddle() {
        assertThat(families(formulas(
                                3,
                                2,
                                "a la traite des personnes",
                                "a la traite des personnes",
                                "la traite des personnes"))
                        .distinct())
                .containsExactly("[a] la traite des personnes");
        assertThat(families(formulas(
                                5,
                                2,
                                "lutter contre le trafic illicite des migrants",
                                "lutter contre le trafic illicite des migrants",
                                "lutter contre le trafic odieux des migrants",
                                "lutter contre le trafic odieux des migrants"))
                        .distinct())
                .containsExactly("lutter contre le trafic [illicite | odieux] des migrants");
    }

    @Test
    void whatDiffersByFourWordsIsNoFamily() {
        assertThat(families(formulas(
                                3,
                                2,
                                "un deux trois quatre cinq six a b c d",
                                "un deux trois quatre cinq six a b c d",
                                "un deux trois quatre cinq six"))
                        .distinct())
                .hasSize(2);
    }

    @Test
    void familyByFamilyEveryFormulaIsThereOnce() {
        Formulas formulas = formulas(
                2, 2, "a b c d 1 x y 2 a b c e", "a b c d 3 x y 4 a b c e", "a b c d 5 u v w x 6", "u v w x 7 a b c e");
        List<String> inOrder = Arrays.stream(formulas.byFamily())
                .mapToObj(number -> formulas.formula(number).family())
                .toList();
        assertThat(Arrays.stream(formulas.byFamily()).sorted())
                .containsExactlyElementsOf(
                        IntStream.range(0, formulas.size()).boxed().toList());
        List<String> runs = new ArrayList<>();
        for (String family : inOrder) {
            if (runs.isEmpty() || !runs.get(runs.size() - 1).equals(family)) {
                runs.add(family);
            }
        }
        assertThat(runs).doesNotHaveDuplicates().hasSizeLessThan(inOrder.size());
    }

    @Test
    void aVocabularyForEachDocumentGivesTheSameFormulas() {
        Vocabulary other = new Vocabulary();
        other.type("autre");
        Formulas formulas = Formulas.among(
                List.of(tokens("zéro un deux trois", new Vocabulary()), tokens("un deux trois zéro", other)), 2, 2);
        assertThat(texts(formulas)).containsExactly("un deux trois");
    }

    @Test
    void aFormulaOfOneDocumentIsRefused() {
        assertThatThrownBy(() -> new Formula("a", 1, 1, "a", List.of(new Formula.Occurrence(0, 0, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not shared");
    }

    private static Formulas formulas(int minWords, int minDocuments, String... documents) {
        Vocabulary vocabulary = new Vocabulary();
        return Formulas.among(
                Arrays.stream(documents).map(text -> tokens(text, vocabulary)).toList(), minWords, minDocuments);
    }

    /** Each paragraph is one sentence. */
    private static Tokens tokens(String text, Vocabulary vocabulary) {
        List<Paragraph> paragraphs = new Layout(word -> true).paragraphs(new Source("test", text), 0, "");
        Tokens.Builder builder = new Tokens.Builder(vocabulary, paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            int length = paragraph.text().length();
            if (length > 0) {
                builder.sentence(i, paragraph.view().span(0, length), 0, length);
                new FrenchScanner(builder, paragraph.view()).scan(0, length);
            }
        }
        return builder.build();
    }

    private static List<String> texts(Formulas formulas) {
        return IntStream.range(0, formulas.size())
                .mapToObj(number -> formulas.formula(number).text())
                .toList();
    }

    private static Stream<String> families(Formulas formulas) {
        return IntStream.range(0, formulas.size())
                .mapToObj(number -> formulas.formula(number).family());
    }
}
