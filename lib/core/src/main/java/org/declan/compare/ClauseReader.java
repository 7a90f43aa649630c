package org.declan.compare;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses of documents. A form is taken in its likeliest reading wherever it stands: were it read in its
 * sentence, the same word could be of two families in two drafts, and most of the time would go into the tagger. Bound to
 * the vocabulary of its lexicon and to one thread.
 */
public final class ClauseReader {

    /** The family of words that build the sentence, which is none. */
    private static final String GRAMMAR = "";

    private final Lexicon lexicon;
    /** The family of each type that was met. */
    private @Nullable String[] rootsOfTypes = new String[0];

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
                String root = root(tokens.vocabulary(), type);
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
        if (type >= rootsOfTypes.length) {
            rootsOfTypes = Arrays.copyOf(rootsOfTypes, Math.max(vocabulary.size(), 2 * rootsOfTypes.length));
        }
        String known = rootsOfTypes[type];
        String root = known == null ? newRoot(vocabulary, type) : known;
        rootsOfTypes[type] = root;
        return root;
    }

    private String newRoot(Vocabulary vocabulary, int type) {
        Reading likeliest = lexicon.readings(type).get(0);
        // What a verb such as inviter or rappeler does is part of what a clause says.
        return Layer.of(vocabulary.folded(type), likeliest) == Layer.FUNCTION
                ? GRAMMAR
                : WordFamily.root(likeliest.lemma());
    }
}
