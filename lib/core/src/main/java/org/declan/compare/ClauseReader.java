package org.declan.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declan.count.Layer;
import org.declan.text.Document;
import org.declan.text.Lexicon;
import org.declan.text.Paragraph;
import org.declan.text.Reading;
import org.declan.text.Tokens;
import org.declan.text.WordFamily;

/** Reads the clauses of documents. Bound to the vocabulary of its lexicon and to one thread. */
public final class ClauseReader {

    private final Lexicon lexicon;

    public ClauseReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The clauses of a document in order: its sentences that have words. */
    public List<Clause> read(Document document, Tokens tokens) {
        List<Clause> clauses = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            Clause clause = read(document, tokens, sentence);
            if (!clause.words().isEmpty()) {
                clauses.add(clause);
            }
        }
        return clauses;
    }

    private Clause read(Document document, Tokens tokens, int sentence) {
        List<String> words = new ArrayList<>();
        Map<String, Integer> roots = new HashMap<>();
        List<Reading> readings = lexicon.read(tokens, sentence);
        int first = tokens.first(sentence);
        for (int i = 0; i < readings.size(); i++) {
            int type = tokens.type(first + i);
            if (tokens.vocabulary().isWord(type)) {
                String folded = tokens.vocabulary().folded(type);
                words.add(folded);
                // What a verb such as inviter or rappeler does is part of what a clause says.
                if (Layer.of(folded, readings.get(i)) != Layer.FUNCTION) {
                    roots.merge(WordFamily.root(readings.get(i).lemma()), 1, Integer::sum);
                }
            }
        }
        int index = tokens.paragraph(sentence);
        Paragraph paragraph = document.paragraphs().get(index);
        return new Clause(new Clause.Place(sentence, index, paragraph.kind(), paragraph.number()), words, roots);
    }
}
