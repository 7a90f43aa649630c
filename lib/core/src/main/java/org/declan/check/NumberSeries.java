package org.declan.check;

/** The numbers of one list, as far as it was read. */
final class NumberSeries {

    private final NumberScheme scheme;
    private final int opened;
    private PrintedNumber last;
    private int value;
    private int used;

    /**
     * A list that opens.
     *
     * @param first its first number
     * @param at the index of that number among all of the text
     */
    NumberSeries(NumberScheme scheme, PrintedNumber first, int at) {
        this.scheme = scheme;
        this.last = first;
        this.value = first.value(scheme);
        this.opened = at;
        this.used = at;
    }

    /** Takes the next number. */
    void add(PrintedNumber number, int at) {
        last = number;
        value = Math.max(value, number.value(scheme));
        used = at;
    }

    NumberScheme scheme() {
        return scheme;
    }

    /** The number it has come to. */
    int value() {
        return value;
    }

    int used() {
        return used;
    }

    int section() {
        return last.section();
    }

    /** Whether the number is written as those of this list are, parts and signs too. */
    boolean isLike(PrintedNumber number) {
        return last.resembles(number) && number.value(scheme) != NumberScheme.NONE;
    }

    /** Whether the number is the next one of this list; the signs may differ. */
    boolean isNext(PrintedNumber number) {
        return last.parent().equals(number.parent()) && number.value(scheme) == value + 1;
    }

    /** Whether this list stands within the other, and the other has gone on since. */
    boolean isLeftBy(NumberSeries other) {
        return other.opened < opened && other.used > used;
    }

    /** A value as it is printed in this list. */
    String print(int number) {
        return last.parent() + scheme.print(number);
    }
}
