package org.declan.check;

import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.Lexicon;
import org.declan.text.Tokens;

/** Reads the texts that a rules file names or holds, as those that are checked are read. */
public interface TextSource {

    /**
     * A text, cut into words.
     *
     * @param lexicon how the forms of the vocabulary of {@code tokens} can be read
     */
    record CutText(Document document, Tokens tokens, Lexicon lexicon) {}

    /**
     * The text of a file.
     *
     * @param path its path from the folder of the rules file
     * @throws InputException when it cannot be read
     */
    CutText file(String path) throws InputException;

    /** A passage that stands in the rules file. */
    CutText passage(String words);

    /** A path from the working directory, of one from the folder of the rules file. */
    String resolve(String path);
}
