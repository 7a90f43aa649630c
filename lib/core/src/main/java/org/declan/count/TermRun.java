package org.declan.count;

import java.util.Arrays;

/**
 * How often each of some terms occurs, and where, packed into bytes: most terms of most groups occur once, and take eight
 * bytes here. An entry is, each as a number of as few bytes as it needs, the step from the term before, the
 * occurrences, the documents, the paragraphs, the bytes of all that follows, and the kinds of parts with hits. Entries are
 * in the order of terms, so that two runs are added up by going through both.
 */
final class TermRun {

    /** Without a term. */
    static final TermRun EMPTY = new TermRun(new byte[0], 0);

    private final byte[] bytes;
    private final int terms;

    private TermRun(byte[] bytes, int terms) {
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

    /** The counts of both. */
    TermRun plus(TermRun other) {
        Writer sum = new Writer(size() + other.size());
        Entry both = new Entry();
        Cursor left = cursor();
        Cursor right = other.cursor();
        boolean hasLeft = left.next();
        boolean hasRight = right.next();
        while (hasLeft || hasRight) {
            if (hasLeft && hasRight && left.term() == right.term()) {
                both.setToSum(left, right);
                sum.add(left.term(), both);
                hasLeft = left.next();
                hasRight = right.next();
            } else if (hasLeft && (!hasRight || left.term() < right.term())) {
                sum.copy(left.term(), left);
                hasLeft = left.next();
            } else {
                sum.copy(right.term(), right);
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
        Writer run = new Writer(size());
        for (long next : order) {
            cursor.position = (int) next;
            cursor.readEntry();
            run.copy((int) (next >> Integer.SIZE), cursor);
        }
        return run.run();
    }

    /** What is to be packed of one term. */
    static final class Entry {

        final Spread spread = new Spread();
        long count;
        long documents;
        long paragraphs;

        private void setToSum(Cursor one, Cursor other) {
            count = one.count + other.count;
            documents = one.documents + other.documents;
            paragraphs = one.paragraphs + other.paragraphs;
            spread.setToSum(one.spread(), other.spread());
        }
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
        private int kinds;
        private int position;

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

        long documents() {
            return documents;
        }

        long paragraphs() {
            return paragraphs;
        }

        /** The term's spread, until the next one is asked for. */
        Spread spread() {
            int end = position;
            position = kinds;
            spread.clear();
            int hits = 0;
            int size = 0;
            while (position < end) {
                long step = read();
                hits += (int) (step >> 1);
                size = step >> 1 == 0 ? size + (int) read() : (int) read();
                spread.append(Spread.key(hits, size), (step & 1) == 0 ? 1 : read());
            }
            return spread;
        }

        private void readEntry() {
            entry = position;
            count = read();
            documents = read();
            paragraphs = read();
            int length = (int) read();
            kinds = position;
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

    /** Packs entries, whose terms ascend. */
    static final class Writer {

        /** Five numbers of at most ten bytes. */
        private static final int LONGEST_HEAD = 50;

        /** A step, a size and a number of parts. */
        private static final int LONGEST_KIND = 20;

        private byte[] bytes;
        private int size;
        private int terms;
        private int last = -1;

        Writer(int capacity) {
            bytes = new byte[capacity];
        }

        void add(int term, Entry entry) {
            Spread spread = entry.spread;
            long longest = LONGEST_HEAD + (long) LONGEST_KIND * spread.kinds();
            begin(term, longest);
            write(entry.count);
            write(entry.documents);
            write(entry.paragraphs);
            int kinds = size;
            long before = 0;
            for (int kind = 0; kind < spread.kinds(); kind++) {
                add(before, spread.key(kind), spread.parts(kind));
                before = spread.key(kind);
            }
            int length = size - kinds;
            write(length);
            int head = size - kinds - length;
            System.arraycopy(bytes, kinds, bytes, kinds + head, length);
            size = kinds;
            write(length);
            size += length;
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
        void copy(int term, Cursor cursor) {
            int length = cursor.position - cursor.entry;
            begin(term, LONGEST_HEAD + (long) length);
            System.arraycopy(cursor.bytes, cursor.entry, bytes, size, length);
            size += length;
        }

        private void begin(int term, long longest) {
            if (longest > bytes.length - size) {
                // As collections of the JDK do, when they need an array that is larger than any.
                if (size + longest > Integer.MAX_VALUE - 8) {
                    throw new OutOfMemoryError("too many terms");
                }
                long larger = Math.min(Math.max(size + longest, bytes.length * 3L / 2), Integer.MAX_VALUE - 8);
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
}
