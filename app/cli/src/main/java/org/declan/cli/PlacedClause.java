package org.declan.cli;

import java.util.Set;
import org.declan.compare.Clause;
import org.declan.text.Document;
import org.declan.text.Span;
import org.declan.text.Tokens;

/**
 * A clause where it stands.
 *
 * @param source the text it stands in
 * @param clause what alignment sees of it
 */
record PlacedClause(AlignText source, Clause clause) {

    Document document() {
        return source.document();
    }

    Tokens tokens() {
        return source.tokens();
    }

    private int sentenceIndex() {
        return clause.place().sentence();
    }

    /** The words, cleaned. */
    String text() {
        return tokens().text(sentenceIndex());
    }

    /** The range in the file. */
    Span span() {
        return tokens().span(sentenceIndex());
    }

    /** The place of its paragraph in the text, from 1. */
    int paragraph() {
        return clause.place().paragraph() + 1;
    }

    /** Its place in the paragraph, from 1. */
    int sentence() {
        return tokens().number(sentenceIndex());
    }

    /** Whether its paragraph has no other sentence. */
    boolean isAlone() {
        int next = sentenceIndex() + 1;
        boolean isLast = next == tokens().sentences() || tokens().number(next) == 1;
        return sentence() == 1 && isLast;
    }

    /** The first of its tokens. */
    int first() {
        return tokens().first(sentenceIndex());
    }

    /** The token after its last. */
    int end() {
        return tokens().first(sentenceIndex() + 1);
    }

    /** The number printed before it; only the first sentence of a paragraph has one. */
    String number() {
        return sentence() == 1 ? clause.place().number() : "";
    }

    /** The themes it mentions. */
    Set<String> themes() {
        return source.themes(sentenceIndex());
    }
}
