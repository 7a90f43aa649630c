package org.declan.cli;

import java.util.BitSet;
import java.util.List;
import org.declan.compare.Alignment.Link;
import org.declan.compare.ClauseChange;
import org.jspecify.annotations.Nullable;

/**
 * How many clauses of a text came of an earlier one, by change, and how many of its words survive.
 *
 * @param earlier the earlier text; of several the first
 * @param change what became of the clauses; none stands for all of them
 * @param clauses of the later text
 * @param words of these clauses
 * @param sourceClauses of the earlier text
 * @param sourceWords of these
 * @param surviving how many of those are still there, in order, in what came of their clause
 */
record AlignStat(
        AlignGroup earlier,
        @Nullable ClauseChange change,
        int clauses,
        long words,
        int sourceClauses,
        long sourceWords,
        long surviving) {

    /** The clauses of one change, or all. */
    static AlignStat of(AlignedTexts texts, @Nullable ClauseChange change) {
        List<Link> clauses = firsts(texts.clauses(), change);
        List<Link> sources = firsts(texts.sources(), change);
        return new AlignStat(
                texts.earlier().get(0),
                change,
                clauses.size(),
                clauses.stream().mapToLong(link -> words(texts.clause(link))).sum(),
                sources.size(),
                sources.stream().mapToLong(link -> words(texts.source(link))).sum(),
                texts.sources().stream()
                        .mapToLong(links -> surviving(texts, links, change))
                        .sum());
    }

    /** Of each clause that has links of a change the first of them. */
    private static List<Link> firsts(List<List<Link>> clauses, @Nullable ClauseChange change) {
        return clauses.stream()
                .flatMap(links ->
                        links.stream().filter(link -> isOf(link, change)).limit(1))
                .toList();
    }

    private static boolean isOf(Link link, @Nullable ClauseChange change) {
        return change == null || link.change() == change;
    }

    /** The words of a clause, without signs such as %, which alignment reads as words. */
    private static long words(PlacedClause clause) {
        return clause.clause().words().stream().filter(LinkEdits::isWord).count();
    }

    /** How many words of one source are in any of the clauses that came of it. */
    private static int surviving(AlignedTexts texts, List<Link> links, @Nullable ClauseChange change) {
        BitSet surviving = new BitSet();
        for (Link link : links) {
            if (AlignedTexts.hasClause(link) && isOf(link, change)) {
                surviving.or(texts.edits(link).surviving(texts.source(link)));
            }
        }
        return surviving.cardinality();
    }

    /** The share of the earlier words that survive; nothing when there are none. */
    @Nullable
    Double share() {
        return sourceWords == 0 ? null : (double) surviving / sourceWords;
    }

    /** The cells of its row. */
    @Nullable
    Object[] row() {
        return new @Nullable Object[] {
            earlier.document(),
            change == null ? "all" : change.label(),
            clauses,
            words,
            sourceClauses,
            sourceWords,
            surviving,
            share()
        };
    }
}
