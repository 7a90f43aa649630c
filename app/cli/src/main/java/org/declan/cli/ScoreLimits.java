package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.declan.lexicon.Score;
import org.declan.text.InputException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the scores of each theme on labelled sentences must reach. */
final class ScoreLimits {

    @Option(
            names = "--min-f1",
            paramLabel = "N",
            description = "Exit with 1 when a theme's F1 on --gold is below N, 0 to 1.")
    @Nullable
    Double minF1;

    @Option(names = "--min-precision", paramLabel = "N", description = "The same for precision.")
    @Nullable
    Double minPrecision;

    @Option(names = "--min-recall", paramLabel = "N", description = "The same for recall.")
    @Nullable
    Double minRecall;

    boolean given() {
        return minF1 != null || minPrecision != null || minRecall != null;
    }

    /**
     * Refuses what is not a share, and a limit that nothing is held against.
     *
     * @param hasGold whether there are labelled sentences
     */
    void check(boolean hasGold) throws InputException {
        check("--min-f1", minF1, hasGold);
        check("--min-precision", minPrecision, hasGold);
        check("--min-recall", minRecall, hasGold);
    }

    private static void check(String option, @Nullable Double limit, boolean hasGold) throws InputException {
        if (limit == null) {
            return;
        }
        if (!(limit >= 0 && limit <= 1)) {
            throw InputException.in(option, "expected a number from 0 to 1; found " + limit);
        }
        if (!hasGold) {
            throw InputException.in(option, "a limit for labelled sentences; expected --gold too");
        }
    }

    /** Each score that falls short, in words. */
    List<String> shortfalls(Map<String, Score> scores) {
        List<String> shortfalls = new ArrayList<>();
        scores.forEach((theme, score) -> {
            compare(theme + ": F1", score.f1(), minF1, shortfalls);
            if (minPrecision != null && score.found() == 0 && score.carried() > 0) {
                // The gate is for a theme that works; this one would pass it by finding nothing at all.
                shortfalls.add(theme + ": precision is undefined, as none of its labelled sentences (" + score.carried()
                        + ") was found; expected " + minPrecision + " or more");
            }
            compare(theme + ": precision", score.precision(), minPrecision, shortfalls);
            compare(theme + ": recall", score.recall(), minRecall, shortfalls);
        });
        return shortfalls;
    }

    /** Else what is not defined cannot fall short: no sentence speaks for or against the theme. */
    private static void compare(String what, OptionalDouble value, @Nullable Double limit, List<String> shortfalls) {
        if (limit != null && value.isPresent() && value.getAsDouble() < limit) {
            // Cut, not rounded: 0.8999 is not shown as the 0.9 that it falls short of.
            double cut = Math.floor(value.getAsDouble() * 10_000) / 10_000;
            shortfalls.add(
                    what + " is " + String.format(Locale.ROOT, "%.4f", cut) + "; expected " + limit + " or more");
        }
    }
}
