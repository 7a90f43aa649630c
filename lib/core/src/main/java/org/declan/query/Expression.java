package org.declan.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression over symbols of any kind. The same tree and the same {@link Nfa} serve the letters of a word
 * ({@link Letter}) and the words of a sentence ({@link Atom}).
 */
sealed interface Expression<S> {

    /** What {@link Repeat#most} says when there is no upper limit. */
    int UNBOUNDED = Integer.MAX_VALUE;

    /** Sizes and lengths are counted up to here, so that nested repetitions cannot overflow. */
    long SATURATED = Integer.MAX_VALUE;

    /** The length of the shortest sequence that matches. */
    long shortest();

    /** How many states its automaton has, at least 1. */
    long size();

    /** How deep the tree is, at least 1. */
    int depth();

    /** One symbol. */
    record One<S>(S symbol) implements Expression<S> {
        @Override
        public long shortest() {
            return 1;
        }

        @Override
        public long size() {
            return 1;
        }

        @Override
        public int depth() {
            return 1;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof One<?> one && one.symbol.equals(symbol);
        }

        @Override
        public int hashCode() {
            return symbol.hashCode();
        }
    }

    /** One part after another; without parts it matches the empty sequence. What is known of it is worked out once. */
    final class Sequence<S> implements Expression<S> {

        private final List<Expression<S>> parts;
        private final long shortest;
        private final long size;
        private final int depth;

        Sequence(List<Expression<S>> parts) {
            this.parts = List.copyOf(parts);
            long sum = 0;
            for (Expression<S> part : this.parts) {
                sum += part.shortest();
            }
            shortest = saturated(sum);
            size = saturated(1 + sizes(this.parts));
            depth = 1 + deepest(this.parts);
        }

        List<Expression<S>> parts() {
            return parts;
        }

        @Override
        public long shortest() {
            return shortest;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public int depth() {
            return depth;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Sequence<?> sequence && sequence.parts.equals(parts);
        }

        @Override
        public int hashCode() {
            return parts.hashCode();
        }
    }

    /** Any one of several. What is known of it is worked out once. */
    final class Choice<S> implements Expression<S> {

        private final List<Expression<S>> options;
        private final long shortest;
        private final long size;
        private final int depth;

        Choice(List<Expression<S>> options) {
            this.options = List.copyOf(options);
            long least = this.options.isEmpty() ? 0 : SATURATED;
            for (Expression<S> option : this.options) {
                least = Math.min(least, option.shortest());
            }
            shortest = least;
            size = saturated(this.options.size() + sizes(this.options));
            depth = 1 + deepest(this.options);
        }

        List<Expression<S>> options() {
            return options;
        }

        @Override
        public long shortest() {
            return shortest;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public int depth() {
            return depth;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Choice<?> choice && choice.options.equals(options);
        }

        @Override
        public int hashCode() {
            return 31 * options.hashCode();
        }
    }

    /** The same part from {@code least} to {@code most} times. */
    record Repeat<S>(Expression<S> part, int least, int most) implements Expression<S> {
        @Override
        public long shortest() {
            return saturated(least * part.shortest());
        }

        @Override
        public long size() {
            boolean endless = most == UNBOUNDED;
            long copies = endless ? least + 1L : most;
            long splits = endless ? 1 : most - least;
            return saturated(Math.max(1, splits + copies * part.size()));
        }

        @Override
        public int depth() {
            return 1 + part.depth();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Repeat<?> repeat
                    && repeat.least == least
                    && repeat.most == most
                    && repeat.part.equals(part);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * least + most) + part.hashCode();
        }
    }

    /** The parts one after another, or the part itself when it is alone. */
    static <S> Expression<S> sequence(List<Expression<S>> parts) {
        return parts.size() == 1 ? parts.get(0) : new Sequence<>(parts);
    }

    /** Any one of the options, or the option itself when it is alone. */
    static <S> Expression<S> choice(List<Expression<S>> options) {
        return options.size() == 1 ? options.get(0) : new Choice<>(options);
    }

    private static long saturated(long count) {
        return Math.min(SATURATED, count);
    }

    private static <S> int deepest(List<Expression<S>> children) {
        int deepest = 0;
        for (Expression<S> child : children) {
            deepest = Math.max(deepest, child.depth());
        }
        return deepest;
    }

    private static <S> long sizes(List<Expression<S>> children) {
        long sizes = 0;
        for (Expression<S> child : children) {
            sizes += child.size();
        }
        return sizes;
    }
}
