package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.declan.Analysis;
import org.declan.compare.Clause;
import org.declan.compare.ClauseReader;
import org.declan.text.Document;
import org.declan.text.Tokens;
import org.declan.theme.Mention;
import org.declan.theme.Theme;
import org.declan.theme.ThemeMatcher;
import org.declan.theme.ThemePatterns;

/**
 * A document to be aligned.
 *
 * @param clauses its clauses in order
 * @param themesOf the themes that sentences mention, by the index of the sentence
 */
record AlignText(Document document, Tokens tokens, List<Clause> clauses, Map<Integer, Set<String>> themesOf) {

    /** Reads documents on one thread. */
    static final class Worker {

        private final Analysis analysis;
        private final List<Theme> known;
        private final ThemeMatcher matcher;
        private final ClauseReader clauses;

        Worker(Analysis analysis, ThemePatterns patterns) {
            this.analysis = analysis;
            this.known = patterns.themes();
            this.matcher = patterns.matcher(analysis.vocabulary(), analysis.lexicon());
            this.clauses = new ClauseReader(analysis.lexicon());
        }

        AlignText read(Document document) {
            Tokens tokens = analysis.tokens(document);
            return read(document, tokens, matcher.mentions(tokens));
        }

        /** Reads a document of which the mentions of themes are known. */
        AlignText read(Document document, Tokens tokens, List<Mention> mentions) {
            Map<Integer, Set<String>> themes = new TreeMap<>();
            for (Mention mention : mentions) {
                themes.computeIfAbsent(mention.sentence(), key -> new TreeSet<>())
                        .add(known.get(mention.theme()).id());
            }
            return new AlignText(document, tokens, clauses.read(document, tokens), themes);
        }
    }

    Set<String> themes(int sentence) {
        return themesOf.getOrDefault(sentence, Set.of());
    }

    List<PlacedClause> placed() {
        List<PlacedClause> placed = new ArrayList<>();
        clauses.forEach(clause -> placed.add(new PlacedClause(this, clause)));
        return placed;
    }
}
