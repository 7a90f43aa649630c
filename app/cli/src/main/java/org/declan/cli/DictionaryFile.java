package org.declan.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.declan.dictionary.Dictionary;
import org.declan.dictionary.DictionaryFormat;
import org.declan.read.Decoder;
import org.declan.text.InputException;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary as it was read.
 *
 * @param format the one that was asked for, or the one it was recognised as
 */
record DictionaryFile(Dictionary dictionary, DictionaryFormat format) {

    /** More than any dictionary has. */
    private static final int MOST_BYTES = 1 << 26;

    /**
     * Reads a file.
     *
     * @param encoding null to recognise it
     * @param format null to recognise it
     * @throws InputException when it cannot be read as a dictionary
     */
    static DictionaryFile read(
            String file, @Nullable Charset encoding, @Nullable DictionaryFormat format, Session session)
            throws InputException {
        String text =
                new Decoder(encoding, session::notice).decode(file, bytes(file)).toString();
        DictionaryFormat chosen = format == null ? DictionaryFormat.recognise(file, text) : format;
        return new DictionaryFile(chosen.read(file, text, session::notice), chosen);
    }

    private static byte[] bytes(String file) throws InputException {
        try {
            Path path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw InputException.in(file, "is a folder; expected the file of a dictionary");
            }
            if (Files.size(path) > MOST_BYTES) {
                throw InputException.in(file, "more than " + MOST_BYTES + " bytes; expected at most that");
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException e) {
            throw InputException.in(file, "no such file");
        } catch (AccessDeniedException e) {
            throw InputException.in(file, "no permission to read it");
        } catch (InvalidPathException | IOException e) {
            throw InputException.in(file, "cannot be read: " + e.getMessage());
        }
    }
}
