package org.declan.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which phrases a pattern stands for, and which patterns stand for more than phrases. */
class PhrasesTest {

    private static final Phrases PHRASES =
            new Phrases(lemma -> lemma.equals("voie") ? List.of("voies", "voie") : List.of(lemma));

    private static List<String> phrases(String pattern) throws Exception {
        return PHRASES.of(Pattern.parse(pattern)).stream()
                .map(words -> String.join(" ", words))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "voie; voie, voies",
                "voie sûr; voie sûr, voies sûr",
                "\"voies?\"; voie, voies",
                "migr*; migr*",
                "\"(im|é)migr.*\"; immigr*, émigr*",
                "\"im.?gr\"; imgr, im?gr",
                "\".+tion\"; ?*tion",
                "\"r[ée]gulier\"; regulier, régulier",
                "\"a\" (\"b\" | \"c\" \"d\")?; a, a b, a c d",
                "\"a\"{2,3}; a a, a a a",
                "\"a\" [] \"b\"; a * b",
                "\"a\" []{2} \"b\"; a * * b",
                "[word=\"a\" | word=\"b\"]; a, b",
                "\"\\*\"; \\*",
                "\"a\\\\\\\\b\"; a\\\\\\\\b"
            })
    void aPatternIsWrittenOut(String pattern, String expected) throws Exception {
        assertThat(phrases(pattern)).containsExactly(expected.split(", ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a ~2 b; has a gap",
                "\"a\" []* \"b\"; repeats words without limit",
                "a & b; asks with & for what else its sentence has",
                "a & !b; asks with & for what else its sentence has",
                "[pos=\"NOUN\"]; asks for a part of speech",
                "[word=\"a\" & pos=\"NOUN\"]; asks for several things of one word",
                "[word!=\"a\"]; excludes words",
                "\"a\"%d; ignores diacritics",
                "\"\\w+\"; repeats letters without limit",
                "\"a[^b]c\"; has a class of many letters",
                "[lemma=\"migr.*\"]; describes lemmas instead of naming them",
                "\"(a|b)(a|b)\" (\"(a|b|c|d)(a|b|c|d)\"){5}; stands for more than 2000 phrases"
            })
    void whatNoListCanSayIsNamed(String pattern, String reason) {
        assertThatThrownBy(() -> phrases(pattern))
                .isInstanceOf(InexpressibleException.class)
                .hasMessage(reason);
    }

    @Test
    void noPhraseIsEmpty() throws Exception {
        assertThat(phrases("(\"a\" | \"b\")? \"c\"")).contains("c", "a c").doesNotContain("");
    }
}
