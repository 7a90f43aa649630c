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

    /** The families of a clause, by their numbers. */
    static Bag of(Clause clause, Map<String, Integer> numbers) {
        int[] roots = clause.roots().keySet().stream()
                .mapToInt(root -> numbers.getOrDefault(root, -1))
                .sorted()
                .toArray();
        int[] counts = new int[roots.length];
        clause.roots()
                .forEach((root, count) -> counts[Arrays.binarySearch(roots, numbers.getOrDefault(root, -1))] = count);
        return new Bag(roots, counts);
    }

    int size() {
        return roots.length;
    }

    int root(int index) {
        return roots[index];
    }

    /** The weights of all words together. */
    double weight(double[] weights) {
        double sum = 0;
        for (int i = 0; i < roots.length; i++) {
            sum += counts[i] * weights[roots[i]];
        }
        return sum;
    }

    /** What both have. */
    Bag and(Bag other) {
        return merged(other, Math::min);
    }

    /** What either has. */
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
