package org.declan.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.declan.Analysis;
import org.declan.read.InputFile;
import org.declan.read.TextReader;
import org.declan.text.InputException;
import org.declan.text.Reading;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerTest {

    /** Each word with the first letter of its layer, by hand; both sentences are of the seeds (2010, 2011). */
    @Test
    void aSentenceInWhichWeSpeak() throws InputException {
        assertThat(layers(
                        "En ce sens, nous coïncidons sur le fait qu'il est nécessaire de renforcer les politiques et les"
                                + " pratiques migratoires assurant aussi bien le respect des droits fondamentaux de tous les"
                                + " émigrants, indépendamment de leur situation migratoire, qu'une gestion ordonnée, informée et"
                                + " sécuritaire des courants migratoires."))
                .isEqualTo("En/F ce/F sens/C nous/S coïncidons/S sur/F le/F fait/C qu'/F il/F est/F nécessaire/C de/F"
                        + " renforcer/C les/F politiques/C et/F les/F pratiques/C migratoires/C assurant/C aussi/F bien/C"
                        + " le/F respect/C des/F droits/C fondamentaux/C de/F tous/F les/F émigrants/C indépendamment/C"
                        + " de/F leur/F situation/C migratoire/C qu'/F une/F gestion/C ordonnée/C informée/C et/F"
                        + " sécuritaire/C des/F courants/C migratoires/C");
    }

    @Test
    void aSentenceOfTheDelegations() throws InputException {
        assertThat(layers(
                        "De même, ils réitèrent leur soutien le plus ferme à tous les efforts nationaux et régionaux qui"
                                + " permettent de relever les défis de la migration et réaffirment la responsabilité que doivent"
                                + " assumer les pays d'origine, de transit et de destination en ce qui concerne le processus"
                                + " migratoire."))
                .isEqualTo(
                        "De/F même/F ils/S réitèrent/S leur/F soutien/C le/F plus/F ferme/C à/F tous/F les/F efforts/C"
                                + " nationaux/C et/F régionaux/C qui/F permettent/C de/F relever/C les/F défis/C de/F la/F"
                                + " migration/C et/F réaffirment/S la/F responsabilité/C que/F doivent/C assumer/C les/F pays/C"
                                + " d'/F origine/C de/F transit/C et/F de/F destination/C en/F ce/F qui/F concerne/C le/F"
                                + " processus/C migratoire/C");
    }

    @Test
    void anOperativeVerbIsStanceAndItsNounIsContent() throws InputException {
        assertThat(layers("Les ministres demandent une aide.")).contains("demandent/S");
        assertThat(layers("La demande d'asile est rejetée.")).contains("demande/C");
        assertThat(layers("Ils appellent les États à agir.")).contains("appellent/S");
        assertThat(layers("Cet appel est entendu.")).contains("appel/C");
        assertThat(layers("La Conférence reconnait le fait.")).contains("reconnait/S");
        assertThat(layers("Rappelant la Convention de Genève,")).contains("Rappelant/S", "Convention/C");
    }

    @Test
    void whoSpeaksIsStanceBeforeAndAfterTheVerb() throws InputException {
        assertThat(layers("Que peut-on faire ?")).isEqualTo("Que/F peut/C -on/S faire/C");
        assertThat(layers("Y a-t-on pensé ?")).isEqualTo("Y/F a/F -t-on/S pensé/S");
        assertThat(layers("Ce délai, l’on s’accorde à le dire, est court.")).contains("l’on/S", "s’/F");
        assertThat(layers("Nous nous engageons.")).isEqualTo("Nous/S nous/S engageons/S");
        assertThat(layers("Elles sont sûres.")).isEqualTo("Elles/F sont/F sûres/C");
    }

    @ParameterizedTest
    @CsvSource({
        "est, être, AUX, FUNCTION",
        "est, est, NOUN, CONTENT",
        "ont, avoir, VERB, FUNCTION",
        "suis, suivre, VERB, CONTENT",
        "pas, pas, ADV, FUNCTION",
        "pas, pas, NOUN, CONTENT",
        "tous, tout, ADJ, FUNCTION",
        "bien, bien, ADV, CONTENT",
        "-là, là, ADV, FUNCTION",
        "2030, 2030, NUM, CONTENT",
        "deux, deux, NUM, CONTENT",
        "vingt-cinq, vingt-cinq, DET, CONTENT",
        "lesdits, ledit, DET, FUNCTION",
        "un, un, NUM, FUNCTION",
        "voici, voici, VERB, FUNCTION",
        "oui, oui, INTJ, FUNCTION",
        "km, km, SYM, CONTENT",
        "celac, CELAC, PROPN, CONTENT",
        "on, on, X, CONTENT",
        "doit, devoir, VERB, CONTENT"
    })
    void aWordIsInTheLayerOfItsReading(String folded, String lemma, String pos, Layer layer) {
        assertThat(Layer.of(folded, new Reading(lemma, pos))).isEqualTo(layer);
    }

    @Test
    void everyOperativeVerbIsALemmaOfTheLexicon() {
        Analysis analysis = new Analysis(new TextReader(null, new ByteArrayInputStream(new byte[0]), notice -> {}));
        assertThat(WordList.resource("operative-verbs-fr.txt"))
                .allMatch(verb -> analysis
                        .lexicon()
                        .readings(analysis.vocabulary().type(verb))
                        .stream()
                        .anyMatch(reading -> reading.equals(new Reading(verb, "VERB"))));
    }

    /** Shares a reader of the four texts would expect: half of French is grammar, and stance is a few words in a hundred. */
    @Test
    void theLayersOfTheSeedsAddUpToAllTheirWords() throws IOException, InputException {
        for (Path seed : seeds()) {
            Analysis analysis = new Analysis(new TextReader(null, new ByteArrayInputStream(new byte[0]), notice -> {}));
            Tokens tokens = analysis.tokens(analysis.read(new InputFile("seed", seed.toString(), seed)));
            List<LayeredWord> words = words(analysis, tokens);
            assertThat(words).hasSize((int) tokens.words());
            assertThat(share(words, Layer.CONTENT)).isBetween(0.4, 0.6);
            assertThat(share(words, Layer.FUNCTION)).isBetween(0.4, 0.6);
            assertThat(share(words, Layer.STANCE)).isBetween(0.002, 0.06);
        }
    }

    private static double share(List<LayeredWord> words, Layer layer) {
        return words.stream().filter(word -> word.layer() == layer).count() / (double) words.size();
    }

    private record LayeredWord(String form, Layer layer) {}

    private static List<Path> seeds() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../../seeds"))) {
            return files.sorted().toList();
        }
    }

    private static List<LayeredWord> words(Analysis analysis, Tokens tokens) {
        Vocabulary vocabulary = analysis.vocabulary();
        List<LayeredWord> words = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            List<Reading> readings = analysis.lexicon().read(tokens, sentence);
            int first = tokens.first(sentence);
            for (int i = first; i < tokens.first(sentence + 1); i++) {
                if (vocabulary.isWord(tokens.type(i))) {
                    Layer layer = Layer.of(vocabulary.folded(tokens.type(i)), readings.get(i - first));
                    words.add(new LayeredWord(tokens.form(i), layer));
                }
            }
        }
        return words;
    }

    private static String layers(String sentence) throws InputException {
        byte[] bytes = sentence.getBytes(StandardCharsets.UTF_8);
        Analysis analysis = new Analysis(new TextReader(null, new ByteArrayInputStream(bytes), notice -> {}));
        Tokens tokens = analysis.tokens(analysis.read(new InputFile("example", "-", null)));
        return String.join(
                " ",
                words(analysis, tokens).stream()
                        .map(word -> word.form() + "/" + word.layer().name().charAt(0))
                        .toList());
    }
}
