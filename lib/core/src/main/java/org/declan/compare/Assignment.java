package org.declan.compare;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import org.declan.text.IntList;

/**
 * Pairs rows with columns so that the gains of the pairs add up to the most there can be: the assignment problem, solved
 * row by row with shortest augmenting paths (Jonker and Volgenant, Computing 38, 1987) over the edges there are. A row
 * may stay alone, for a gain of 0. Gains are whole numbers, so that ties are ties: sums of fractions would differ in
 * their last digits, and a search among thousands of equal pairs would not end at the first free one.
 */
final class Assignment {

    /** Stands for no column. */
    static final int ALONE = -1;

    private static final int NONE = -1;
    private static final long FAR = Long.MAX_VALUE;

    private final Problem problem;
    private final int[] rowOf;
    private final int[] columnOf;
    private final long[] rowPrice;
    private final long[] columnPrice;

    // The shortest paths from the row that is being placed; emptied after each search.
    private final long[] distance;
    private final int[] before;
    private final boolean[] isDone;
    private final PriorityQueue<Reached> queue = new PriorityQueue<>();

    /**
     * What is to be solved.
     *
     * @param columns for each row the columns it may have, from 0, each once
     * @param gains for each row what each of them is worth, above 0
     * @param count how many columns there are
     */
    record Problem(List<IntList> columns, List<long[]> gains, int count) {

        int rows() {
            return columns.size();
        }

        /** How many columns a row can be put on: those it may have, and one of its own, where it is alone. */
        int edges(int row) {
            return columns.get(row).size() + 1;
        }

        int column(int row, int edge) {
            return edge == columns.get(row).size()
                    ? count + row
                    : columns.get(row).get(edge);
        }

        long gain(int row, int edge) {
            return edge == columns.get(row).size() ? 0 : gains.get(row)[edge];
        }
    }

    /** A column and how far it is; of columns as far the free come first, for there the search ends. */
    private record Reached(long distance, boolean isTaken, int column) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached other) {
            int order = Long.compare(distance, other.distance);
            order = order != 0 ? order : Boolean.compare(isTaken, other.isTaken);
            return order != 0 ? order : Integer.compare(column, other.column);
        }
    }

    /** Solves a problem. */
    Assignment(Problem problem) {
        this.problem = problem;
        int all = problem.count() + problem.rows();
        rowOf = new int[all];
        columnOf = new int[problem.rows()];
        rowPrice = new long[problem.rows()];
        columnPrice = new long[all];
        distance = new long[all];
        before = new int[all];
        isDone = new boolean[all];
        Arrays.fill(rowOf, NONE);
        Arrays.fill(columnOf, NONE);
        Arrays.fill(distance, FAR);
        for (int row = 0; row < problem.rows(); row++) {
            place(row);
        }
    }

    /** The column a row is paired with, or {@link #ALONE}. */
    int column(int row) {
        return columnOf[row] < problem.count() ? columnOf[row] : ALONE;
    }

    /** Finds the shortest path from a row to a free column, and moves the rows along it on by one column. */
    private void place(int start) {
        rowPrice[start] = cheapest(start);
        IntList reached = new IntList();
        IntList done = new IntList();
        int row = start;
        int column = NONE;
        long length = 0;
        while (column == NONE || rowOf[column] != NONE) {
            if (column != NONE) {
                isDone[column] = true;
                done.add(column);
                row = rowOf[column];
            }
            reach(row, length, reached);
            column = nearest();
            length = distance[column];
        }
        reprice(start, done, length);
        shift(start, column);
        for (int i = 0; i < reached.size(); i++) {
            distance[reached.get(i)] = FAR;
            isDone[reached.get(i)] = false;
        }
        queue.clear();
    }

    private long cheapest(int row) {
        long least = FAR;
        for (int edge = 0; edge < problem.edges(row); edge++) {
            least = Math.min(least, -problem.gain(row, edge) - columnPrice[problem.column(row, edge)]);
        }
        return least;
    }

    private void reach(int row, long length, IntList reached) {
        for (int edge = 0; edge < problem.edges(row); edge++) {
            int column = problem.column(row, edge);
            long there = length - problem.gain(row, edge) - rowPrice[row] - columnPrice[column];
            if (there < distance[column]) {
                if (distance[column] == FAR) {
                    reached.add(column);
                }
                distance[column] = there;
                before[column] = row;
                queue.add(new Reached(there, rowOf[column] != NONE, column));
            }
        }
    }

    private int nearest() {
        int column = queue.remove().column;
        while (isDone[column]) {
            column = queue.remove().column;
        }
        return column;
    }

    private void reprice(int start, IntList done, long length) {
        rowPrice[start] += length;
        for (int i = 0; i < done.size(); i++) {
            int column = done.get(i);
            columnPrice[column] += distance[column] - length;
            rowPrice[rowOf[column]] += length - distance[column];
        }
    }

    private void shift(int start, int free) {
        int column = free;
        int row = NONE;
        while (row != start) {
            row = before[column];
            int left = columnOf[row];
            rowOf[column] = row;
            columnOf[row] = column;
            column = left;
        }
    }
}
