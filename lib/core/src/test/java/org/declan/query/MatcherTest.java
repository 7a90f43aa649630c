package org.declan.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.declan.text.Lexicon;
import org.declan.text.Reading;
import org.declan.text.Span;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;
import org.junit.jupiter.api.Test;

class MatcherTest {

    private final Corpus corpus =
            new Corpus().form("traite", "traite/NOUN", "traiter/VERB").form("porte", "porte/NOUN", "porter/VERB");

    private static List<Pattern> patterns(String... texts) throws PatternException {
        List<Pattern> patterns = new ArrayList<>();
        for (String text : texts) {
            patterns.add(Pattern.parse(text));
        }
        return patterns;
    }

    @Test
    void hitsComeInOrderOfStartThenLongestThenPattern() throws PatternException {
        corpus.sentence("x").sentence("a b c");
        assertThat(corpus.hits(patterns("b", "a b", "a", "a b c", "a b")))
                .containsExactly(
                        new Hit(3, 1, 4), new Hit(1, 1, 3), new Hit(4, 1, 3), new Hit(2, 1, 2), new Hit(0, 2, 3));
    }

    @Test
    void aMatchWithinAnotherOfTheSamePatternIsDropped() throws PatternException {
        corpus.sentence("a a b a");
        assertThat(corpus.hits(patterns("a+ \"b\"? | b"))).containsExactly(new Hit(0, 0, 3), new Hit(0, 3, 4));
    }

    @Test
    void matchesThatOverlapWithoutContainingEachOtherAreBothHits() throws PatternException {
        corpus.sentence("a b a b a");
        assertThat(corpus.hits(patterns("a b a"))).containsExactly(new Hit(0, 0, 3), new Hit(0, 2, 5));
    }

    @Test
    void aConditionMayOverlapTheHit() throws PatternException {
        corpus.sentence("a b");
        assertThat(corpus.hits(patterns("a & a b & !a c"))).containsExactly(new Hit(0, 0, 1));
    }

    @Test
    void anEmptySentenceAndNoPatternsGiveNoHits() throws PatternException {
        corpus.sentence("").sentence("a").sentence("");
        assertThat(corpus.hits(patterns("a"))).hasSize(1);
        assertThat(corpus.hits(List.of())).isEmpty();
    }

    @Test
    void noReadingIsAskedWhereNothingCanMatch() throws PatternException {
        corpus.sentence("elle porte la traite");
        assertThat(corpus.hits(patterns("[lemma=\"porte\" & pos=\"VERB\"]", "migration [lemma=\"traite\"]")))
                .isEmpty();
        assertThat(corpus.timesRead).isZero();
    }

    @Test
    void noReadingIsAskedWhereNoFormIsAmbiguous() throws PatternException {
        corpus.sentence("la migration");
        assertThat(corpus.hits(patterns("[lemma=\"migration\" & pos=\"NOUN\"]")))
                .hasSize(1);
        assertThat(corpus.timesRead).isZero();
    }

    @Test
    void noReadingIsAskedWhereTheAmbiguousWordDoesNotMatter() throws PatternException {
        corpus.sentence("la migration porte/VERB \"traite\"");
        assertThat(corpus.hits(
                        patterns("migration", "migration ~1 \"traite\"", "[pos=\"VERB\"] x", "[word=\"traite\"]")))
                .hasSize(1);
        assertThat(corpus.timesRead).isZero();
    }

    @Test
    void noReadingIsAskedOfFormsOnly() throws PatternException {
        Lexicon none = new Lexicon() {
            @Override
            public List<Reading> readings(int type) {
                throw new AssertionError("readings asked");
            }

            @Override
            public List<Reading> read(Tokens tokens, int sentence) {
                throw new AssertionError("readings asked");
            }
        };
        Tokens tokens = corpus.sentence("la traite").tokens();
        List<Hit> hits = new ArrayList<>();
        Automaton.compile(patterns("\"traite\" & trait*"))
                .matcher(corpus.vocabulary, none)
                .match(tokens, 0, hits::add);
        assertThat(hits).hasSize(1);
    }

    @Test
    void aSentenceIsReadOnceWhereItMatters() throws PatternException {
        corpus.sentence("la traite/VERB porte").sentence("la traite/NOUN porte");
        assertThat(corpus.hits(
                        patterns("[lemma=\"traite\"]", "[lemma=\"porte\" & pos=\"NOUN\"]", "[pos!=\"VERB\"] porter")))
                .containsExactly(new Hit(1, 2, 3), new Hit(0, 4, 5), new Hit(1, 5, 6));
        assertThat(corpus.timesRead).isEqualTo(2);
    }

