package org.declan.count;

/** Counts the terms of one document after the other, paragraph by paragraph, into tallies. */
final class DocumentCounts {

    private final Passage paragraph = new Passage();
    private final Passage document = new Passage();
    private final Passage paragraphs = new Passage();

    /** A word of the text. */
    void addWord() {
        paragraph.addWords(1);
    }

    /** An occurrence of a term in the paragraph at hand. */
    void add(int term) {
        paragraph.add(term, 1);
    }

    void endParagraph(TermTally tally) {
        tally.addParagraph(paragraph);
        for (int i = 0; i < paragraph.size(); i++) {
            int term = paragraph.term(i);
            document.add(term, paragraph.count(term));
            paragraphs.add(term, 1);
        }
        document.addWords(paragraph.words());
        paragraph.clear();
    }

    void endDocument(TermTally tally) {
        endParagraph(tally);
        tally.addDocument(document, paragraphs);
        document.clear();
        paragraphs.clear();
    }
}
