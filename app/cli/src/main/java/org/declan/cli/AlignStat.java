package org.declan.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.declan.compare.Alignment.Link;
import org.declan.compare.ClauseChange;
import org.jspecify.annotations.Nullable;

/**
 * How many clauses of a text came of an earlier one, by change, and how many of its words survive.
 *
 * @param earlier the earlier text
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
        Set<Integer> clauses = new HashSet<>();
        Set<List<Integer>> sources = new HashSet<>();
        long words = 0;
        long sourceWords = 0;
        long surviving = 0;
        for (Link link : texts.links()) {
            if (change == null || link.change() == change) {
                if (AlignedTexts.hasClause(link) && clauses.add(link.clause())) {
                    words += texts.clause(link).clause().words().size();
                }
                if (AlignedTexts.hasSource(link) && sources.add(List.of(link.document(), link.source()))) {
                    sourceWords += texts.source(link).clause().words().size();
                    surviving +=
                            AlignedTexts.hasClause(link) ? texts.edits(link).surviving(texts.source(link)) : 0;
                }
            }
        }
        return new AlignStat(
                texts.earlier().get(0), change, clauses.size(), words, sources.size(), sourceWords, surviving);
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