    @Test
    void aConditionThatDependsOnAReadingIsDecidedInContext() throws PatternException {
        corpus.sentence("migration traite/VERB").sentence("migration traite/NOUN");
        assertThat(corpus.hits(patterns("migration & !traiter"))).containsExactly(new Hit(0, 2, 3));
        assertThat(corpus.hits(patterns("migration & traiter"))).containsExactly(new Hit(0, 0, 1));
        assertThat(corpus.hits(patterns("migration & [lemma!=\"traite\" & word=\"t.*\"]")))
                .containsExactly(new Hit(0, 0, 1));
    }

    @Test
    void theDictionaryIsNotAskedWhereTheWordsOfAHitAreNotThere() throws PatternException {
        corpus.sentence("la porte est ouverte").sentence("trafic de porte").sentence("des migrants");
        assertThat(corpus.hits(patterns("[pos=\"NOUN\"] \"traite\"", "\"trafic\" & \"migrants\"")))
                .isEmpty();
        assertThat(corpus.timesLookedUp).isZero();
    }

    @Test
    void theDictionaryIsNotAskedWhereFormsDecide() throws PatternException {
        corpus.sentence("la traite des porteurs");
        assertThat(corpus.hits(patterns("\"traite\" [word=\"de.*\"]", "[pos=\"VERB\"] \"porte\"")))
                .hasSize(1);
        assertThat(corpus.timesLookedUp).isZero();
    }

    @Test
    void hitsThatAreNotSoughtAreToldOnlyBesideOnesThatCanBe() throws PatternException {
        corpus.sentence("b a").sentence("b c").sentence("d b a").sentence("b e");
        BitSet sought = new BitSet();
        sought.set(0);
        sought.set(2);
        Automaton automaton = Automaton.compile(patterns("\"a\" & !\"d\"", "\"b\"", "\"e\" ~2 \"b\""), sought);
        assertThat(corpus.hits(automaton))
                .containsExactly(new Hit(1, 0, 1), new Hit(0, 1, 2), new Hit(1, 5, 6), new Hit(1, 7, 8));
    }

    @Test
    void aMatcherFollowsItsVocabularyAsItGrows() throws PatternException {
        Matcher matcher = Automaton.compile(patterns("migr*")).matcher(corpus.vocabulary, corpus);
        List<Hit> hits = new ArrayList<>();
        for (int document = 0; document < 20; document++) {
            Tokens.Builder builder = new Tokens.Builder(corpus.vocabulary, List.of());
            builder.sentence(0, new Span(0, 0), 0, 0);
            for (int i = 0; i < 1000; i++) {
                String form = (i == 500 ? "migr" : "x") + document + "-" + i;
                builder.token(0, 0, form.toCharArray(), 0, form.length());
            }
            matcher.match(builder.build(), 0, hits::add);
        }
        assertThat(hits).hasSize(20).containsOnly(new Hit(0, 500, 501));
    }

    @Test
    void anAutomatonIsSharedByMatchersInManyThreads() throws PatternException {
        Automaton automaton = Automaton.compile(patterns("a ~3 b", "[word=\"[ab]+\"]+", "a & !c"));
        List<List<Hit>> results = Stream.generate(() -> automaton)
                .limit(16)
                .parallel()
                .map(shared -> {
                    Corpus own = new Corpus().sentence("a x b ab c").sentence("b a x x b");
                    List<Hit> hits = new ArrayList<>();
                    Matcher matcher = shared.matcher(own.vocabulary, own);
                    matcher.match(own.tokens(), 0, hits::add);
                    matcher.match(own.tokens(), 1, hits::add);
                    return hits;
                })
                .toList();
        assertThat(results.get(0)).isNotEmpty();
        assertThat(results).containsOnly(results.get(0));
    }

    @Test
    void aMatcherRefusesTokensOverAnotherVocabulary() throws PatternException {
        Matcher matcher = Automaton.compile(patterns("a")).matcher(new Vocabulary(), corpus);
        Tokens tokens = corpus.sentence("a").tokens();
        assertThatIllegalArgumentException().isThrownBy(() -> matcher.match(tokens, 0, hit -> {}));
    }

    @Test
    void aLexiconThatMiscountsIsNoticed() throws PatternException {
        Lexicon tooFew = new Lexicon() {
            @Override
            public List<Reading> readings(int type) {
                return corpus.readings(type);
            }

            @Override
            public List<Reading> read(Tokens tokens, int sentence) {
                return List.of();
            }
        };
        Tokens tokens = corpus.sentence("traite").tokens();
        Matcher matcher = Automaton.compile(patterns("traiter")).matcher(corpus.vocabulary, tooFew);
        assertThatIllegalStateException().isThrownBy(() -> matcher.match(tokens, 0, hit -> {}));
    }
}
