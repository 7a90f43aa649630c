package org.declan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.declan.text.InputException;

/** A rules file to begin with. */
final class StarterRules {

    private static final String RESOURCE = "starter-declan.yml";

    private StarterRules() {}

    /** Writes it where there is none, and says so; the exit status. */
    static int write(String file, Session session) throws InputException {
        try {
            Files.write(Path.of(file), bytes(), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw InputException.in(file, "there is one already; it stays as it is");
        } catch (IOException | InvalidPathException e) {
            throw InputException.in(file, "cannot be written");
        }
        session.summary(file + ": written; now try: declan check -c " + file);
        return 0;
    }

    private static byte[] bytes() {
        try (InputStream resource = StarterRules.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("no " + RESOURCE);
            }
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
