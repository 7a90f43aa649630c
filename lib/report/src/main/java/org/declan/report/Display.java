package org.declan.report;

/** How a terminal shows the cells of a column. It never touches the other formats. */
public sealed interface Display {

    /** Words, by what is done where there is no room for them. Left-aligned but for {@link #TAIL}. */
    enum Text implements Display {
        /** The beginning, then an ellipsis. */
        HEAD,
        /** An ellipsis, then the end, right-aligned: what stands before a hit. */
        TAIL,
        /** As many lines as it takes, in bold: a hit, between {@link #TAIL} and {@link #HEAD}. */
        NODE,
        /** As many lines as it takes. */
        WRAPPED,
        /** As a rule in full: names by which people go on, such as ids. */
        WHOLE,
        /** The beginning, then an ellipsis, in the room that other texts leave: what a row is from. */
        LABEL
    }

    /** A number, right-aligned. Integers are written in full whatever the figure; zero is always {@code 0}. */
    sealed interface Figure extends Display {

        /** The finite number as a person reads it. */
        String text(double value);
    }

    /**
     * A fixed number of decimals, rounded half to even.
     *
     * @param digits decimals, 0 to 9
     */
    record Decimals(int digits) implements Figure {

        public Decimals {
            Numerals.requireDigits(digits, 0);
        }

        @Override
        public String text(double value) {
            return Numerals.fixed(value, digits);
        }
    }

    /**
     * The leading digits, so that the very small stays apart from zero: p-values.
     *
     * @param digits significant digits, 1 to 9
     */
    record Significant(int digits) implements Figure {

        public Significant {
            Numerals.requireDigits(digits, 1);
        }

        @Override
        public String text(double value) {
            return Numerals.significant(value, digits);
        }
    }

    /**
     * A share from 0 to 1 as a percentage: 0.125 is {@code 12.5 %}.
     *
     * @param digits decimals, 0 to 9
     */
    record Percent(int digits) implements Figure {

        public Percent {
            Numerals.requireDigits(digits, 0);
        }

        @Override
        public String text(double value) {
            return Numerals.fixed(value * 100, digits) + " %";
        }
    }

    /**
     * The number, then a bar as long as its part of the largest number of the column; none for what is not above 0.
     *
     * @param figure how the number is written
     */
    record Bar(Figure figure) implements Display {}
}
