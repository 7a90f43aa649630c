package org.declan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PatternLanguageTest {

    private final Corpus corpus = new Corpus()
            .form("migrations", "migration/NOUN")
            .form("migrants", "migrant/NOUN")
            .form("sûres", "sûr/ADJ")
            .form("régulières", "régulier/ADJ")
            .form("voies", "voie/NOUN")
            .form("canaux", "canal/NOUN")
            .form("des", "de/ADP")
            .form("les", "le/DET")
            .form("d'", "de/ADP")
            .form("traite", "traite/NOUN", "traiter/VERB")
            .form("traité", "traité/NOUN", "traiter/VERB")
            .form("lima", "Lima/PROPN");

    private List<String> words(String pattern, String... sentences) throws PatternException {
        for (String sentence : sentences) {
            corpus.sentence(sentence);
        }
        return corpus.words(pattern);
    }

    @Test
    void aBareWordMatchesByLemma() throws PatternException {
        assertThat(words("migration sûr", "des migrations sûres")).containsExactly("migrations sûres");
    }

    @Test
    void theLemmaOfAProperNounIsFoundInAnyCase() throws PatternException {
        assertThat(words("LIMA", "à Lima")).containsExactly("Lima");
    }

    @Test
    void aWordInQuotesMatchesByForm() throws PatternException {
        assertThat(words("\"migrations\" | 'migration'", "migrations MIGRATION migrants"))
                .containsExactly("migrations", "MIGRATION");
    }

    @Test
    void accentsAreNotFolded() throws PatternException {
        assertThat(words("\"traite\"", "traite traité")).containsExactly("traite");
    }

    @Test
    void aPhraseIsCutAsFrenchWordsAre() throws PatternException {
        assertThat(words("pays d'origine", "les pays d' origine")).containsExactly("pays d' origine");
    }

    @Test
    void bothApostrophesAreOne() throws PatternException {
        assertThat(words("pays d’origine | \"l'\" | [word='d’' & lemma=\"de\"] asile", "pays d' origine l’ d’ asile"))
                .containsExactly("pays d' origine", "l’", "d’ asile");
    }

    @Test
    void anElidedWordMatchesByForm() throws PatternException {
        assertThat(words("d'", "pays d' origine des")).containsExactly("d'");
    }

    @Test
    void wordsWithAnApostropheOfTheirOwnStayWhole() throws PatternException {
        assertThat(words(
                        "aujourd'hui quelqu’un quelques-uns prud'hommes presqu'île entr'aide c'est-à-dire",
                        "aujourd'hui quelqu'un quelques-uns prud'hommes presqu'île entr'aide c'est-à-dire"))
                .hasSize(1);
    }

    @Test
    void elisionsInARowAreAllCut() throws PatternException {
        assertThat(words("lorsqu'aujourd'hui jusqu'à d'", "lorsqu' aujourd'hui jusqu' à d'"))
                .hasSize(1);
    }

    @Test
    void punctuationAtTheEndOfABareWordIsAWord() throws PatternException {
        assertThat(words("sûr, régulier;", "sûres , régulières ;")).containsExactly("sûres , régulières ;");
    }

    @Test
    void numbersMatchByForm() throws PatternException {
        corpus.form("2010", "@card@/NUM");
        assertThat(words("2010", "en 2010")).containsExactly("2010");
    }

    @Test
    void aGlobMatchesTheWholeForm() throws PatternException {
        assertThat(words("migr* | ?migrants | *tion | s?res", "migrants émigrants émigrations action sûres sres"))
                .containsExactly("migrants", "émigrants", "action", "sûres");
    }

    @Test
    void aGapHasUpToSoManyWords() throws PatternException {
        assertThat(words("voie ~2 régulier", "voies régulières", "voies a b régulières", "voies a b c régulières"))
                .containsExactly("voies régulières", "voies a b régulières");
    }

    @Test
    void aGroupChooses() throws PatternException {
        assertThat(words("(voie|canal) (sûr | régulier)", "canaux sûres voies régulières voies"))
                .containsExactly("canaux sûres", "voies régulières");
    }

    @Test
    void sequencesBindTighterThanChoice() throws PatternException {
        assertThat(words("a b | c d", "a b c d a d")).containsExactly("a b", "c d");
    }

    @Test
    void anAmpersandAsksForBothInOneSentenceInAnyOrder() throws PatternException {
        assertThat(words("migration & climat", "climat et migrations", "migrations", "climat"))
                .containsExactly("migrations");
    }

    @Test
    void anAmpersandBindsLooserThanChoice() throws PatternException {
        assertThat(words("a | b & c | d", "a", "b", "a d", "c b", "c")).containsExactly("a", "b");
    }

    @Test
    void aNegatedConditionExcludesTheSentence() throws PatternException {
        assertThat(words("climat & !confiance & ! paix", "le climat", "climat de confiance", "climat de paix"))
                .containsExactly("climat");
    }

    @Test
    void attributesAreComparedByRegularExpressions() throws PatternException {
        assertThat(words("[word=\"voies?\" & pos=\"NOUN\"] [lemma=\"régulier|sûr\"]", "voies régulières"))
                .containsExactly("voies régulières");
        assertThat(corpus.words("[lemma='voie' & (pos=\"VERB\" | !word!=\"voies\")]"))
                .containsExactly("voies");
        assertThat(corpus.words("[!(lemma=\"voie\")]")).containsExactly("régulières");
        assertThat(corpus.words("[pos=\"A.*\"]")).containsExactly("régulières");
        assertThat(corpus.words("[pos=\"adj\"%c]")).containsExactly("régulières");
        assertThat(corpus.words("[lemma!=\"v.*\" | pos!=\"NOUN\"]")).containsExactly("régulières");
    }

    @Test
    void andBindsTighterThanOrBetweenBrackets() throws PatternException {
        assertThat(words("[word=\"a\" | word=\"b\" & word=\"c\"]", "a b c")).containsExactly("a");
    }

    @Test
    void oneReadingMustSatisfyAllThatIsAsked() throws PatternException {
        corpus.form("traite", "traite/NOUN", "traiter/VERB");
        assertThat(words("[lemma=\"traite\" & pos=\"NOUN\"]", "traite/NOUN", "traite/VERB"))
                .hasSize(1);
        assertThat(corpus.words("[lemma=\"traite\" & pos=\"VERB\"]")).isEmpty();
    }

    @Test
    void flagsSayHowAValueIsCompared() throws PatternException {
        assertThat(words("\"REGULIERES\"%d | \"s[uv]res\"%cd", "régulières sûres"))
                .containsExactly("régulières", "sûres");
        assertThat(corpus.words("[word=\"regulieres\" %d] \"sures\" %d")).hasSize(1);
        assertThat(corpus.words("[word=\".*\"%l]")).isEmpty();
        assertThat(new Corpus().sentence("dix % des").words("\"dix\" % des")).hasSize(1);
        assertThat(new Corpus().sentence("a+b \" .").words("\"a+b\"%l \"\\\"\"%l \".\"%l"))
                .hasSize(1);
    }

    @Test
    void emptyBracketsAreAnyWord() throws PatternException {
        assertThat(words("voie [] []", "voies , régulières")).containsExactly("voies , régulières");
    }

    @Test
    void quantifiersRepeatWordsAndGroups() throws PatternException {
        corpus.sentence("a a a a b a b");
        assertThat(corpus.words("\"a\"{2}")).containsExactly("a a", "a a", "a a");
        assertThat(corpus.words("\"a\"{2,}")).containsExactly("a a a a");
        assertThat(corpus.words("\"a\"{ 1 , 3 } b")).containsExactly("a a a b", "a b");
        assertThat(corpus.words("\"a\"{,2} b")).containsExactly("a a b", "a b");
        assertThat(corpus.words("(a b)+")).containsExactly("a b a b");
        assertThat(corpus.words("\"a\"? \"b\" [word=\"a\"]*")).containsExactly("a b a", "a b");
        assertThat(corpus.words("a+ b")).containsExactly("a a a a b", "a b");
        assertThat(corpus.words("b{1} (a{0}|a) b")).containsExactly("b a b");
        assertThat(corpus.words("(\"a\"*)* b")).containsExactly("a a a a b", "a b");
    }

    @Test
    void aSignApartFromTheBracketsBelongsToTheLettersThatFollow() throws PatternException {
        corpus.sentence("les migrations ,");
        assertThat(corpus.words("les [] *s [] ?")).isEmpty();
        assertThat(corpus.words("[word=\"les\"] *ations")).containsExactly("les migrations");
        assertThat(corpus.words("[word=\"les\"] * migrations*")).containsExactly("les migrations");
    }

    @Test
    void shorthandAndCqlMix() throws PatternException {
        assertThat(words(
                        "(voie|\"canaux\") [pos=\"ADP\"]? ~1 [lemma=\"migr.*\"] régul*",
                        "voies des x migrations régulières"))
                .hasSize(1);
    }

    @Test
    void aWordSetStandsForItsPattern() throws PatternException {
        Map<String, Pattern> sets = WordSets.parse(Map.of("voie", "voie | canal $qualité?", "qualité", "sûr|régulier"));
        corpus.sentence("canaux sûres voies régulières");
        assertThat(corpus.words("$voie", sets)).containsExactly("canaux sûres", "voies");
        assertThat(corpus.words("$voie $qualité & $voie", sets)).containsExactly("canaux sûres", "voies régulières");
    }

    @Test
    void aMatchNeverCrossesASentence() throws PatternException {
        assertThat(words("a b", "x a", "b a b")).containsExactly("a b");
    }

    @Test
    void capitalsAndDecomposedLettersAreEqual() throws PatternException {
        String pattern = "\"réguli[eè]res?\" sûr \"ét.\"";
        String nfd = Normalizer.normalize(pattern, Normalizer.Form.NFD);
        corpus.sentence("RÉGULIÈRES Sûres ÉTÉ")
                .sentence(Normalizer.normalize("régulières sûres été", Normalizer.Form.NFD));
        assertThat(corpus.words(pattern)).hasSize(2);
        assertThat(corpus.words(nfd)).hasSize(2);
        assertThat(corpus.words(pattern.toUpperCase(Locale.ROOT))).hasSize(2);
    }

    @Test
    void aTurkishDefaultLocaleChangesNothing() throws PatternException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(words(
                            "[lemma=\"MIGRATION\"] | ILLICIT* | [pos=\"intj\"%c & word=\"I.*\"]",
                            "MIGRATIONS illicites"))
                    .hasSize(2);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void lineEndsAndNoBreakSpacesPartWords() throws PatternException {
        assertThat(words("\n voie\n\u00A0sûr\t", "voies sûres")).hasSize(1);
    }
}
