package org.declan.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mistake in the text of a pattern: where it is, what was found there and what was expected. */
public final class PatternException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int offset;
    private final @Nullable String set;

    /**
     * A mistake in a pattern.
     *
     * @param offset where, in UTF-16 units of the pattern's text, 0-based; the text's length when something is missing
     *     at the end
     * @param message what was expected and what was found
     */
    public PatternException(int offset, String message) {
        this(offset, message, null);
    }

    private PatternException(int offset, String message, @Nullable String set) {
        super(message);
        this.offset = offset;
        this.set = set;
    }

    /** Where the mistake is, in UTF-16 units of the pattern's text, 0-based. */
    public int offset() {
        return offset;
    }

    /** The word set whose text the offset counts in, without its dollar sign; empty for the pattern itself. */
    public Optional<String> set() {
        return Optional.ofNullable(set);
    }

    /** What was expected and what was found. */
    public String message() {
        String message = getMessage();
        return message == null ? "" : message;
    }

    /** The same mistake, said to be in the text of a word set unless it already is said to be in another. */
    PatternException inSet(String name) {
        return set != null ? this : new PatternException(offset, message(), name);
    }
}
