package org.declan.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.declan.text.Source;
import org.declan.text.Span;
import org.declan.text.Spelling;
import org.declan.text.Tokens;
import org.declan.text.View;
import org.declan.text.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchScannerTest {

    private static Tokens scan(String original) {
        View.Builder view = new View.Builder(new Source("x.txt", original));
        for (int i = 0; i < original.length(); i++) {
            if (Spelling.isSpace(original.charAt(i))) {
                view.space(i);
            } else if (!Spelling.isInvisible(original.charAt(i))) {
                view.append(original.charAt(i), i);
            }
        }
        View built = view.build();
        Tokens.Builder tokens = new Tokens.Builder(new Vocabulary(), List.of());
        tokens.sentence(0, new Span(0, original.length()), 0, built.text().length());
        new FrenchScanner(tokens, built).scan(0, built.text().length());
        return tokens.build();
    }

    private static List<String> forms(String text) {
        Tokens tokens = scan(text);
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            forms.add(tokens.form(i));
        }
        return forms;
    }

    /** A bar stands between words that no space parts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "l'|aide d’|urgence qu'|il jusqu’|à lorsqu'|elle",
                "aujourd'hui quelqu’un presqu'île prud'homme c'est-à-dire",
                "va|-t-il est|-ce ont|-elles dites|-le|-nous",
                "celui-ci ceux-là cet homme|-là",
                "non-refoulement Venezuela-Colombie socio-économique rendez-vous au-delà",
                "10 000 personnes|, 19,6 %| et 1.500.000 autres",
                "1er 9e IIe 2ème XXIe",
                "12/05/2010 et 14|h|30",
                "20|% du total",
                "S.E. M. Dupont et Mme Durand",
                "l'|O.N.U. et l'|U.E. ici",
                "art. 3|, n° 12|, p. ex. ici|.",
                "J.-P. Dupont ici",
                "Voir http://x.fr/a.b?c=d|, www.oim.int|, a.b@oim.int|.",
                "les ami(e)s et l'|état(s) ici",
                "« Nous agirons|. »",
                "(|en 2010|)| ; fin| !",
                "km² et 3 m² ici",
                "État œuvre Ça ñandú naïve",
                "Москва и мир",
                "שלום عالم"
            })
    void wordsAreCutAsTheTreebanksCutThem(String marked) {
        String[] expected = marked.replace("10 000", "10_000")
                .replace("|", " ")
                .replaceAll(" +", " ")
                .split(" ", -1);
        for (int i = 0; i < expected.length; i++) {
            expected[i] = expected[i].replace("10_000", "10 000");
        }
        assertThat(forms(marked.replace("|", ""))).containsExactly(expected);
    }

    @Test
    void aSoftHyphenIsNoPartOfItsWordButOfItsPlace() {
        Tokens tokens = scan("les mi\u00ADgrants");
        assertThat(tokens.form(1)).isEqualTo("migrants");
        assertThat(List.of(tokens.start(1), tokens.end(1))).containsExactly(4, 13);
    }

    @Test
    void decomposedLettersStayInTheirWord() {
        Tokens tokens = scan("re\u0301fugie\u0301s ici");
        assertThat(tokens.form(0)).isEqualTo("réfugiés");
        assertThat(List.of(tokens.start(0), tokens.end(0))).containsExactly(0, 10);
    }

    @Test
    void anEmojiIsASignOfItsOwn() {
        assertThat(forms("merci😀 à tous👍🏽!")).containsExactly("merci", "😀", "à", "tous", "👍🏽", "!");
        assertThat(forms("❤\uFE0F ici")).containsExactly("❤\uFE0F", "ici");
        assertThat(scan("merci 😀").words()).isEqualTo(1);
    }

    @Test
    void lettersBeyondTheBasicPlaneAreWords() {
        assertThat(forms("𝒜𝒷 et 𐐨𐐩")).containsExactly("𝒜𝒷", "et", "𐐨𐐩");
    }

    @Test
    void aMarkWithoutLetterStaysWithItsSign() {
        Tokens tokens = scan(".\u0301a");
        assertThat(forms(".\u0301a")).containsExactly(".\u0301", "a");
        assertThat(tokens.start(1)).isEqualTo(2);
    }

    @Test
    void aSentenceThatBeginsWithoutASpaceIsReadToItsEndAndTheNextFromItsStart() {
        View view = View.of(new Source("x.txt", "à la fin.Le pays"), "à la fin.Le pays", 0);
        Tokens.Builder builder = new Tokens.Builder(new Vocabulary(), List.of());
        FrenchScanner scanner = new FrenchScanner(builder, view);
        scanner.scan(0, 9);
        scanner.scan(9, 16);
        Tokens tokens = builder.build();
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            forms.add(tokens.form(i));
        }
        assertThat(forms).containsExactly("à", "la", "fin", ".", "Le", "pays");
        assertThat(List.of(tokens.start(4), tokens.end(4))).containsExactly(9, 11);
    }

    @Test
    void aWordOfAnyLettersHasOneForm() {
        Tokens tokens = scan("cœur œuvre cœur, anticonstitutionnellement cœur œuvre. anticonstitutionnellement");
        assertThat(List.of(tokens.type(2), tokens.type(5))).containsOnly(tokens.type(0));
        assertThat(tokens.type(6)).isEqualTo(tokens.type(1));
        assertThat(tokens.type(8)).isEqualTo(tokens.type(4));
        assertThat(tokens.form(4)).isEqualTo("anticonstitutionnellement");
    }

    @Test
    void loneSurrogatesAreReadOver() {
        assertThat(String.join("", forms("a\uD800b \uDC00 c"))).isEqualTo("a\uD800b\uDC00c");
    }

    @Test
    void wordsWithoutEndAreReadOnce() {
        for (String part : new String[] {"a@", "a:", "a/", "-le", "-t-il", "a.", "l'", "1,", "a(e)s", "www.", "A.-"}) {
            String text = part.repeat(200_000);
            assertThat(String.join("", forms(text))).isEqualTo(text);
        }
    }

    /** What the vocabulary knows by the letters seen on the way is what it is told letter by letter. */
    @Test
    void aWordHasTheSameNumberHoweverItIsLookedAt() {
        long seed = Long.getLong("declan.seed", 20261121L);
        Random random = new Random(seed);
        String letters = "aeézÀÿÇ9œĀ";
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            StringBuilder word = new StringBuilder("b");
            for (int left = random.nextInt(19); left > 0; left--) {
                word.append(letters.charAt(random.nextInt(random.nextInt(4) == 0 ? letters.length() : 7)));
            }
            words.add(word.toString());
        }
        words.addAll(List.copyOf(words));
        Tokens tokens = scan(String.join(" ", words));
        assertThat(tokens.size()).isEqualTo(words.size());
        for (int i = 0; i < words.size(); i++) {
            assertThat(tokens.form(i)).as("seed %d", seed).isEqualTo(words.get(i));
            assertThat(tokens.type(i))
                    .as("seed %d", seed)
                    .isEqualTo(tokens.vocabulary().type(words.get(i)));
        }
    }
}
