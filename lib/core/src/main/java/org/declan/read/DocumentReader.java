package org.declan.read;

import org.declan.text.InputException;

/** Reads one format. Thread-safe. */
public interface DocumentReader {

    /**
     * The text of a file and what is said about it.
     *
     * @throws InputException when the file cannot be read as this format
     */
    RawText read(InputFile file) throws InputException;
}
