package org.declan.report.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a check found.
 *
 * @param version the version of declan, as {@code 0.1.0}
 * @param rules the rules that were applied, in the order of their file; each id once
 * @param all the findings, each of one of the rules
 */
public record Findings(String version, List<Rule> rules, List<Finding> all) {

    private static final Comparator<Finding> IN_TEXT_ORDER = Comparator.comparing(
                    (Finding finding) -> finding.location().path(), ByteOrder::compare)
            .thenComparing(Findings::start)
            .thenComparing(Findings::end)
            .thenComparing(finding -> finding.rule().id(), ByteOrder::compare)
            .thenComparing(finding -> finding.location().words(), ByteOrder::compare)
            .thenComparing(Finding::message, ByteOrder::compare);

    public Findings {
        rules = List.copyOf(rules);
        all = List.copyOf(all);
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules are called " + rule.id());
            }
        }
        for (Finding finding : all) {
            if (!ids.contains(finding.rule().id())) {
                throw new IllegalArgumentException("a finding of a rule that was not applied: " + finding.rule());
            }
        }
    }

    /**
     * Findings by path, then in text order; what is about all documents comes first. Those with the same fingerprint are
     * told apart by their ordinals.
     */
    public static Findings of(String version, List<Rule> rules, Collection<Finding> found) {
        Map<String, Integer> ordinals = new HashMap<>();
        List<Finding> all = new ArrayList<>();
        for (Finding finding : found.stream().sorted(IN_TEXT_ORDER).toList()) {
            all.add(finding.withOrdinal(ordinals.merge(finding.fingerprint().key(), 1, Integer::sum)));
        }
        return new Findings(version, rules, all);
    }

    /** How many are of this level or graver. */
    public long atLeast(Level least) {
        return all.stream().filter(finding -> finding.level().isAtLeast(least)).count();
    }

    /** The findings of a rule. */
    List<Finding> of(Rule rule) {
        return all.stream()
                .filter(finding -> finding.rule().id().equals(rule.id()))
                .toList();
    }

    private static int start(Finding finding) {
        return finding.location() instanceof Region region ? region.range().start() : -1;
    }

    private static int end(Finding finding) {
        return finding.location() instanceof Region region ? region.range().end() : -1;
    }
}
