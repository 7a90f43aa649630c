package org.declan.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.declan.text.InputException;

/** Files that are not texts to be analysed, such as queries and labels: always UTF-8. */
final class TextFile {

    private TextFile() {}

    /**
     * What a file holds.
     *
     * @param what what it is, for messages: {@code a query file}
     * @throws InputException when it cannot be read
     */
    static String utf8(String file, String what) throws InputException {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw InputException.in(file, "not UTF-8; " + what + " is UTF-8 text");
        } catch (NoSuchFileException | InvalidPathException e) {
            throw InputException.in(file, "no such file");
        } catch (IOException e) {
            throw InputException.in(file, what + " that cannot be read");
        }
    }
}
