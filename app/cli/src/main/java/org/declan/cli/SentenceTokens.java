package org.declan.cli;

import org.declan.Analysis;
import org.declan.read.InputFile;
import org.declan.read.RawText;
import org.declan.text.InputException;
import org.declan.text.Lexicon;
import org.declan.text.Metadata;
import org.declan.text.Source;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;

/** Sentences that stand alone, cut into words as if each were a text. */
final class SentenceTokens {

    private String sentence = "";
    private final Analysis analysis = new Analysis(
            (InputFile file) -> new RawText(file.id(), new Source(file.name(), sentence), 0, Metadata.NONE));

    /** The words of a sentence. */
    Tokens of(String text) {
        sentence = text;
        try {
            return analysis.tokens(analysis.read(new InputFile("sentence", "-", null)));
        } catch (InputException e) {
            throw new IllegalStateException("a text that is in memory can be read", e);
        }
    }

    Vocabulary vocabulary() {
        return analysis.vocabulary();
    }

    Lexicon lexicon() {
        return analysis.lexicon();
    }
}
