package org.declan.compare;

import java.util.stream.IntStream;

/** What a group of texts is compared with. Groups are numbered from 0 in the order of the comparison. */
public sealed interface Reference {

    /** The groups that together are the reference of a group, among so many; none when it has none. */
    IntStream of(int group, int groups);

    /**
     * The sum of what is counted in the reference of a group.
     *
     * @param counts one a group
     * @param all their sum
     */
    long sum(long[] counts, long all, int group);

    /** All other groups together, so that the group and its reference are the whole corpus, as Lafon has it. */
    record Others() implements Reference {
        @Override
        public IntStream of(int group, int groups) {
            return IntStream.range(0, groups).filter(other -> other != group);
        }

        @Override
        public long sum(long[] counts, long all, int group) {
            return all - counts[group];
        }
    }

    /** The group before; the first has none. */
    record Previous() implements Reference {
        @Override
        public IntStream of(int group, int groups) {
            return group == 0 ? IntStream.empty() : IntStream.of(group - 1);
        }

        @Override
        public long sum(long[] counts, long all, int group) {
            return group == 0 ? 0 : counts[group - 1];
        }
    }

    /** One group for all others; it has none itself. */
    record Base(int base) implements Reference {
        @Override
        public IntStream of(int group, int groups) {
            return group == base ? IntStream.empty() : IntStream.of(base);
        }

        @Override
        public long sum(long[] counts, long all, int group) {
            return group == base ? 0 : counts[base];
        }
    }
}
