package org.declan.count;

import org.declan.text.Lexicon;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;

/**
 * Counts the terms of documents: words, or all sequences of so many words. A term never crosses a sentence; punctuation
 * within one is passed over, so <i>origine, de transit</i> is the term <i>origine de transit</i>. Bound to one vocabulary
 * and one thread.
 */
public final class TermCounter {

    private final TermSelection.Lengths lengths;
    private final TermIds ids = new TermIds();
    private final SentenceWords words;
    private final DocumentCounts counts = new DocumentCounts();

    public TermCounter(Vocabulary vocabulary, Lexicon lexicon, TermSelection selection) {
        this.lengths = selection.lengths();
        this.words = new SentenceWords(vocabulary, lexicon, selection, ids);
    }

    /** The terms met so far. */
    public TermIds ids() {
        return ids;
    }

    /** Counts a document's terms into a tally that is numbered by {@link #ids()}. */
    public void count(Tokens tokens, TermTally tally) {
        countPart(tokens, tally);
        endDocument();
    }

    /** Counts the terms of some paragraphs of a document, which goes on until {@link #endDocument}. */
    public void countPart(Tokens tokens, TermTally tally) {
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            if (sentence > 0 && tokens.paragraph(sentence) != tokens.paragraph(sentence - 1)) {
                counts.endParagraph(tally);
            }
            words.read(tokens, sentence);
            for (int first = 0; first < words.length(); first++) {
                if (words.isCounted(first)) {
                    counts.addWord();
                    countFrom(first);
                }
            }
        }
        counts.endParagraph(tally);
    }

    /** What is counted next is of another document. */
    public void endDocument() {
        counts.endDocument();
    }

    private void countFrom(int first) {
        if (!words.isInTerms(first) || words.isStop(first)) {
            return;
        }
        int end = Math.min(words.length(), first + lengths.longest());
        int term = words.word(first);
        for (int last = first; last < end && words.isInTerms(last); last++) {
            term = last == first ? term : ids.longer(term, words.word(last));
            if (last - first + 1 >= lengths.shortest() && !words.isStop(last)) {
                counts.add(term);
            }
        }
    }
}
