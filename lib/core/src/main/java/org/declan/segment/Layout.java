package org.declan.segment;

import java.util.List;
import java.util.function.Predicate;
import org.declan.text.Paragraph;
import org.declan.text.Source;

/**
 * Finds the paragraphs of a text as its reader sees them, whatever converter it went through: Markdown, hard-wrapped
 * lines, lists without blank lines, page breaks in mid-sentence.
 */
public final class Layout {

    private final Predicate<String> isWord;

    /**
     * A layout that can tell a hyphen of a word from one of a line end.
     *
     * @param isWord whether a dictionary knows a folded form; asked only for words broken at a line end
     */
    public Layout(Predicate<String> isWord) {
        this.isWord = isWord;
    }

    /**
     * The paragraphs of a text in text order.
     *
     * @param source the text
     * @param from the offset after the front matter
     * @param knownTitle the title if something outside the text gives one, or empty
     */
    public List<Paragraph> paragraphs(Source source, int from, String knownTitle) {
        List<Draft> drafts = Assembler.assemble(new Lines(source, from), new LineHyphen(source, isWord));
        return Classifier.classify(drafts, knownTitle);
    }
}
