package org.declan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.declan.check.Rules;
import org.declan.check.RulesException;
import org.declan.check.RulesFile;
import org.declan.text.InputException;

/**
 * The rules file of a run.
 *
 * @param file its path
 * @param folder reads what it names
 */
record RulesInput(String file, RulesFolder folder) {

    /** More is not YAML that declan would read, and need not be in memory to say so. */
    private static final int MAX_BYTES = 1 << 23;

    /** The rules; nothing if there are mistakes, which the session is told then. */
    Optional<Rules> read(Session session) throws InputException {
        try {
            Rules rules = RulesFile.parse(file, text(), folder, Nearest::hint);
            LemmaCheck lemmas = new LemmaCheck();
            for (Rules.Written written : rules.patterns()) {
                lemmas.check(file + ":" + written.place(), List.of(written.pattern()), session::notice);
            }
            session.reads(Path.of(file));
            return Optional.of(rules);
        } catch (RulesException e) {
            e.mistakes().forEach(session::failed);
            return Optional.empty();
        }
    }

    private String text() throws InputException {
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw InputException.in(file, "more than " + MAX_BYTES + " bytes; expected a file of rules");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (NoSuchFileException e) {
            throw InputException.in(file, "no such file of rules; declan check --init writes one to begin with");
        } catch (CharacterCodingException e) {
            throw InputException.in(file, "not UTF-8; a rules file is UTF-8 text");
        } catch (IOException | InvalidPathException e) {
            throw InputException.in(file, "the rules file cannot be read");
        }
    }
}
