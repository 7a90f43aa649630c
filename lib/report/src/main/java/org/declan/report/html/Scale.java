package org.declan.report.html;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis from 0 to a round number.
 *
 * @param max its end, above 0
 * @param step between two lines
 */
record Scale(double max, double step) {

    private static final int LINES = 5;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** An axis that reaches at least so far. */
    static Scale reaching(double value) {
        double least = Math.max(value, 1) / LINES;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        double step = 10 * power;
        for (double round : ROUND) {
            if (round * power >= least) {
                step = round * power;
                break;
            }
        }
        return new Scale(Math.ceil(Math.max(value, 1) / step) * step, step);
    }

    /** The values at which lines are drawn, 0 included. */
    List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        for (int i = 0; i * step <= max + step / 2; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** How many decimals the values need. */
    int decimals() {
        return step == Math.rint(step) ? 0 : step * 10 == Math.rint(step * 10) ? 1 : 2;
    }
}
