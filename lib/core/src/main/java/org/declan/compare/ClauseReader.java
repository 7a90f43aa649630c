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
import org.declan.text.Vocabulary;
import org.declan.text.WordFamily;

/**
 * Reads the clauses of documents. A form is taken in its likeliest reading wherever it stands: were it read in its
 * sentence, the same word could be of two families in two drafts, and most of the time would go into the tagger. Bound to
 * the vocabulary of its lexicon and to one thread.
 */
public final class ClauseReader {

    /** The family of words that build the sentence, which is none. */
    private static final String GRAMMAR = "";

    private final Lexicon lexicon;
    private final Map<Integer, String> rootsByType = new HashMap<>();

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
        for (int token = tokens.first(sentence); token < tokens.first(sentence + 1); token++) {
            int type = tokens.type(token);
            if (tokens.vocabulary().isWord(type)) {
                words.add(tokens.vocabulary().folded(type));
                String root = rootsByType.computeIfAbsent(type, key -> root(tokens.vocabulary(), key));
                if (!root.equals(GRAMMAR)) {
                    roots.merge(root, 1, Integer::sum);
                }
            }
        }
        int index = tokens.paragraph(sentence);
        Paragraph paragraph = document.paragraphs().get(index);
        return new Clause(new Clause.Place(sentence, index, paragraph.kind(), paragraph.number()), words, roots);
    }

    private String root(Vocabulary vocabulary, int type) {
        Reading likeliest = lexicon.readings(type).get(0);
        // What a verb such as inviter or rappeler does is part of what a clause says.
        return Layer.of(vocabulary.folded(type), likeliest) == Layer.FUNCTION
                ? GRAMMAR
                : WordFamily.root(likeliest.lemma());
    }
}
