package org.declan.compare;

import java.util.Arrays;
import java.util.Map;
import org.declan.text.IntList;

/** The word families of a clause by number, ascending, each with how often it occurs. Immutable. */
final class Bag {

    /** Nothing. */
    static final Bag EMPTY = new Bag(new int[0], new int[0]);

    private final int[] roots;
    private final int[] counts;

    private Bag(int[] roots, int[] counts) {
        this.roots = roots;
        this.counts = counts;
    }

    /** A bag of families, each with a count above 0, by the numbers that {@code weights} gives them. */
    static Bag of(Map<String, Integer> families, RootWeights weights) {
        int[] roots =
                families.keySet().stream().mapToInt(weights::number).sorted().toArray();
        int[] counts = new int[roots.length];
        families.forEach((root, count) -> counts[Arrays.binarySearch(roots, weights.number(root))] = count);
        return new Bag(roots, counts);
    }

    /** How many different families there are. */
    int size() {
        return roots.length;
    }

    /** The number of a family, by its place in the bag. */
    int root(int index) {
        return roots[index];
    }

    /** The weights of all words together. */
    double weight(RootWeights weights) {
        double sum = 0;
        for (int i = 0; i < roots.length; i++) {
            sum += counts[i] * weights.of(roots[i]);
        }
        return sum;
    }

    /** The weight of what both have: that of {@link #and}, without making it. */
    double shared(Bag other, RootWeights weights) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < roots.length && j < other.roots.length) {
            if (roots[i] == other.roots[j]) {
                sum += Math.min(counts[i], other.counts[j]) * weights.of(roots[i]);
                i++;
                j++;
            } else if (roots[i] < other.roots[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** What both have. */
    Bag and(Bag other) {
        return merged(other, Math::min);
    }

    /** What either has, as often as the one that has more of it. */
    Bag or(Bag other) {
        return merged(other, Math::max);
    }

    /** What this has more of. */
    Bag minus(Bag other) {
        return merged(other, (here, there) -> Math.max(0, here - there));
    }

    private interface Merging {
        int count(int here, int there);
    }

    private Bag merged(Bag other, Merging merging) {
        IntList mergedRoots = new IntList();
        IntList mergedCounts = new IntList();
        int i = 0;
        int j = 0;
        while (i < roots.length || j < other.roots.length) {
            int here = i < roots.length ? roots[i] : Integer.MAX_VALUE;
            int there = j < other.roots.length ? other.roots[j] : Integer.MAX_VALUE;
            int root = Math.min(here, there);
            int count = merging.count(here == root ? counts[i++] : 0, there == root ? other.counts[j++] : 0);
            if (count > 0) {
                mergedRoots.add(root);
                mergedCounts.add(count);
            }
        }
        return new Bag(mergedRoots.toArray(), mergedCounts.toArray());
    }
}
