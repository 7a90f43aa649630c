package org.declan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final String TEXT = "Le pays. Il va.";

    private static Tokens tokens() {
        View view = view();
        Paragraph paragraph = new Paragraph(ParagraphKind.PARAGRAPH, "", view);
        Tokens.Builder builder = new Tokens.Builder(new Vocabulary(), List.of(paragraph, paragraph));
        builder.sentence(0, new Span(0, 8), 0, 8);
        builder.token(0, 2, TEXT.toCharArray(), 0, 2);
        builder.token(3, 7, TEXT.toCharArray(), 3, 7);
        builder.token(7, 8, TEXT.toCharArray(), 7, 8);
        builder.sentence(0, new Span(9, 15), 9, 15);
        builder.token(9, 11, TEXT.toCharArray(), 9, 11);
        builder.token(12, 14, TEXT.toCharArray(), 12, 14);
        builder.token(14, 15, TEXT.toCharArray(), 14, 15);
        builder.sentence(1, new Span(0, 8), 0, 8);
        builder.token(0, 2, TEXT.toCharArray(), 0, 2);
        return builder.build();
    }

    private static View view() {
        View.Builder builder = new View.Builder(new Source("x.txt", TEXT));
        for (int i = 0; i < TEXT.length(); i++) {
            builder.append(TEXT.charAt(i), i);
        }
        return builder.build();
    }

    @Test
    void sentencesAreNumberedWithinTheirParagraph() {
        Tokens tokens = tokens();
        assertThat(List.of(tokens.number(0), tokens.number(1), tokens.number(2)))
                .containsExactly(1, 2, 1);
    }

    @Test
    void theWordsOfAnotherTextLeaveThoseOfTheFirstAsTheyWere() {
        Vocabulary vocabulary = new Vocabulary();
        Paragraph paragraph = new Paragraph(ParagraphKind.PARAGRAPH, "", view());
        Tokens.Builder builder = new Tokens.Builder(vocabulary, List.of(paragraph));
        builder.sentence(0, new Span(0, 8), 0, 8);
        for (int i = 0; i < 300_000; i++) {
            builder.token(0, 2, vocabulary.type("Le"));
        }
        Tokens first = builder.build();
        builder.on(List.of(paragraph));
        builder.sentence(0, new Span(9, 15), 9, 15);
        builder.token(9, 11, vocabulary.type("Il"));
        Tokens second = builder.build();
        assertThat(List.of(first.size(), first.sentences(), first.first(1))).containsExactly(300_000, 1, 300_000);
        assertThat(List.of(first.form(0), first.text(0))).containsExactly("Le", "Le pays.");
        assertThat(List.of(second.size(), second.sentences(), second.first(1))).containsExactly(1, 1, 1);
        assertThat(List.of(second.form(0), second.text(0))).containsExactly("Il", "Il va.");
        assertThat(second.number(0)).isEqualTo(1);
    }

    @Test
    void punctuationIsATokenButNoWord() {
        assertThat(tokens().size()).isEqualTo(7);
        assertThat(tokens().words()).isEqualTo(5);
    }

    @Test
    void aTokenKnowsItsSentenceAndTheWordsAroundIt() {
        Tokens tokens = tokens();
        assertThat(tokens.sentenceOf(4)).isEqualTo(1);
        assertThat(tokens.text(1)).isEqualTo("Il va.");
        assertThat(tokens.text(3, 5)).isEqualTo("Il va");
        assertThat(tokens.form(6)).isEqualTo("Le");
    }

    @Test
    void whatStandsBeforeAndAfterATokenKeepsTheBlankNextToIt() {
        Tokens tokens = tokens();
        assertThat(tokens.textBefore(3, 4)).isEqualTo("Il ");
        assertThat(tokens.textBefore(3, 5)).isEqualTo("Il va");
        assertThat(tokens.textAfter(3, 5)).isEqualTo(" va.");
        assertThat(tokens.textAfter(4, 5)).isEqualTo(".");
        assertThat(tokens.textBefore(4, 4)).isEmpty();
        assertThat(tokens.textAfter(4, 4)).isEmpty();
    }
}
