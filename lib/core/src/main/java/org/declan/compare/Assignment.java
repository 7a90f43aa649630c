package org.declan.compare;

import java.util.Arrays;
import java.util.PriorityQueue;
import org.declan.text.IntList;

/**
 * Pairs rows with columns so that the gains of the pairs add up to the most there can be: the assignment problem, solved
 * row by row with shortest augmenting paths (Jonker and Volgenant, Computing 38, 1987) over the edges there are. A row
 * may stay alone, for a gain of 0.
 */
final class Assignment {

    private static final int NONE = -1;

    /** For each row the columns it may have. */
    private final IntList[] columns;
    /** For each row the gains with them, in the same order. */
    private final double[][] gains;

    private final int[] rowOf;
    private final int[] columnOf;
    private final double[] rowPrice;
    private final double[] columnPrice;
    private final double[] distance;
    private final int[] before;
    private final boolean[] isDone;

    /**
     * A problem.
     *
     * @param columns for each row the columns it may have
     * @param gains for each row what each of them is worth, above 0
     * @param count how many columns there are
     */
    Assignment(IntList[] columns, double[][] gains, int count) {
        this.columns = columns;
        this.gains = gains;
        // A row's last column is its own and worth nothing: there it stays alone.
        int all = count + columns.length;
        rowOf = filled(all);
        columnOf = filled(columns.length);
        rowPrice = new double[columns.length];
        columnPrice = new double[all];
        distance = new double[all];
        before = filled(all);
        isDone = new boolean[all];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        for (int row = 0; row < columns.length; row++) {
            augment(row, count);
        }
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    /** The column a row is paired with; -1 when it is alone. */
    int column(int row) {
        int column = columnOf[row];
        return column >= rowOf.length - columns.length ? NONE : column;
    }

    private record Reached(double distance, int column) implements Comparable<Reached> {
        @Override
        public int compareTo(Reached other) {
            int order = Double.compare(distance, other.distance);
            return order != 0 ? order : Integer.compare(column, other.column);
        }
    }

    private void augment(int start, int count) {
        rowPrice[start] = cheapest(start, count);
        PriorityQueue<Reached> queue = new PriorityQueue<>();
        IntList reached = new IntList();
        IntList done = new IntList();
        int row = start;
        double sofar = 0;
        int free = NONE;
        while (free == NONE) {
            for (int i = 0; i <= columns[row].size(); i++) {
                boolean alone = i == columns[row].size();
                int column = alone ? count + row : columns[row].get(i);
                double cost = alone ? 0 : -gains[row][i];
                double there = sofar + cost - rowPrice[row] - columnPrice[column];
                // A column that is done stays so, whatever rounding says.
                if (!isDone[column] && there < distance[column]) {
                    if (distance[column] == Double.POSITIVE_INFINITY) {
                        reached.add(column);
                    }
                    distance[column] = there;
                    before[column] = row;
                    queue.add(new Reached(there, column));
                }
            }
            Reached next = queue.remove();
            while (isDone[next.column]) {
                next = queue.remove();
            }
            sofar = next.distance;
            if (rowOf[next.column] == NONE) {
                free = next.column;
            } else {
                done.add(next.column);
                isDone[next.column] = true;
                row = rowOf[next.column];
            }
        }
        reprice(start, done, sofar);
        for (int column = free; column != NONE; ) {
            int owner = before[column];
            int last = columnOf[owner];
            rowOf[column] = owner;
            columnOf[owner] = column;
            column = owner == start ? NONE : last;
        }
        for (int i = 0; i < reached.size(); i++) {
            distance[reached.get(i)] = Double.POSITIVE_INFINITY;
            isDone[reached.get(i)] = false;
        }
    }

    private double cheapest(int row, int count) {
        double least = -columnPrice[count + row];
        for (int i = 0; i < columns[row].size(); i++) {
            least = Math.min(least, -gains[row][i] - columnPrice[columns[row].get(i)]);
        }
        return least;
    }

    private void reprice(int start, IntList done, double length) {
        rowPrice[start] += length;
        for (int i = 0; i < done.size(); i++) {
            int column = done.get(i);
            columnPrice[column] += distance[column] - length;
            rowPrice[rowOf[column]] += length - distance[column];
        }
    }
}
