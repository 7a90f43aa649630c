package org.declan.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternErrorTest {

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            §§                      ¦ 0  ¦ expected a pattern, such as migration or "voies"; found nothing
            §  §                    ¦ 0  ¦ expected a pattern, such as migration or "voies"; found nothing
            a [word="b"             ¦ 2  ¦ this [ is not closed
            [                       ¦ 0  ¦ this [ is not closed
            [(word="b"              ¦ 1  ¦ this ( is not closed
            [(word="b"]             ¦ 10 ¦ expected &, | or ); found ]
            [word="b" word="c"]     ¦ 10 ¦ expected &, | or ]; found w
            [word="b" & ]           ¦ 12 ¦ expected word, lemma or pos; found ]
            a ]                     ¦ 2  ¦ expected a word; found ]
            a "b                    ¦ 2  ¦ this " is not closed
            a 'b                    ¦ 2  ¦ this ' is not closed
            "b\\"                   ¦ 0  ¦ this " is not closed
            "b\\                    ¦ 0  ¦ this " is not closed
            (a | b                  ¦ 0  ¦ this ( is not closed
            a)                      ¦ 1  ¦ this ) closes no (
            a )b                    ¦ 2  ¦ this ) closes no (
            ()                      ¦ 1  ¦ expected a word; found )
            (a|)                    ¦ 3  ¦ expected a word; found )
            a |                     ¦ 3  ¦ expected a word; found the end
            | a                     ¦ 0  ¦ expected a word; found |
            [upos="X"]              ¦ 1  ¦ the attributes are word, lemma and pos; found upos
            [="X"]                  ¦ 1  ¦ expected word, lemma or pos; found =
            [word "b"]              ¦ 6  ¦ expected = or != after word; found "
            [word]                  ¦ 5  ¦ expected = or != after word; found ]
            [word!"b"]              ¦ 6  ¦ expected !=; found "
            [word=]                 ¦ 6  ¦ expected a value in quotes; found ]
            [word=                  ¦ 6  ¦ expected a value in quotes; found the end
            [word=voie]             ¦ 6  ¦ expected a value in quotes; found v
            [word=""]               ¦ 6  ¦ expected a value between the quotes; found none
            "b"%x                   ¦ 4  ¦ expected a flag, %c, %d, %l or several as %cd; found x
            "b"%cx                  ¦ 5  ¦ expected a flag, %c, %d, %l or several as %cd; found x
            "pays tiers"            ¦ 0  ¦ each word has its own quotes, as in "pays" "tiers"; found pays tiers
            []{3,0}                 ¦ 2  ¦ a repetition is written {0,3}; found {3,0}
            []{}                    ¦ 3  ¦ expected a repetition such as {2}, {2,}, {0,3} or {,3}; found }
            []{,}                   ¦ 4  ¦ expected a repetition such as {2}, {2,}, {0,3} or {,3}; found }
            []{2                    ¦ 4  ¦ expected a repetition such as {2}, {2,}, {0,3} or {,3}; found the end
            []{x}                   ¦ 3  ¦ expected a repetition such as {2}, {2,}, {0,3} or {,3}; found x
            a []{0,1001} b          ¦ 7  ¦ a repetition counts to 1000 at most; found 1001
            a ~99999999999 b        ¦ 3  ¦ a repetition counts to 1000 at most; found 99999999999
            []{2}{3}                ¦ 5  ¦ a repetition cannot be repeated; put ( ) around it
            []*                     ¦ 0  ¦ a pattern must match at least one word; this one can match none
            (a{0} | b) "c"?         ¦ 0  ¦ a pattern must match at least one word; this one can match none
            a & []?                 ¦ 4  ¦ a pattern must match at least one word; this one can match none
            []{501}                 ¦ 0  ¦ a match has 500 words at most; this one needs 501
            ([]{1000}){1000}        ¦ 0  ¦ a match has 500 words at most; this one needs 1000000
            ((([]{1000}){1000}){1000}){1000} ¦ 0 ¦ a match has 500 words at most; this one needs more
            ([]{0,999}){0,11} a     ¦ 0 ¦ this is too large: written out, its repetitions and sets are over 10000 words
            ~ a                     ¦ 0  ¦ a gap stands between two words; nothing is left of it
            a ~ b                   ¦ 3  ¦ expected the most words the gap may have, as in ~3; found a space
            a ~                     ¦ 3  ¦ expected the most words the gap may have, as in ~3; found the end
            ~3 a                    ¦ 0  ¦ a gap stands between two words; nothing is left of it
            a ~3                    ¦ 2  ¦ a gap stands between two words; nothing is right of it
            (a ~3) b                ¦ 3  ¦ a gap stands between two words; nothing is right of it
            a (~3 b)                ¦ 3  ¦ a gap stands between two words; nothing is left of it
            a * b                   ¦ 2  ¦ a bare * has no letters to go with; write [] for any word, "\\*" for the sign
            a ?                     ¦ 2  ¦ a bare ? has no letters to go with; write [] for any word, "\\?" for the sign
            d'*                     ¦ 2  ¦ a bare * has no letters to go with; write [] for any word, "\\*" for the sign
            + a                     ¦ 0  ¦ expected a word; found +
            !a                      ¦ 0  ¦ ! stands after & or within [ ]
            a !b                    ¦ 2  ¦ ! stands after & or within [ ]
            a &                     ¦ 3  ¦ expected a word; found the end
            & a                     ¦ 0  ¦ expected a word; found &
            (a & b)                 ¦ 3  ¦ & joins whole patterns and cannot stand within ( )
            [] within <s>           ¦ 10 ¦ structures such as <s> are not supported; a match never crosses a sentence
            x:[]                    ¦ 0  ¦ labels are not supported; found x:
            “voie”                  ¦ 0  ¦ quotes are written " or '; found “
            a = b                   ¦ 2  ¦ expected a word; found =
            $                       ¦ 1  ¦ expected the name of a word set after $; found the end
            a $b                    ¦ 2  ¦ no word set is called $b; there are none
            """)
    void aMistakeIsNamedWhereItIs(String pattern, int offset, String message) {
        PatternException mistake = mistake(pattern);
        assertThat(mistake).isNotNull();
        assertThat(mistake.message()).isEqualTo(message);
        assertThat(mistake.offset()).isEqualTo(offset);
        assertThat(mistake.set()).isEmpty();
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            "(a"        ¦ 1 ¦ this ( is not closed
            "a)"        ¦ 2 ¦ this ) closes no (
            "a[b"       ¦ 2 ¦ this [ is not closed
            "*a"        ¦ 1 ¦ there is nothing that * could repeat
            "a|+"       ¦ 3 ¦ there is nothing that + could repeat
            "a*+"       ¦ 3 ¦ a repetition cannot be repeated; put ( ) around it
            "[z-a]"     ¦ 1 ¦ Illegal character range
            "\\p{Foo}"  ¦ 1 ¦ Unknown character property name {Foo}
            "[a\\Qb]"   ¦ 3 ¦ this \\ stands for nothing in [ ]
            "a\\b"      ¦ 2 ¦ \\b is not supported
            "(a)\\1"    ¦ 4 ¦ \\1 is not supported
            "(?=a)b"    ¦ 1 ¦ (?= is not supported; exclude words with != and &, set flags with %
            "(?i)b"     ¦ 1 ¦ (?i is not supported; exclude words with != and &, set flags with %
            "a^b"       ¦ 2 ¦ ^ is of no use inside, since the whole value is compared
            "a$b"       ¦ 2 ¦ $ is of no use inside, since the whole value is compared
            "\\u20"     ¦ 1 ¦ expected 4 hexadecimal digits; found the end
            "((a{999}){999}){999}" ¦ 1 ¦ its repetitions make it larger than 10000 letters
            """)
    void aBadRegularExpressionIsNamedWithTheReason(String pattern, int offset, String reason) {
        PatternException mistake = mistake(pattern);
        assertThat(mistake).isNotNull();
        assertThat(mistake.message()).isEqualTo("not a regular expression: " + reason);
        assertThat(mistake.offset()).isEqualTo(offset);
    }

    @Test
    void aRepetitionInARegularExpressionIsCheckedToo() {
        PatternException mistake = mistake("[word=\"ab{3,0}\"]");
        assertThat(mistake.message()).isEqualTo("a repetition is written {0,3}; found {3,0}");
        assertThat(mistake.offset()).isEqualTo(9);
    }

    @Test
    void aTagThatDoesNotExistIsNamedWithThoseThatDo() {
        PatternException mistake = mistake("[pos=\"noun|N.?\"]");
        assertThat(mistake.message())
                .isEqualTo(
                        "expected one of the tags ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ"
                                + " SYM VERB X; found noun|N.?");
        assertThat(mistake.offset()).isEqualTo(6);
    }

    @Test
    void whatIsNestedTooDeepIsRefused() {
        assertThat(mistake("(".repeat(51) + "a" + ")".repeat(51)).message())
                .isEqualTo("groups are nested more than 50 deep");
        assertThat(mistake("[" + "(".repeat(60)).message()).isEqualTo("conditions are nested more than 50 deep");
        assertThat(mistake("[" + "!".repeat(60)).message()).isEqualTo("conditions are nested more than 50 deep");
        assertThat(mistake("\"" + "(".repeat(60) + "\"").message())
                .isEqualTo("not a regular expression: groups are nested more than 50 deep");
        assertThat(mistake("\"" + "[".repeat(60) + "\"").message())
                .isEqualTo("not a regular expression: classes are nested more than 50 deep");
    }

    @Test
    void aPatternThatIsTooLongIsRefused() {
        PatternException mistake = mistake("a".repeat(10_001));
        assertThat(mistake.message()).isEqualTo("a pattern has 10000 characters at most; found 10001");
        assertThat(mistake.offset()).isEqualTo(10_000);
    }

    @Test
    void anUnknownWordSetIsNamedWithThoseThatAreKnown() {
        PatternException mistake = catchThrowableOfType(
                PatternException.class,
                () -> Pattern.parse("a $lieu", Map.of("voie", Pattern.parse("voie"), "agent", Pattern.parse("b"))));
        assertThat(mistake.message()).isEqualTo("no word set is called $lieu; known: $agent, $voie");
        assertThat(mistake.offset()).isEqualTo(2);
    }

    @Test
    void aWordSetWithAnAmpersandCannotBePartOfAPattern() {
        assertThatExceptionOfType(PatternException.class)
                .isThrownBy(() -> Pattern.parse("$x b", Map.of("x", Pattern.parse("a & b"))))
                .withMessage("$x says & and so cannot be part of another pattern");
    }

    @Test
    void aWordSetCannotUseItself() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("a", "x $b");
        texts.put("b", "y | $c");
        texts.put("c", "z $b");
        PatternException mistake = catchThrowableOfType(PatternException.class, () -> WordSets.parse(texts));
        assertThat(mistake.message()).isEqualTo("a word set cannot use itself: $b uses $c uses $b");
        assertThat(mistake.set()).contains("c");
        assertThat(mistake.offset()).isEqualTo(2);
    }

    @Test
    void aMistakeInAWordSetIsSaidToBeThere() {
        PatternException mistake =
                catchThrowableOfType(PatternException.class, () -> WordSets.parse(Map.of("a", "b [", "c", "$a")));
        assertThat(mistake.message()).isEqualTo("this [ is not closed");
        assertThat(mistake.set()).contains("a");
        assertThat(mistake.offset()).isEqualTo(2);
    }

    @Test
    void aWordSetHasANameThatPatternsCanWrite() {
        PatternException mistake =
                catchThrowableOfType(PatternException.class, () -> WordSets.parse(Map.of("a b", "c")));
        assertThat(mistake.message()).isEqualTo("a word set is named with letters, digits, - and _; found a b");
        assertThat(mistake.set()).contains("a b");
    }

    @Test
    void aLongChainOfWordSetsIsRefused() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < 100_000; i++) {
            texts.put("s" + i, "$s" + (i + 1));
        }
        texts.put("s100000", "a");
        PatternException mistake = catchThrowableOfType(PatternException.class, () -> WordSets.parse(texts));
        assertThat(mistake.message()).isEqualTo("word sets use one another more than 50 deep");
    }

    @Test
    void wordSetsThatDoubleAtEachStepAreRefused() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("s0", "a");
        for (int i = 1; i < 40; i++) {
            texts.put("s" + i, "($s" + (i - 1) + "|$s" + (i - 1) + ")");
        }
        PatternException mistake = catchThrowableOfType(PatternException.class, () -> WordSets.parse(texts));
        assertThat(mistake.message()).startsWith("this is too large");
    }

    private static PatternException mistake(String pattern) {
        return catchThrowableOfType(PatternException.class, () -> Pattern.parse(pattern));
    }
}
