package org.declan.check;

/**
 * How often something may be mentioned.
 *
 * @param least at least so often
 * @param most at most so often, not less than {@code least}
 */
record Bounds(int least, int most) {

    static final Bounds ONCE = new Bounds(1, Integer.MAX_VALUE);
    static final Bounds NEVER = new Bounds(0, 0);

    Bounds {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("not bounds: " + least + " to " + most);
        }
    }
}
