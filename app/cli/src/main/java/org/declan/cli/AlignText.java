package org.declan.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.declan.Analysis;
import org.declan.compare.Clause;
import org.declan.compare.ClauseReader;
import org.declan.text.Document;
import org.declan.text.Span;
import org.declan.text.Tokens;
import org.declan.theme.Mention;
import org.declan.theme.ThemePatterns;

/**
 * A text to be aligned.
 *
 * @param clauses its clauses in order
 * @param themes the themes that sentences mention, by the index of the sentence
 */
record AlignText(Document document, Tokens tokens, List<Clause> clauses, Map<Integer, Set<String>> themes) {

    /** Reads a text. */
    static AlignText of(Analysis analysis, ThemePatterns patterns, Document document) {
        Tokens tokens = analysis.tokens(document);
        Map<Integer, Set<String>> themes = new TreeMap<>();
        for (Mention mention :
                patterns.matcher(analysis.vocabulary(), analysis.lexicon()).mentions(tokens)) {
            themes.computeIfAbsent(mention.sentence(), key -> new TreeSet<>())
                    .add(patterns.themes().get(mention.theme()).id());
        }
        List<Clause> clauses = new ClauseReader(analysis.lexicon()).read(document, tokens);
        return new AlignText(document, tokens, clauses, themes);
    }

    int sentence(int clause) {
        return clauses.get(clause).place().sentence();
    }

    /** The words of a clause, cleaned. */
    String text(int clause) {
        return tokens.text(sentence(clause));
    }

    /** Its range in the source. */
    Span span(int clause) {
        return tokens.span(sentence(clause));
    }

    /** The words and signs of a clause, one after another. */
    List<String> forms(int clause) {
        List<String> forms = new ArrayList<>();
        for (int token = tokens.first(sentence(clause)); token < tokens.first(sentence(clause) + 1); token++) {
            forms.add(tokens.form(token));
        }
        return forms;
    }

    /** The themes a clause mentions. */
    Set<String> themes(int clause) {
        return themes.getOrDefault(sentence(clause), Collections.emptySet());
    }
}
