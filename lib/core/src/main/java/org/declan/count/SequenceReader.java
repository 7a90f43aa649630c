package org.declan.count;

import com.carrotsearch.hppc.IntIntHashMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.declan.text.IntList;
import org.declan.text.Lexicon;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;

/** Reads documents to {@link WordSequence}s. Bound to one vocabulary and one thread. */
public final class SequenceReader {

    private final TermIds ids = new TermIds();
    private final SentenceWords words;

    public SequenceReader(Vocabulary vocabulary, Lexicon lexicon, TermSelection selection) {
        this.words = new SentenceWords(vocabulary, lexicon, selection, ids);
    }

    /** The words of a document that are selected, in order. */
    public WordSequence read(Tokens tokens) {
        List<String> different = new ArrayList<>();
        Set<String> stops = new HashSet<>();
        IntIntHashMap indices = new IntIntHashMap();
        IntList symbols = new IntList();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            words.read(tokens, sentence);
            for (int i = 0; i < words.length(); i++) {
                if (words.isInTerms(i)) {
                    int word = words.word(i);
                    if (!indices.containsKey(word)) {
                        indices.put(word, different.size());
                        different.add(ids.spelling(word));
                    }
                    if (words.isStop(i)) {
                        stops.add(ids.spelling(word));
                    }
                    symbols.add(indices.get(word));
                } else {
                    symbols.add(words.isCounted(i) ? WordSequence.LEFT_OUT : WordSequence.OTHER_LAYER);
                }
            }
            boolean last =
                    sentence + 1 == tokens.sentences() || tokens.paragraph(sentence + 1) != tokens.paragraph(sentence);
            symbols.add(last ? WordSequence.PARAGRAPH_END : WordSequence.SENTENCE_END);
        }
        return new WordSequence(different, stops, symbols.toArray());
    }
}
