package org.declan.report.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What is known and accepted. A finding is known again by its fingerprint, so it may move within its file or to another
 * one; one more than there were is new. {@link BaselineFile} reads and writes it.
 *
 * @param known the findings, those that are alike once for each file; by path, rule and key
 */
public record Baseline(List<Known> known) {

    private static final Comparator<Known> ORDER = Comparator.comparing(Known::path, ByteOrder::compare)
            .thenComparing(Known::rule, ByteOrder::compare)
            .thenComparing(Known::key);

    /**
     * Findings of a file that are alike.
     *
     * @param path the file; empty for what is about no one document
     * @param rule the rule's id
     * @param key that of their {@link Fingerprint}
     * @param count how many there are, at least 1
     * @param words those of the first, for people who read the file
     */
    public record Known(String path, String rule, String key, int count, String words) {

        public Known {
            Fingerprint.requireKey(key);
            if (count < 1) {
                throw new IllegalArgumentException("a count is at least 1, not " + count);
            }
        }
    }

    /** What a document lacks, whichever it is. */
    private record Lack(String rule, String words) {}

    /** Where findings of a kind were. */
    private record Place(String path, String key) {}

    public Baseline {
        known = known.stream().sorted(ORDER).toList();
    }

    /** The baseline by which nothing of this is new. */
    public static Baseline of(Findings findings) {
        Map<Place, List<Finding>> alike = new LinkedHashMap<>();
        for (Finding finding : findings.all()) {
            alike.computeIfAbsent(place(finding), place -> new ArrayList<>()).add(finding);
        }
        List<Known> known = new ArrayList<>();
        alike.forEach((place, all) -> {
            Finding first = all.get(0);
            String rule = first.rule().id();
            known.add(new Known(
                    place.path(),
                    rule,
                    place.key(),
                    all.size(),
                    first.location().words()));
        });
        return new Baseline(known);
    }

    /**
     * What is new. Of findings that are alike the first of each file are known, as many as there were in it; as many of
     * the others as have gone from other files are known, too, since a file may have been renamed. What a document lacks
     * is known from another one only if that has gone.
     *
     * @param isGone whether there is no file at a path any more
     */
    public Findings without(Findings findings, Predicate<String> isGone) {
        Map<Place, Integer> here = new HashMap<>();
        Map<String, Integer> anywhere = new HashMap<>();
        Map<Lack, Integer> lacks = new HashMap<>();
        for (Known each : known) {
            here.merge(new Place(each.path(), each.key()), each.count(), Integer::sum);
            anywhere.merge(each.key(), each.count(), Integer::sum);
            if (!each.path().isEmpty() && isGone.test(each.path())) {
                lacks.merge(new Lack(each.rule(), each.words()), each.count(), Integer::sum);
            }
        }
        List<Finding> moved = new ArrayList<>();
        for (Finding finding : findings.all()) {
            if (take(here, place(finding))) {
                anywhere.merge(finding.fingerprint().key(), -1, Integer::sum);
            } else {
                moved.add(finding);
            }
        }
        List<Finding> fresh = moved.stream()
                .filter(finding -> !take(anywhere, finding.fingerprint().key()))
                .filter(finding -> !(finding.location() instanceof WholeDocument lacking
                        && take(lacks, new Lack(finding.rule().id(), lacking.words()))))
                .toList();
        return new Findings(findings.version(), findings.rules(), fresh);
    }

    /**
     * How many of the known findings are not there any more.
     *
     * @param findings all that was found
     * @param isChecked whether the file at a path was looked at; of others nothing is said
     */
    public int gone(Findings findings, Predicate<String> isChecked) {
        Map<String, Integer> left = new HashMap<>();
        for (Known each : known) {
            if (each.path().isEmpty() || isChecked.test(each.path())) {
                left.merge(each.key(), each.count(), Integer::sum);
            }
        }
        findings.all().forEach(finding -> take(left, finding.fingerprint().key()));
        return left.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Place place(Finding finding) {
        return new Place(finding.location().path(), finding.fingerprint().key());
    }

    /** Takes one away, if there is one. */
    private static <K> boolean take(Map<K, Integer> left, K key) {
        int count = left.getOrDefault(key, 0);
        if (count > 0) {
            left.put(key, count - 1);
        }
        return count > 0;
    }
}
