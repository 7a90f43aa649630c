package org.declan.report.lock;

import java.util.Arrays;
import java.util.Optional;

/**
 * A number of a group of texts.
 *
 * @param key what was counted
 * @param value how often it was found, at least 0
 */
public record LockedNumber(Key key, long value) {

    /** What can be counted. */
    public enum Kind {
        /** Texts. */
        DOCUMENTS("documents"),
        /** Paragraphs, headings and items, without separators. */
        PARAGRAPHS("paragraphs"),
        /** Sentences. */
        SENTENCES("sentences"),
        /** Words, punctuation left out. */
        WORDS("words"),
        /** Mentions of a theme. */
        THEME_MENTIONS("theme-mentions"),
        /** Sentences with a mention of a theme. */
        THEME_SENTENCES("theme-sentences"),
        /** Occurrences of all terms that are counted. */
        TERM_TOKENS("term-tokens"),
        /** Different terms that are counted. */
        TERM_TYPES("term-types"),
        /** Occurrences of a term. */
        TERM("term");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The word for it in files and tables. */
        public String label() {
            return label;
        }

        static Optional<Kind> named(String label) {
            return Arrays.stream(values())
                    .filter(kind -> kind.label.equals(label))
                    .findFirst();
        }
    }

    /**
     * What was counted, and where.
     *
     * @param item id of the theme, or the term; empty where the kind says all
     * @param group the texts; empty for those of which it is not known
     */
    public record Key(Kind kind, String item, String group) {}

    public LockedNumber {
        if (value < 0) {
            throw new IllegalArgumentException(key + ": a count is at least 0, not " + value);
        }
    }
}
