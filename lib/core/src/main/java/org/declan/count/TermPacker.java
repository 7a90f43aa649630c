package org.declan.count;

import java.util.Arrays;

/** Packs counts of terms, whose numbers ascend, into a {@link TermRun}. */
final class TermPacker {

    /** Five numbers of at most ten bytes. */
    private static final int LONGEST_HEAD = 50;

    /** A step, a size and a number of parts. */
    private static final int LONGEST_KIND = 20;

    /** As the JDK has it. */
    private static final int LARGEST = Integer.MAX_VALUE - 8;

    private byte[] bytes;
    private int size;
    private int terms;
    private int last = -1;

    TermPacker(long capacity) {
        bytes = new byte[(int) Math.min(capacity, LARGEST)];
    }

    /** Adds a term that occurs so often. */
    void add(int term, TermCount count, Spread spread) {
        begin(term, LONGEST_HEAD + (long) LONGEST_KIND * spread.kinds());
        write(count);
        int kinds = size;
        long before = 0;
        for (int kind = 0; kind < spread.kinds(); kind++) {
            add(before, spread.key(kind), spread.parts(kind));
            before = spread.key(kind);
        }
        writeLength(kinds);
    }

    private void write(TermCount count) {
        write(count.count());
        write(count.documents());
        write(count.paragraphs());
    }

    private void writeLength(int kinds) {
        // Their length goes before them, and is known now: they make room.
        int length = size - kinds;
        write(length);
        System.arraycopy(bytes, kinds, bytes, size - length, length);
        size = kinds;
        write(length);
        size += length;
    }

    /** Adds what both of two entries say of their term. No kind takes more bytes than it did, as steps get smaller. */
    void addSum(TermRun.Cursor one, TermRun.Cursor other) {
        begin(one.term(), LONGEST_HEAD + (long) one.length() + other.length());
        write(one.termCount().plus(other.termCount()));
        int kinds = size;
        long before = 0;
        boolean hasOne = one.nextKind();
        boolean hasOther = other.nextKind();
        while (hasOne || hasOther) {
            boolean takesOne = hasOne && (!hasOther || one.kind() <= other.kind());
            boolean takesOther = hasOther && (!hasOne || other.kind() <= one.kind());
            long kind = takesOne ? one.kind() : other.kind();
            add(before, kind, (takesOne ? one.parts() : 0) + (takesOther ? other.parts() : 0));
            before = kind;
            hasOne = takesOne ? one.nextKind() : hasOne;
            hasOther = takesOther ? other.nextKind() : hasOther;
        }
        writeLength(kinds);
    }

    /**
     * Adds a kind of part: the step from the hits of the kind before, doubled, plus 1 if there are several such parts;
     * the size, or after a step of 0 the step from the size before; and if there are several, their number.
     */
    private void add(long before, long key, long parts) {
        int step = Spread.hits(key) - Spread.hits(before);
        write(2L * step + (parts > 1 ? 1 : 0));
        write(step == 0 ? Spread.size(key) - Spread.size(before) : Spread.size(key));
        if (parts > 1) {
            write(parts);
        }
    }

    /** Adds the entry that a cursor has come to, as it is packed. */
    void add(int term, TermRun.Cursor cursor) {
        begin(term, LONGEST_HEAD + (long) cursor.length());
        size = cursor.copyTo(bytes, size);
    }

    private void begin(int term, long longest) {
        if (longest > bytes.length - size) {
            // As collections of the JDK do, when they need an array that is larger than any.
            if (size + longest > LARGEST) {
                throw new OutOfMemoryError("too many terms");
            }
            long larger = Math.min(Math.max(size + longest, bytes.length * 3L / 2), LARGEST);
            bytes = Arrays.copyOf(bytes, (int) larger);
        }
        write(term - last);
        last = term;
        terms++;
    }

    private void write(long value) {
        long rest = value;
        while (rest > 0x7F) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** What was packed. */
    TermRun run() {
        return new TermRun(Arrays.copyOf(bytes, size), terms);
    }
}
