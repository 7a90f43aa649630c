package org.declan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.declan.text.IntList;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void theSumOfThePairsIsTheMostThereCanBe() {
        // Row by row 9 + 1 = 10; the best is 8 + 7 = 15.
        assertThat(columns(problem(new long[][] {{9, 8}, {7, 1}}))).containsExactly(1, 0);
    }

    @Test
    void aRowIsAloneWhenAnotherHasMoreOfItsOnlyColumn() {
        assertThat(columns(problem(new long[][] {{3}, {5}, {4}})))
                .containsExactly(Assignment.ALONE, 0, Assignment.ALONE);
    }

    @Test
    void nothingIsPairedWithNothing() {
        assertThat(columns(problem(new long[0][0]))).isEmpty();
        assertThat(columns(problem(new long[3][0]))).containsOnly(Assignment.ALONE);
        assertThat(columns(problem(new long[][] {{0, 0}, {0, 0}}))).containsOnly(Assignment.ALONE);
    }

    @Test
    void smallProblemsAreSolvedAsByTryingEverything() {
        long seed = Long.getLong("declan.seed", 20260101L);
        for (int round = 0; round < 5000; round++) {
            Random random = new Random(seed + round);
            long[][] gains = new long[random.nextInt(6)][random.nextInt(6)];
            int most = 1 + random.nextInt(random.nextBoolean() ? 3 : 1000);
            for (long[] row : gains) {
                for (int column = 0; column < row.length; column++) {
                    row[column] = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(most);
                }
            }
            int[] columns = columns(problem(gains));
            String where = "declan.seed=" + (seed + round);
            assertThat(IntStream.of(columns).filter(column -> column != Assignment.ALONE))
                    .as(where)
                    .doesNotHaveDuplicates();
            assertThat(sum(gains, columns)).as(where).isEqualTo(best(gains, 0, 0));
        }
    }

    @Test
    void aLongChainThatMustGiveWayAsAWholeIsSolved() {
        // Row i may have columns i - 1 and i; the last row has only the last column, so all rows before it go one back.
        int rows = 20_000;
        IntList[] columns = new IntList[rows];
        long[][] gains = new long[rows][];
        for (int row = 0; row < rows; row++) {
            columns[row] = new IntList();
            if (row > 0) {
                columns[row].add(row - 1);
            }
            if (row < rows - 1) {
                columns[row].add(row);
            }
            gains[row] = row == 0 || row == rows - 1 ? new long[] {5} : new long[] {4, 5};
        }
        columns[rows - 1] = columns[rows - 2];
        gains[rows - 1] = new long[] {1000, 1000};
        int[] solved = columns(new Assignment.Problem(List.of(columns), List.of(gains), rows));
        assertThat(IntStream.of(solved)).doesNotHaveDuplicates();
        assertThat(solved[rows - 1]).isGreaterThanOrEqualTo(rows - 3);
        assertThat(IntStream.of(solved).filter(column -> column == Assignment.ALONE))
                .hasSize(1);
    }

    @Test
    void thousandsOfTiesEndEarly() {
        int rows = 1500;
        long[][] gains = new long[rows][1000];
        for (long[] row : gains) {
            Arrays.fill(row, 7);
        }
        assertThat(IntStream.of(columns(problem(gains))).filter(column -> column != Assignment.ALONE))
                .hasSize(1000);
    }

    /** A gain of 0 is no edge. */
    private static Assignment.Problem problem(long[][] matrix) {
        IntList[] columns = new IntList[matrix.length];
        long[][] gains = new long[matrix.length][];
        for (int row = 0; row < matrix.length; row++) {
            columns[row] = new IntList();
            gains[row] = Arrays.stream(matrix[row]).filter(gain -> gain > 0).toArray();
            for (int column = 0; column < matrix[row].length; column++) {
                if (matrix[row][column] > 0) {
                    columns[row].add(column);
                }
            }
        }
        return new Assignment.Problem(List.of(columns), List.of(gains), matrix.length == 0 ? 0 : matrix[0].length);
    }

    private static int[] columns(Assignment.Problem problem) {
        Assignment assignment = new Assignment(problem);
        return IntStream.range(0, problem.rows()).map(assignment::column).toArray();
    }

    private static long sum(long[][] gains, int[] columns) {
        return IntStream.range(0, columns.length)
                .filter(row -> columns[row] != Assignment.ALONE)
                .mapToLong(row -> gains[row][columns[row]])
                .sum();
    }

    private static long best(long[][] gains, int row, int taken) {
        if (row == gains.length) {
            return 0;
        }
        long best = best(gains, row + 1, taken);
        for (int column = 0; column < gains[row].length; column++) {
            if (gains[row][column] > 0 && (taken >> column & 1) == 0) {
                best = Math.max(best, gains[row][column] + best(gains, row + 1, taken | 1 << column));
            }
        }
        return best;
    }
}
