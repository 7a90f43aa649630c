package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.declan.Analysis;
import org.declan.count.HitCount;
import org.declan.query.Automaton;
import org.declan.query.Context;
import org.declan.query.Hit;
import org.declan.query.Matcher;
import org.declan.text.Document;
import org.declan.text.Place;
import org.declan.text.Source;
import org.declan.text.Tokens;

/** What one thread does for {@code kwic}. */
final class KwicWorker {

    /**
     * What is shown of a hit.
     *
     * @param context how much of its sentence
     * @param sort what the rows are sorted by
     * @param name what its text is called
     */
    record Shown(Context context, KwicSort sort, Function<Document, String> name) {}

    /** A row, and what sorts it. */
    record Line(List<Object> cells, String key) {}

    /** The count of a document. */
    record Count(Document document, HitCount hits) {}

    private final Analysis analysis;
    private final Matcher matcher;
    private final List<Hit> hits = new ArrayList<>();

    KwicWorker(Analysis analysis, Automaton automaton) {
        this.analysis = analysis;
        this.matcher = automaton.matcher(analysis.vocabulary(), analysis.lexicon());
    }

    boolean finds(Document document) {
        Tokens tokens = analysis.tokens(document);
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            if (!hits(tokens, sentence).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    Count count(Document document) {
        List<HitCount> counts = new ArrayList<>();
        analysis.eachPart(document, tokens -> counts.add(count(tokens)));
        return new Count(document, counts.stream().reduce(HitCount.NONE, HitCount::plus));
    }

    private HitCount count(Tokens tokens) {
        long found = 0;
        long sentences = 0;
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int inSentence = hits(tokens, sentence).size();
            found += inSentence;
            sentences += inSentence > 0 ? 1 : 0;
        }
        return new HitCount(found, sentences, tokens.sentences(), tokens.words());
    }

    List<Line> lines(Document document, Shown shown) {
        List<Line> lines = new ArrayList<>();
        analysis.eachPart(document, tokens -> {
            for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
                for (Hit hit : hits(tokens, sentence)) {
                    lines.add(line(document, tokens, hit, shown));
                }
            }
        });
        return lines;
    }

    private List<Hit> hits(Tokens tokens, int sentence) {
        hits.clear();
        matcher.match(tokens, sentence, hits::add);
        return hits;
    }

    private static Line line(Document document, Tokens tokens, Hit hit, Shown shown) {
        Source source = document.source();
        int sentence = tokens.sentenceOf(hit.firstToken());
        int first = shown.context.firstToken(tokens, hit);
        int end = shown.context.endToken(tokens, hit);
        int start = tokens.start(hit.firstToken());
        Place place = source.place(start);
        List<Object> cells = List.of(
                shown.name.apply(document),
                document.metadata().year(),
                tokens.paragraph(sentence) + 1,
                tokens.number(sentence),
                tokens.textBefore(first, hit.firstToken()),
                tokens.text(hit.firstToken(), hit.endToken()),
                tokens.textAfter(hit.endToken() - 1, end - 1),
                source.codePoint(start),
                source.codePoint(tokens.end(hit.endToken() - 1)),
                place.line(),
                place.column());
        return new Line(cells, shown.sort.key(tokens, first, hit, end));
    }
}
