package org.declan.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.declan.text.Span;
import org.declan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostilePatternTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Corpus corpus = new Corpus();

    private Tokens sentence(int words, IntFunction<String> word) {
        Tokens.Builder builder = new Tokens.Builder(corpus.vocabulary, List.of());
        builder.sentence(0, new Span(0, 0), 0, 0);
        for (int i = 0; i < words; i++) {
            String form = word.apply(i);
            builder.token(0, 0, form.toCharArray(), 0, form.length());
        }
        return builder.build();
    }

    private List<Hit> hits(Tokens tokens, String... texts) throws PatternException {
        List<Pattern> patterns = new ArrayList<>();
        for (String text : texts) {
            patterns.add(Pattern.parse(text));
        }
        List<Hit> hits = new ArrayList<>();
        Automaton.compile(patterns).matcher(corpus.vocabulary, corpus).match(tokens, 0, hits::add);
        return hits;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+b",
                "(a*)*b",
                "(a|a)*b",
                "(a|aa)+b",
                "((a?){100}){60}b",
                "(.*.*.*.*.*.*.*)*b",
                "(([a-z]+)*,?)*b",
                "(\\w+\\s?)*b",
                "(((((a*)*)*)*)*)*b",
                "(){1000}(){1000}(){1000}b",
                "(((){99}){99}){99}b",
                "(a|b|ab)*(c|d|cd)*b"
            })
    void aRegularExpressionThatMakesABacktrackerHangIsDecidedAtOnce(String expression) {
        assertTimeoutPreemptively(SOON, () -> {
            Tokens tokens = sentence(1000, i -> "a".repeat(i % 400));
            assertThat(tooLargeOrHits(tokens, "\"" + expression + "\"")).isZero();
        });
    }

    private int tooLargeOrHits(Tokens tokens, String pattern) {
        try {
            return hits(tokens, pattern).size();
        } catch (PatternException e) {
            assertThat(e.message()).contains("larger than 10000 letters");
            return 0;
        }
    }

    @Test
    void anExpressionOfTenThousandCharactersIsDecidedAtOnce() {
        assertTimeoutPreemptively(SOON, () -> {
            Tokens tokens = sentence(100, i -> "a".repeat(i + 1));
            assertThat(hits(tokens, "\"" + "a?".repeat(4990) + "\"")).hasSize(100);
            assertThat(hits(tokens, "\"" + "[ab]".repeat(2490) + "\"")).isEmpty();
            assertThat(hits(tokens, "\"" + "(a|b)*".repeat(1600) + "\"")).hasSize(100);
            assertThat(hits(tokens, "\"a\"?".repeat(2400) + "\"a\"")).hasSize(1);
        });
    }

    @Test
    void aWordOfAMillionLettersIsMatchedByLiteralsOnly() {
        assertTimeoutPreemptively(SOON, () -> {
            String endless = "a".repeat(1_000_000);
            Tokens tokens = sentence(2, i -> i == 0 ? endless : "a".repeat(200));
            assertThat(hits(tokens, "\"(a|b)*\" | a* | *a*")).containsExactly(new Hit(0, 1, 2));
        });
    }

    @Test
    void anEndlessSentenceTakesTimeInProportion() {
        assertTimeoutPreemptively(SOON, () -> {
            Tokens tokens = sentence(200_000, i -> i == 150_000 ? "migrant" : "mot" + i % 100);
            assertThat(hits(tokens, "[]* migrant", "migrant []*", "[]+ & [] migrant"))
                    .contains(new Hit(0, 149_501, 150_001), new Hit(1, 150_000, 150_500), new Hit(2, 0, 500))
                    .hasSize(2 + 199_501);
        });
    }

    @Test
    void aMatchSpansFiveHundredWordsAtMost() throws PatternException {
        Tokens tokens = sentence(600, i -> i == 0 ? "a" : "b");
        assertThat(hits(tokens, "a \"b\"*", "a b{499}", "a []{0,600} a | []{499} a"))
                .containsExactly(new Hit(0, 0, 500), new Hit(1, 0, 500));
    }

    @Test
    void patternsWithMoreStatesThanFitInTheCacheAreStillMatchedRight() {
        assertTimeoutPreemptively(SOON, () -> {
            Random random = new Random(7);
            boolean[] isA = new boolean[1200];
            for (int i = 0; i < isA.length; i++) {
                isA[i] = random.nextBoolean();
            }
            Tokens tokens = sentence(isA.length, i -> isA[i] ? "a" : "b");
            List<Hit> hits = hits(tokens, "\"b\" []* \"a\" []{18}", "\"a\" \"a\"");
            List<Hit> expected = new ArrayList<>();
            int reached = 0;
            for (int start = 0; start < isA.length; start++) {
                int last = Math.min(isA.length, start + 500) - 19;
                while (last > start && !isA[last]) {
                    last--;
                }
                if (!isA[start] && last > start && last + 19 > reached) {
                    reached = last + 19;
                    expected.add(new Hit(0, start, reached));
                }
                if (isA[start] && start + 1 < isA.length && isA[start + 1]) {
                    expected.add(new Hit(1, start, start + 2));
                }
            }
            assertThat(hits).isEqualTo(expected);
        });
    }

    @Test
    void randomTextIsAPatternOrAMistakeAndNothingElse() {
        long seed = Long.getLong("declan.seed", 11L);
        Random random = new Random(seed);
        String alphabet = "ab[]()|&!\"'~$?*+{},0159=%cdlwordlemapos \\.^-’:<\u0301é";
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(25); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                Pattern pattern = Pattern.parse(text.toString());
                assertThat(pattern.text()).isEqualTo(text.toString());
            } catch (PatternException e) {
                assertThat(e.offset()).as("seed %d: %s", seed, text).isBetween(0, text.length());
                assertThat(e.message()).isNotBlank();
            }
        }
    }
}
