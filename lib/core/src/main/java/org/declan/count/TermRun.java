package org.declan.count;

import java.util.Arrays;

/**
 * How often each of some terms occurs, and where, packed into bytes: most terms of most groups occur once, and take eight
 * bytes here. An entry is, each as a number of as few bytes as it needs, the step from the term before, the
 * occurrences, the documents, the paragraphs, the bytes of all that follows, and the kinds of parts with hits. Entries are
 * in the order of terms, so that two runs are added up by going through both.
 */
final class TermRun {

    /** The bytes before the kinds of an entry whose numbers are all below 128. */
    private static final int HEAD = 4;

    /** Without a term. */
    static final TermRun EMPTY = new TermRun(new byte[0], 0);

    private final byte[] bytes;
    private final int terms;

    TermRun(byte[] bytes, int terms) {
        this.bytes = bytes;
        this.terms = terms;
    }

    /** How many bytes it has. */
    int size() {
        return bytes.length;
    }

    /** How many terms occur. */
    int terms() {
        return terms;
    }

    /** Reads the entries in order. */
    Cursor cursor() {
        return new Cursor(bytes, 0);
    }

    /** Has read the entry that is at {@link Cursor#entry}; its term is not told. */
    Cursor cursor(int entry) {
        Cursor cursor = new Cursor(bytes, entry);
        cursor.readEntry();
        return cursor;
    }

    /** The bytes of the entry that is at {@link Cursor#entry} as a number, or 0 if they are more than 8. */
    long summary(int entry) {
        long head = bytes[entry] | bytes[entry + 1] | bytes[entry + 2] | bytes[entry + 3];
        int length = HEAD + bytes[entry + 3];
        if (head < 0 || length > Long.BYTES) {
            return 0;
        }
        long summary = 0;
        for (int i = 0; i < length; i++) {
            summary = summary << Byte.SIZE | Byte.toUnsignedInt(bytes[entry + i]);
        }
        return summary;
    }

    /** The counts of both. */
    TermRun plus(TermRun other) {
        TermPacker sum = new TermPacker((long) size() + other.size());
        Cursor left = cursor();
        Cursor right = other.cursor();
        boolean hasLeft = left.next();
        boolean hasRight = right.next();
        while (hasLeft || hasRight) {
            if (hasLeft && hasRight && left.term() == right.term()) {
                sum.addSum(left, right);
                hasLeft = left.next();
                hasRight = right.next();
            } else if (hasLeft && (!hasRight || left.term() < right.term())) {
                sum.add(left.term(), left);
                hasLeft = left.next();
            } else {
                sum.add(right.term(), right);
                hasRight = right.next();
            }
        }
        return sum.run();
    }

    /**
     * The same counts of terms that are numbered otherwise.
     *
     * @param numbers for each term its other number
     */
    TermRun renumbered(int[] numbers) {
        long[] order = new long[terms];
        boolean same = true;
        Cursor cursor = cursor();
        for (int i = 0; cursor.next(); i++) {
            order[i] = (long) numbers[cursor.term()] << Integer.SIZE | cursor.entry();
            same &= numbers[cursor.term()] == cursor.term();
        }
        if (same) {
            return this;
        }
        Arrays.sort(order);
        TermPacker run = new TermPacker(size());
        for (long next : order) {
            cursor.position = (int) next;
            cursor.readEntry();
            run.add((int) (next >> Integer.SIZE), cursor);
        }
        return run.run();
    }

    /** Goes from entry to entry; the spread, which is most of an entry, is read when it is asked for. */
    static final class Cursor {

        private final byte[] bytes;
        private final Spread spread = new Spread();
        private int term = -1;
        private int entry;
        private long count;
        private long documents;
        private long paragraphs;
        private int position;

        private int nextKind;
        private long kind;
        private long parts;

        private Cursor(byte[] bytes, int position) {
            this.bytes = bytes;
            this.position = position;
        }

        /** Moves on to the next entry, if there is one. */
        boolean next() {
            if (position == bytes.length) {
                return false;
            }
            term += (int) read();
            readEntry();
            return true;
        }

        int term() {
            return term;
        }

        /** Where the entry is. */
        int entry() {
            return entry;
        }

        long count() {
            return count;
        }

        TermCount termCount() {
            return new TermCount(count, documents, paragraphs);
        }

        /** Puts the entry as it is packed at the end of an array that has room; gives the new end. */
        int copyTo(byte[] target, int end) {
            System.arraycopy(bytes, entry, target, end, length());
            return end + length();
        }

        /** The bytes of the entry. */
        int length() {
            return position - entry;
        }

        /** The term's spread, until the next one is asked for. */
        Spread spread() {
            spread.clear();
            while (nextKind()) {
                spread.append(kind, parts);
            }
            return spread;
        }

        /** Moves on to the next kind of part, if there is one. */
        boolean nextKind() {
            if (nextKind == position) {
                return false;
            }
            int end = position;
            position = nextKind;
            long step = read();
            int hits = (int) (step >> 1);
            long size = read();
            // After a step of 0 the size is a step too, and what is added does not reach the hits.
            kind = hits == 0 ? kind + size : Spread.key(Spread.hits(kind) + hits, (int) size);
            parts = (step & 1) == 0 ? 1 : read();
            nextKind = position;
            position = end;
            return true;
        }

        /** The kind of part, by {@link Spread#key(int, int)}. */
        long kind() {
            return kind;
        }

        /** How many parts are of that kind. */
        long parts() {
            return parts;
        }

        private void readEntry() {
            entry = position;
            count = read();
            documents = read();
            paragraphs = read();
            int length = (int) read();
            nextKind = position;
            kind = 0;
            position += length;
        }

        private long read() {
            byte low = bytes[position++];
            long value = low & 0x7F;
            for (int shift = 7; low < 0; shift += 7) {
                low = bytes[position++];
                value |= (long) (low & 0x7F) << shift;
            }
            return value;
        }
    }
}
