package org.declan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.declan.text.Spelling;
import org.junit.jupiter.api.Test;

class ValueTest {

    private static Value value(String expression) throws PatternException {
        return Value.of(new RegexParser(new Cursor(expression), Spelling::fold).parse());
    }

    @Test
    void anExpressionThatStandsForFewWordsIsAListOfThem() throws PatternException {
        assertThat(value("voies?")).isEqualTo(new Value.OneOf(Set.of("voie", "voies")));
        assertThat(value("(voie|canal)x{1,2}"))
                .isEqualTo(new Value.OneOf(Set.of("voiex", "voiexx", "canalx", "canalxx")));
        assertThat(value("a{0}b")).isEqualTo(new Value.OneOf(Set.of("b")));
        assertThat(value("(a|b){6}")).isInstanceOf(Value.OneOf.class);
        assertThat(value("(a|b){7}")).isInstanceOf(Value.Matching.class);
    }

    @Test
    void anExpressionThatEndsInAnythingIsAPrefix() throws PatternException {
        assertThat(value("migr.*")).isEqualTo(new Value.Prefix("migr"));
        assertThat(value("(?:migr).*")).isEqualTo(new Value.Prefix("migr"));
    }

    @Test
    void theSameExpressionIsTheSameValue() throws PatternException {
        assertThat(value("[a-c]+é")).isEqualTo(value("[a-c]+e\u0301")).isNotEqualTo(value("[a-d]+é"));
    }

    @Test
    void theSyntaxOfJavaIsUnderstood() throws PatternException {
        for (String yes : List.of(
                "\\w+",
                "^été$",
                "\\p{L}+",
                "\\pL+",
                "[^\\d]{3}",
                "\\Qété\\E",
                "\\u00E9t\\xE9",
                "(?:é|e)t\\u00e9",
                "é?t?é*",
                "É[ST]É",
                "[à-ÿ]t.",
                "é.+?",
                "[a-zÉ&&[^b]]+",
                "\\S\\W?\\D\\P{N}",
                "[[:alpha:]té]+",
                "E\u0301T\u00AD.")) {
            assertThat(value(yes).accepts("été")).as(yes).isTrue();
        }
        for (String no : List.of("\\d+", "ete", "ét", "étés", ".", "[^é]té", "\\Q.t.\\E", "\\.té", "été|")) {
            assertThat(value(no).accepts("été")).as(no).isEqualTo(no.equals("été|"));
        }
    }

    @Test
    void apostrophesAndHyphensInClassesAreFolded() throws PatternException {
        assertThat(value("d[’]").accepts("d'")).isTrue();
        assertThat(value("a[a\u2010z]c").accepts("a-c")).isTrue();
        assertThat(value("a[a\u2010z]c").accepts("abc")).isFalse();
    }

    @Test
    void aSupplementaryCharacterIsOneLetter() throws PatternException {
        assertThat(value("a.b").accepts("a\uD83D\uDE00b")).isTrue();
        assertThat(value("a[^x]b").accepts("a\uD83D\uDE00b")).isTrue();
        assertThat(value("a..b").accepts("a\uD83D\uDE00b")).isFalse();
    }

    @Test
    void valuesMatchWhatJavaUtilRegexMatches() throws PatternException {
        long seed = Long.getLong("declan.seed", 5L);
        Random random = new Random(seed);
        for (int round = 0; round < 5000; round++) {
            String expression = expression(random, 3);
            Value value = value(expression);
            java.util.regex.Pattern oracle = java.util.regex.Pattern.compile(expression);
            for (int i = 0; i < 10; i++) {
                String word = word(random);
                assertThat(value.accepts(word))
                        .as("seed %d: %s on %s", seed, expression, word)
                        .isEqualTo(oracle.matcher(word).matches());
            }
        }
    }

    private static String expression(Random random, int depth) {
        if (depth == 0) {
            return List.of("a", "b", ".", "[ab]", "[^a]", "ab", "").get(random.nextInt(7));
        }
        String left = expression(random, depth - 1);
        String right = expression(random, depth - 1);
        return switch (random.nextInt(5)) {
            case 0 -> left + right;
            case 1 -> "(" + left + "|" + right + ")";
            case 2 ->
                "(?:" + left + ")"
                        + List.of("?", "*", "+", "{2}", "{1,2}", "{2,}").get(random.nextInt(6));
            case 3 -> left + "(" + right + ")*?";
            default -> left + "c" + right;
        };
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            word.append("abc".charAt(random.nextInt(3)));
        }
        return word.toString();
    }
}
