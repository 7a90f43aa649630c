package org.declan.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.declan.Analysis;
import org.declan.count.TermSelection.Lengths;
import org.declan.read.InputFile;
import org.declan.read.TextReader;
import org.declan.text.InputException;
import org.junit.jupiter.api.Test;

class TermCounterTest {

    private static final TermSelection FORMS = TermSelection.FORMS;

    private static Analysis analysis(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Analysis(new TextReader(null, new ByteArrayInputStream(bytes), notice -> {}));
    }

    private static GroupedTerms counted(TermSelection selection, String text) throws InputException {
        Analysis analysis = analysis(text);
        TermCounter counter = new TermCounter(analysis.vocabulary(), analysis.lexicon(), selection);
        GroupedTerms terms = new GroupedTerms(counter.ids(), TermTally::withDispersion);
        counter.count(analysis.tokens(analysis.read(new InputFile("t", "-", null))), terms.group("t"));
        return terms;
    }

    private static Map<String, Long> counts(TermSelection selection, String text) throws InputException {
        Map<String, Long> counts = new TreeMap<>();
        table(counted(selection, text)).forEach((term, count) -> counts.put(term, count.count()));
        return counts;
    }

    private static TermSelection ngrams(int shortest, int longest, WordFilter words) {
        return new TermSelection(Unit.FORM, Folding.CASE, new Lengths(shortest, longest), words);
    }

    @Test
    void capitalsAndEitherApostropheAreOneTerm() throws Exception {
        assertThat(counts(FORMS, "Nous saluons l’État et nous disons que l'État agit."))
                .containsEntry("nous", 2L)
                .containsEntry("l'", 2L)
                .containsEntry("état", 2L);
    }

    @Test
    void accentsAreFoldedOnlyWhenAsked() throws Exception {
        String text = "L'ÉTAT, un Etat, cet État et cette œuvre.";
        assertThat(counts(FORMS, text)).containsEntry("état", 2L).containsEntry("etat", 1L);
        TermSelection unaccented = new TermSelection(Unit.FORM, Folding.ACCENTS, Lengths.ONE, WordFilter.ALL);
        assertThat(counts(unaccented, text)).containsEntry("état", 3L).containsEntry("œuvre", 1L);
        TermSelection asWritten = new TermSelection(Unit.FORM, Folding.NONE, Lengths.ONE, WordFilter.ALL);
        assertThat(counts(asWritten, text))
                .containsEntry("ÉTAT", 1L)
                .containsEntry("État", 1L)
                .containsEntry("L'", 1L);
    }

    @Test
    void lemmasAreReadInTheirSentence() throws Exception {
        TermSelection lemmas = new TermSelection(Unit.LEMMA, Folding.CASE, Lengths.ONE, WordFilter.ALL);
        assertThat(counts(lemmas, "Le migrant et les migrants demandent des voies. La demande est claire."))
                .containsEntry("migrant", 2L)
                .containsEntry("demander", 1L)
                .containsEntry("demande", 1L)
                .containsEntry("voie", 1L);
    }

    @Test
    void aTermOfSeveralWordsPassesOverPunctuationButNotOverTheEndOfASentence() throws Exception {
        assertThat(counts(ngrams(2, 3, WordFilter.ALL), "Origine, transit, accueil. Accueil digne."))
                .containsOnlyKeys("origine transit", "transit accueil", "origine transit accueil", "accueil digne");
    }

    @Test
    void aTermOfSeveralWordsIsWrittenAsItIsRead() throws Exception {
        assertThat(counts(ngrams(4, 4, WordFilter.ALL), "Les droits de l’homme aussi."))
                .containsOnlyKeys("les droits de l'", "droits de l'homme", "de l'homme aussi");
    }

    @Test
    void aTermNeitherBeginsNorEndsWithAStopWord() throws Exception {
        WordFilter words = new WordFilter(Set.of(), StopWords.french(), null);
        assertThat(counts(ngrams(1, 4, words), "Les droits de l’homme."))
                .containsOnlyKeys("droits", "homme", "droits de l'homme");
    }

    @Test
    void partsOfSpeechLeaveWordsOutButNotOutOfTheTotal() throws Exception {
        WordFilter nouns = new WordFilter(Set.of("NOUN"), StopWords.NONE, null);
        TermSelection selection = new TermSelection(Unit.LEMMA, Folding.CASE, Lengths.ONE, nouns);
        GroupedTerms terms = counted(selection, "Les migrations sont une réalité ancienne.");
        assertThat(counts(selection, "Les migrations sont une réalité ancienne."))
                .containsOnlyKeys("migration", "réalité");
        assertThat(terms.group("t").words()).isEqualTo(6);
    }

    @Test
    void theWordsOfTheLayersAddUp() throws Exception {
        String text = "Nous réaffirmons que les droits de l'homme sont universels, et ils le disent.";
        long sum = 0;
        for (Layer layer : Layer.values()) {
            WordFilter words = new WordFilter(Set.of(), StopWords.NONE, layer);
            sum += counted(ngrams(1, 1, words), text).group("t").words();
        }
        assertThat(sum).isEqualTo(14);
    }

    @Test
    void talliesOfTwoWorkersAddUpToThatOfOne() throws Exception {
        String one = "La migration sûre.\n\nLa migration régulière et la traite.";
        String two = "La traite.\n\nUne autre migration sûre.";
        GroupedTerms sum = new GroupedTerms(new TermIds(), TermTally::withDispersion);
        sum.add(counted(ngrams(1, 2, WordFilter.ALL), one));
        sum.add(counted(ngrams(1, 2, WordFilter.ALL), two));
        GroupedTerms reversed = new GroupedTerms(new TermIds(), TermTally::withDispersion);
        reversed.add(counted(ngrams(1, 2, WordFilter.ALL), two));
        reversed.add(counted(ngrams(1, 2, WordFilter.ALL), one));
        assertThat(table(sum)).isEqualTo(table(reversed));
        assertThat(table(sum))
                .containsEntry("la migration", new TermCount(2, 1, 2))
                .containsEntry("migration sûre", new TermCount(2, 2, 2));
        assertThat(sum.group("t").parts()).isEqualTo(new Parts(4, 15, 2));
    }

    private static Map<String, TermCount> table(GroupedTerms terms) {
        Map<String, TermCount> table = new TreeMap<>();
        TermTally tally = terms.group("t");
        tally.forEach((term, count, entry) ->
                table.put(terms.ids().term(term), tally.occurrence(entry).count()));
        return table;
    }
}
