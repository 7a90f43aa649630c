package org.declan.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.declan.Analysis;
import org.declan.count.HitCount;
import org.declan.query.Context;
import org.declan.text.Document;
import org.declan.text.Place;
import org.declan.text.Source;
import org.declan.text.Tokens;
import org.declan.theme.Mention;
import org.declan.theme.ThemeMatcher;
import org.declan.theme.ThemePatterns;

/** What one thread does for {@code themes}. */
final class ThemeWorker {

    /**
     * The counts of a document.
     *
     * @param counts one a theme
     */
    record Counts(Document document, List<HitCount> counts) {}

    private final Analysis analysis;
    private final ThemePatterns patterns;
    private final ThemeMatcher matcher;

    ThemeWorker(Analysis analysis, ThemePatterns patterns) {
        this.analysis = analysis;
        this.patterns = patterns;
        this.matcher = patterns.matcher(analysis.vocabulary(), analysis.lexicon());
    }

    Counts counts(Document document) {
        List<HitCount> counts =
                new ArrayList<>(Collections.nCopies(patterns.ids().size(), HitCount.NONE));
        analysis.eachPart(document, tokens -> {
            List<HitCount> more = counts(tokens, matcher.mentions(tokens));
            for (int theme = 0; theme < more.size(); theme++) {
                counts.set(theme, counts.get(theme).plus(more.get(theme)));
            }
        });
        return new Counts(document, counts);
    }

    List<Object[]> evidence(Document document) {
        List<Object[]> rows = new ArrayList<>();
        analysis.eachPart(document, tokens -> rows.addAll(evidence(document, tokens, matcher.mentions(tokens))));
        return rows;
    }

    /** The mentions of a document by its words. */
    List<Mention> mentions(Tokens tokens) {
        return matcher.mentions(tokens);
    }

    /** The counts of mentions that are known, one a theme. */
    List<HitCount> counts(Tokens tokens, List<Mention> found) {
        int themes = patterns.ids().size();
        long[] mentions = new long[themes];
        long[] sentences = new long[themes];
        int[] lastSentence = new int[themes];
        for (Mention mention : found) {
            int theme = mention.theme();
            mentions[theme]++;
            if (lastSentence[theme] != mention.sentence() + 1) {
                lastSentence[theme] = mention.sentence() + 1;
                sentences[theme]++;
            }
        }
        long words = tokens.words();
        List<HitCount> counts = new ArrayList<>();
        for (int theme = 0; theme < themes; theme++) {
            counts.add(new HitCount(mentions[theme], sentences[theme], tokens.sentences(), words));
        }
        return counts;
    }

    /** The rows of mentions that are known. */
    List<Object[]> evidence(Document document, Tokens tokens, List<Mention> found) {
        Source source = document.source();
        List<Object[]> rows = new ArrayList<>();
        for (Mention mention : found) {
            int sentence = mention.sentence();
            int start = tokens.start(mention.firstToken());
            int end = tokens.end(mention.endToken() - 1);
            int paragraph = tokens.paragraph(sentence);
            Place place = source.place(start);
            rows.add(new Object[] {
                patterns.ids().get(mention.theme()),
                document.id(),
                document.metadata().year(),
                paragraph + 1,
                document.paragraphs().get(paragraph).number(),
                tokens.number(sentence),
                tokens.text(mention.firstToken(), mention.endToken()),
                mention.pattern().text(),
                source.codePoint(start),
                source.codePoint(end),
                place.line(),
                place.column(),
                tokens.context(mention.firstToken(), mention.endToken(), Context.LONGEST)
            });
        }
        return rows;
    }
}
