package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.declan.count.Folding;
import org.declan.report.Provenance;
import org.declan.report.lock.LockedNumber;
import org.declan.text.InputException;
import picocli.CommandLine.Option;

/** Which terms a lock names. */
final class LockOptions {

    private static final String ALL = "all";

    @Option(
            order = -4,
            names = "--terms",
            paramLabel = "N|all",
            description = "Lock the counts of the N most frequent terms; 100 by default, all for every one. How many"
                    + " terms and occurrences there are is locked in any case.")
    String most = "100";

    @Option(
            order = -3,
            names = "--term",
            paramLabel = "TERM",
            split = ",",
            description = "Lock the counts of these terms instead.")
    List<String> named = new ArrayList<>();

    /** Says what is wrong with the options, if something is. */
    void check() throws InputException {
        if (!most.equals(ALL) && !most.matches("[0-9]{1,9}")) {
            throw InputException.in("--terms", "expected a number or all; found \"" + most + "\"");
        }
    }

    /** The terms that a new lock names. */
    List<String> chosen(LockedTerms terms, Folding folding) {
        if (!named.isEmpty()) {
            return named.stream().map(String::strip).map(folding::fold).toList();
        }
        return terms.top(most.equals(ALL) ? Integer.MAX_VALUE : Integer.parseInt(most));
    }

    /** The terms that are counted again for a lock: its own, and new ones where it has all. */
    List<String> again(LockedTerms terms, List<LockedNumber> locked) {
        TreeSet<String> wanted = new TreeSet<>();
        for (LockedNumber number : locked) {
            if (number.key().kind() == LockedNumber.Kind.TERM) {
                wanted.add(number.key().item());
            }
        }
        if (named.isEmpty() && most.equals(ALL)) {
            wanted.addAll(terms.top(Integer.MAX_VALUE));
        }
        return List.copyOf(wanted);
    }

    /** What was asked for. */
    List<Provenance.Option> told() {
        if (named.isEmpty()) {
            return List.of(new Provenance.Option("--terms", most));
        }
        return named.stream()
                .map(term -> new Provenance.Option("--term", term.strip()))
                .toList();
    }
}
