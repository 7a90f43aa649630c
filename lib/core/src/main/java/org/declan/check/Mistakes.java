package org.declan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declan.text.InputException;

/** Gathers the mistakes of a file, so that a person sees them all at once. */
final class Mistakes {

    /** Reads a part of the file. */
    interface Reading<T> {
        T read() throws InputException;
    }

    /** Reads a part of the file of which nothing is kept. */
    interface Inspection {
        void inspect() throws InputException;
    }

    private final List<InputException> found = new ArrayList<>();

    /** What a part says; nothing if it has a mistake. */
    <T> Optional<T> gather(Reading<T> reading) {
        try {
            return Optional.of(reading.read());
        } catch (InputException e) {
            found.add(e);
            return Optional.empty();
        }
    }

    /** Looks at a part of the file. */
    void inspect(Inspection inspection) {
        try {
            inspection.inspect();
        } catch (InputException e) {
            found.add(e);
        }
    }

    void add(InputException mistake) {
        found.add(mistake);
    }

    /** Fails if there are any. */
    void check() throws RulesException {
        if (!found.isEmpty()) {
            throw new RulesException(found);
        }
    }
}
