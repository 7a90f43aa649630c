package org.declan.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What sets each group apart from the one before or, where groups have no order, from all others.
 *
 * @param intro what is compared with what, in words
 * @param findings the themes that differ most clearly, one sentence each
 * @param findingsLeft how many more there are, in words, or empty
 * @param comparisons how many themes were compared in how many groups
 */
record ChangesSection(
        String intro, List<Group> groups, List<Finding> findings, String findingsLeft, String comparisons) {

    private static final int MOST_FINDINGS = 12;
    private static final ChangesSection NONE = new ChangesSection("", List.of(), List.of(), "", "");

    /** A theme that differs clearly in a group. */
    record Finding(String href, String text, double p) {}

    /**
     * A group.
     *
     * @param heading the group and what it is compared with
     * @param against what it is compared with
     * @param before the group before, or empty
     * @param genres what is said where the two are not of the same genres, or empty
     */
    record Group(
            String id,
            String name,
            String heading,
            String against,
            String before,
            String genres,
            List<Shift> shifts,
            DivergingChart chart,
            List<Term> terms,
            News appeared,
            News disappeared) {}

    /** What became of a theme. */
    record Shift(
            String theme,
            String count,
            String rate,
            String expected,
            String p,
            String q,
            String reading,
            String chance,
            String since,
            String rates,
            boolean isSmall) {}

    /** A term in numbers. */
    record Term(
            String term,
            String count,
            String rate,
            String expected,
            String specificity,
            String p,
            String q,
            String logRatio,
            String interval,
            boolean isSmall) {}

    /**
     * Terms that came or went.
     *
     * @param left how many more there are, in words, or empty
     */
    record News(List<Counted> terms, String left) {}

    /** A term and how often it stands there, or stood. */
    record Counted(String term, String count) {}

    static ChangesSection of(Corpus corpus) {
        if (corpus.tables().diff().rows().isEmpty()) {
            return NONE;
        }
        String column = corpus.tables().diff().schema().columns().get(2).name();
        Map<String, List<Row>> byGroup = new LinkedHashMap<>();
        for (Row row : Row.of(corpus.tables().diff())) {
            byGroup.computeIfAbsent(row.text(column), key -> new ArrayList<>()).add(row);
        }
        if (byGroup.size() < 2) {
            return NONE;
        }
        List<Group> groups = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        long comparisons = 0;
        // The first group has no test when each is compared with the one before.
        boolean inPairs = byGroup.values().iterator().next().stream()
                .allMatch(row -> row.real("p").isEmpty());
        String before = "";
        String genresBefore = "";
        List<Row> rowsBefore = List.of();
        for (Map.Entry<String, List<Row>> entry : byGroup.entrySet()) {
            String id = "change-" + groups.size();
            String name = corpus.groupName(entry.getKey(), column);
            String genres = genres(corpus, entry.getKey(), column);
            if (!inPairs || !before.isEmpty()) {
                String against = inPairs ? before : corpus.words().say("against.others");
                Contrast contrast = new Contrast(
                        corpus,
                        id,
                        name,
                        against,
                        entry.getValue(),
                        new Contrast.Before(before, rowsBefore),
                        inPairs ? differing(corpus, before, genresBefore, name, genres) : "");
                groups.add(contrast.group());
                contrast.findings(findings);
                comparisons += contrast.themes().size();
            }
            before = name;
            genresBefore = genres;
            rowsBefore = entry.getValue();
        }
        Words words = corpus.words();
        List<Finding> clearest = findings.stream()
                .sorted(Comparator.comparingDouble(Finding::p))
                .limit(MOST_FINDINGS)
                .toList();
        int left = findings.size() - clearest.size();
        return new ChangesSection(
                words.say(inPairs ? "changes.intro.before" : "changes.intro.others"),
                groups,
                findings.stream().filter(clearest::contains).toList(),
                left == 0 ? "" : words.count("brief.left", left),
                words.count("comparisons", comparisons));
    }

    /** What is said of the genres of groups that have findings. */
    List<String> genres() {
        return groups.stream()
                .filter(group ->
                        findings.stream().anyMatch(finding -> finding.href().equals("#" + group.id())))
                .map(Group::genres)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String genres(Corpus corpus, String group, String column) {
        return corpus.documents().stream()
                .filter(row -> corpus.group(row, column).equals(group))
                .map(row -> ShownText.of(row.text("genre")))
                .filter(genre -> !genre.isEmpty())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** What is said where two groups are of other genres; that of some nothing is known says nothing. */
    private static String differing(Corpus corpus, String before, String genresBefore, String name, String genres) {
        return genresBefore.isEmpty() || genres.isEmpty() || genres.equals(genresBefore)
                ? ""
                : corpus.words().say("finding.genres", before, name, genresBefore, genres);
    }
}
