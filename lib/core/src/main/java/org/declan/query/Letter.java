package org.declan.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.declan.text.Spelling;
import org.jspecify.annotations.Nullable;

/** What one code point of a word is asked to be. */
sealed interface Letter {

    boolean accepts(int codePoint);

    /** The letter as {@link #read} reads it. */
    String written();

    /** Reads what {@link #written()} gives. */
    static Letter read(String written) {
        return switch (written.charAt(0)) {
            case '.' -> new Any();
            case '=' -> new Exactly(written.codePointAt(1));
            default -> new Member(written);
        };
    }

    /** Any code point. */
    record Any() implements Letter {
        @Override
        public boolean accepts(int codePoint) {
            return true;
        }

        @Override
        public String written() {
            return ".";
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Any;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    /** This very code point. */
    record Exactly(int expected) implements Letter {
        @Override
        public boolean accepts(int codePoint) {
            return codePoint == expected;
        }

        @Override
        public String written() {
            return "=" + Character.toString(expected);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Exactly exactly && exactly.expected == expected;
        }

        @Override
        public int hashCode() {
            return expected;
        }
    }

    /** A member of a class such as {@code [a-c]} or {@code \p{L}}, in the syntax of {@link Pattern}. */
    final class Member implements Letter {

        private static final int FLAGS =
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

        /** Covers the letters of French, so that java.util.regex is asked about others only. */
        private static final int COMMON = 0x250;

        private final String text;
        private final Pattern pattern;
        private final BitSet common = new BitSet(COMMON);

        /**
         * Reads a class.
         *
         * @throws PatternSyntaxException when it is not one
         */
        Member(String text) {
            this.text = text;
            pattern = Pattern.compile(text, FLAGS);
            StringBuilder letters = new StringBuilder();
            for (char c = 0; c < COMMON; c++) {
                letters.append(c);
            }
            for (var found = pattern.matcher(letters); found.find(); ) {
                common.set(found.start());
            }
        }

        @Override
        public boolean accepts(int codePoint) {
            return codePoint < COMMON ? common.get(codePoint) : ask(codePoint);
        }

        @Override
        public String written() {
            return text;
        }

        /** The members as folded forms have them, in order; none when they are more than {@code most}. */
        List<Integer> members(int most) {
            List<Integer> members = new ArrayList<>();
            for (int c = 0; c <= Character.MAX_CODE_POINT && members.size() <= most; c++) {
                boolean letter = Character.isDefined(c) && Character.getType(c) != Character.SURROGATE;
                if (letter && accepts(c) && Spelling.fold(Character.toString(c)).equals(Character.toString(c))) {
                    members.add(c);
                }
            }
            return members.size() > most ? List.of() : members;
        }

        private boolean ask(int codePoint) {
            return pattern.matcher(Character.toString(codePoint)).matches();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Member member && member.text.equals(text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
