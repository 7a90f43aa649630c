package org.declan.query;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.declan.text.Spelling;
import org.jspecify.annotations.Nullable;

/** What the whole of an attribute's value is asked to be. Values are compared as they are folded. */
sealed interface Value {

    /**
     * A longer word is matched by literal values only: whoever glues a file into one word of 50 MB must not make every
     * pattern crawl.
     */
    int LONGEST = 200;

    boolean accepts(String text);

    /** The same to be asked of very many texts by one thread: what it takes to find out is made once. */
    default Predicate<String> acceptor() {
        return this::accepts;
    }

    /** The length of the shortest text it accepts, or less. */
    long shortest();

    /** One of these; looked up by hash, so a thousand literal patterns cost what one does. */
    final class OneOf implements Value {

        private final Set<String> texts;
        /** Kept, as a value that many patterns ask for is hashed for each of them. */
        private final int hash;

        OneOf(Set<String> texts) {
            this.texts = Set.copyOf(texts);
            this.hash = this.texts.hashCode();
        }

        /** The texts that are accepted. */
        Set<String> texts() {
            return texts;
        }

        @Override
        public boolean accepts(String text) {
            return texts.contains(text);
        }

        @Override
        public long shortest() {
            int shortest = texts.isEmpty() ? 0 : Integer.MAX_VALUE;
            for (String text : texts) {
                shortest = Math.min(shortest, text.length());
            }
            return shortest;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OneOf oneOf && oneOf.hash == hash && oneOf.texts.equals(texts);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** Anything that begins so. */
    record Prefix(String prefix) implements Value {
        @Override
        public boolean accepts(String text) {
            return text.length() <= LONGEST && text.startsWith(prefix);
        }

        @Override
        public long shortest() {
            return prefix.length();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Prefix same && same.prefix.equals(prefix);
        }

        @Override
        public int hashCode() {
            return 31 * prefix.hashCode();
        }
    }

    /** Whatever an expression matches. */
    final class Matching implements Value {

        private final Expression<Letter> expression;
        private final int hash;
        /** Made when a single word is first asked about; {@link ValueIndex} has one of all values and needs none of each. */
        private @Nullable Nfa<Letter> nfa;

        Matching(Expression<Letter> expression) {
            this.expression = expression;
            this.hash = expression.hashCode();
        }

        Expression<Letter> expression() {
            return expression;
        }

        @Override
        public boolean accepts(String text) {
            return acceptor().test(text);
        }

        @Override
        public Predicate<String> acceptor() {
            // Threads may each make one; they are alike.
            Nfa<Letter> made = nfa == null ? Nfa.of(expression) : nfa;
            nfa = made;
            return new LetterWalk(made)::accepts;
        }

        @Override
        public long shortest() {
            return expression.shortest();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Matching matching
                    && matching.hash == hash
                    && matching.expression.equals(expression);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** What another value says of the text without its diacritics. */
    record Unaccented(Value value) implements Value {
        @Override
        public boolean accepts(String text) {
            return value.accepts(strip(text));
        }

        @Override
        public Predicate<String> acceptor() {
            Predicate<String> bare = value.acceptor();
            return text -> bare.test(strip(text));
        }

        @Override
        public long shortest() {
            return value.shortest();
        }

        /** A text without diacritics: {@code réguliers} becomes {@code reguliers}; œ stays. */
        static String strip(String text) {
            if (isAscii(text)) {
                return text;
            }
            StringBuilder bare = new StringBuilder(text.length());
            String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
            for (int i = 0; i < decomposed.length(); i++) {
                if (!Spelling.isCombining(decomposed.charAt(i))) {
                    bare.append(decomposed.charAt(i));
                }
            }
            return Normalizer.normalize(bare, Normalizer.Form.NFC);
        }

        private static boolean isAscii(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) >= 0x80) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Unaccented bare && bare.value.equals(value);
        }

        @Override
        public int hashCode() {
            return 37 * value.hashCode();
        }
    }

    /** The cheapest value that says what an expression says. */
    static Value of(Expression<Letter> expression) {
        Set<String> words = Enumeration.of(expression);
        if (!words.isEmpty()) {
            return new OneOf(words);
        }
        if (expression instanceof Expression.Sequence<Letter> sequence
                && !sequence.parts().isEmpty()) {
            List<Expression<Letter>> parts = sequence.parts();
            Set<String> prefix = Enumeration.of(new Expression.Sequence<>(parts.subList(0, parts.size() - 1)));
            if (prefix.size() == 1 && parts.get(parts.size() - 1).equals(ANYTHING)) {
                return new Prefix(new TreeSet<>(prefix).first());
            }
        }
        return new Matching(expression);
    }

    /** Any text at all. */
    Expression<Letter> ANYTHING =
            new Expression.Repeat<>(new Expression.One<>(new Letter.Any()), 0, Expression.UNBOUNDED);
}
