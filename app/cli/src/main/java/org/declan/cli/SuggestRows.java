package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import org.declan.Analysis;
import org.declan.lexicon.LexiconPatterns;
import org.declan.lexicon.SentenceStudy;
import org.declan.lexicon.StudiedSentence;
import org.declan.lexicon.Suggestion;
import org.declan.lexicon.Suggestions;
import org.declan.query.Pattern;
import org.declan.read.InputFile;
import org.declan.read.RawText;
import org.declan.report.RowWriter;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.Metadata;
import org.declan.text.Place;
import org.declan.text.Source;
import org.declan.text.Span;
import org.declan.text.Tokens;
import org.declan.theme.Theme;

/** Gathers the sentences of all texts, and prints those near a theme. */
final class SuggestRows {

    /** Where a sentence stands. */
    private record Spot(int paragraph, int number, int start, int end, Place place) {}

    /**
     * What is kept of a document.
     *
     * @param id what it is called
     * @param label what a terminal calls it
     * @param spots one for each of its sentences
     */
    private record Text(String id, String label, List<Spot> spots) {}

    /** A document and its sentences. */
    record Studied(Text text, List<StudiedSentence> sentences) {}

    /** What one thread works with. */
    record Worker(Analysis analysis, SentenceStudy study) {

        Worker(Analysis analysis, LexiconPatterns patterns) {
            this(analysis, new SentenceStudy(patterns, analysis.vocabulary(), analysis.lexicon()));
        }

        Studied study(Document document) {
            Tokens tokens = analysis.tokens(document);
            List<Spot> spots = new ArrayList<>();
            for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
                spots.add(spot(document.source(), tokens, sentence));
            }
            String label = GroupOptions.By.DOCUMENT.nameOnTerminal(document);
            return new Studied(new Text(document.id(), label, spots), study.of(tokens));
        }

        private static Spot spot(Source source, Tokens tokens, int sentence) {
            Span span = tokens.span(sentence);
            return new Spot(
                    tokens.paragraph(sentence) + 1,
                    tokens.number(sentence),
                    source.codePoint(span.start()),
                    source.codePoint(span.end()),
                    source.place(span.start()));
        }
    }

    private final LexiconPatterns patterns;
    private final Suggestions suggestions;
    private final List<Text> texts = new ArrayList<>();

    /** Without a text yet; the examples of the themes are read. */
    SuggestRows(LexiconPatterns patterns) throws InputException {
        this.patterns = patterns;
        Analysis analysis =
                new Analysis(file -> new RawText(file.id(), new Source(file.name(), file.id()), 0, Metadata.NONE));
        SentenceStudy study = new SentenceStudy(patterns, analysis.vocabulary(), analysis.lexicon());
        suggestions = new Suggestions(patterns, study.patternWords());
        for (int i = 0; i < patterns.themes().size(); i++) {
            Theme theme = patterns.themes().get(i);
            for (String example : theme.examples().yes()) {
                suggestions.addYes(i, study.of(tokens(analysis, theme, example)));
            }
            for (String example : theme.examples().no()) {
                suggestions.addNo(i, study.of(tokens(analysis, theme, example)));
            }
        }
    }

    /** An example is read as a text of its own. */
    private static Tokens tokens(Analysis analysis, Theme theme, String example) throws InputException {
        return analysis.tokens(analysis.read(new InputFile(example, theme.file(), null)));
    }

    void add(Studied document) {
        texts.add(document.text);
        suggestions.add(document.sentences);
    }

    /** Theme by theme, the nearest first; on a terminal a document is called by its year and title. */
    void write(RowWriter rows, int most, double leastScore, boolean terminal) throws Exception {
        for (int theme = 0; theme < patterns.themes().size(); theme++) {
            for (Suggestion suggestion : suggestions.near(theme, most, leastScore)) {
                Text text = texts.get(suggestion.document());
                Spot spot = text.spots.get(suggestion.sentence());
                rows.write(
                        patterns.themes().get(theme).id(),
                        terminal ? text.label : text.id,
                        spot.paragraph,
                        spot.number,
                        suggestion.score(),
                        suggestion.closest().map(Pattern::text).orElse(""),
                        String.join(", ", suggestion.shared()),
                        spot.start,
                        spot.end,
                        spot.place.line(),
                        spot.place.column(),
                        suggestion.text());
            }
        }
    }
}
