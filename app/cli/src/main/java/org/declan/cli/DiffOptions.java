package org.declan.cli;

import org.declan.text.InputException;
import picocli.CommandLine.Option;

/** How {@code diff} compares, and how much of it is told. */
final class DiffOptions {

    static final String OTHERS = "others";
    static final String PREVIOUS = "previous";

    @Option(
            order = 13,
            names = "--base",
            paramLabel = "GROUP",
            description = "Compare each group with this one, or with the previous one (previous);"
                    + " by default with all others (others).")
    String base = OTHERS;

    @Option(
            order = 14,
            names = "--measure",
            paramLabel = "MEASURE",
            description = "Rank terms by specificity (the default), log_ratio or g2.")
    Ranking ranking = Ranking.SPECIFICITY;

    @Option(
            order = 15,
            names = "--min-specificity",
            paramLabel = "N",
            description =
                    "What counts as a difference: 2 (the default) is p = 0.01, 3 is p = 0.001, 0 any other frequency.")
    double minSpecificity = 2;

    @Option(
            order = 16,
            names = "--exit-code",
            description = "Exit with 1 when a theme or a term differs by --min-specificity.")
    boolean exitCode;

    @Option(order = 17, names = "--all", description = "On a terminal, list all there is rather than one screen.")
    boolean all;

    /** Whether a group was named, of which all others are compared with it. */
    boolean isBaseNamed() {
        return !base.equals(OTHERS) && !base.equals(PREVIOUS);
    }

    void check() throws InputException {
        if (!(minSpecificity >= 0)) {
            throw InputException.in("--min-specificity", "expected a number from 0; found " + minSpecificity);
        }
    }
}
