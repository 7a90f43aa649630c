package org.declan.query;

/**
 * How often something may be repeated.
 *
 * @param least at least so often
 * @param most at most so often, or {@link Expression#UNBOUNDED}
 */
record Quantifier(int least, int most) {

    /** No repetition counts further. */
    static final int MOST = 1000;

    /** Whether a quantifier begins here. */
    static boolean begins(Cursor cursor) {
        return cursor.sees("?*+{");
    }

    /** Reads {@code ?}, {@code *}, {@code +}, {@code {n}}, {@code {n,}}, {@code {n,m}} or {@code {,m}}. */
    static Quantifier read(Cursor cursor) throws PatternException {
        if (cursor.eat('?')) {
            return new Quantifier(0, 1);
        }
        if (cursor.eat('*')) {
            return new Quantifier(0, Expression.UNBOUNDED);
        }
        if (cursor.eat('+')) {
            return new Quantifier(1, Expression.UNBOUNDED);
        }
        return readBraces(cursor);
    }

    private static Quantifier readBraces(Cursor cursor) throws PatternException {
        int start = cursor.at();
        cursor.advance();
        cursor.skipSpaces();
        boolean hasLeast = seesDigit(cursor);
        int least = hasLeast ? number(cursor) : 0;
        int most = least;
        cursor.skipSpaces();
        if (cursor.eat(',')) {
            cursor.skipSpaces();
            boolean hasMost = seesDigit(cursor);
            most = hasMost ? number(cursor) : Expression.UNBOUNDED;
            hasLeast |= hasMost;
            cursor.skipSpaces();
        }
        if (!hasLeast || !cursor.eat('}')) {
            throw cursor.expected("a repetition such as {2}, {2,}, {0,3} or {,3}");
        }
        if (least > most) {
            throw new PatternException(start, "a repetition is written {0,3}; found " + cursor.since(start));
        }
        return new Quantifier(least, most);
    }

    static boolean seesDigit(Cursor cursor) {
        return cursor.peek() >= '0' && cursor.peek() <= '9';
    }

    /** Reads a number of at most {@link #MOST}. */
    static int number(Cursor cursor) throws PatternException {
        int start = cursor.at();
        int number = 0;
        while (seesDigit(cursor)) {
            number = Math.min(MOST + 1, number * 10 + cursor.peek() - '0');
            cursor.advance();
        }
        if (number > MOST) {
            throw new PatternException(
                    start, "a repetition counts to " + MOST + " at most; found " + cursor.since(start));
        }
        return number;
    }

    <S> Expression<S> of(Expression<S> part) {
        return least == 1 && most == 1 ? part : new Expression.Repeat<>(part, least, most);
    }
}
