package org.declan.compare;

import java.util.Arrays;
import java.util.BitSet;
import org.declan.text.IntList;

/**
 * Which clauses of a later text come of which earlier ones. First the same words ({@link SameWords}); then the pairs that
 * together are most similar ({@link ClausePairs}); then further sources of clauses that were merged, and further pieces
 * of clauses that were split, the surest first ({@link ClauseParts}); then lists made of a
 * sentence, and sentences of a list ({@link ClauseSums}). Earlier clauses of one lineage, a clause and what
 * became of it in the next earlier text, are one source: the latest of them is named, unless the wording of an older one
 * was clearly taken up again ({@link AlignmentLimits#older}).
 */
final class ClauseLinks {

    /** Stands for no clause. */
    static final int NONE = -1;

    private static final IntList NOTHING = new IntList();

    private final Past past;
    private final ClausePool earlier;
    private final ClausePool later;
    private final IntList[] sources;
    private final IntList[] pieces;
    private final BitSet identical = new BitSet();
    private final ClauseCandidates candidates;
    private final AlignmentLimits limits;

    /** Links the clauses of a text with those of the past. */
    ClauseLinks(Past past, ClausePool later, AlignmentLimits limits) {
        this.past = past;
        this.earlier = past.clauses();
        this.later = later;
        this.sources = new IntList[later.size()];
        this.pieces = new IntList[earlier.size()];
        Arrays.fill(sources, NOTHING);
        Arrays.fill(pieces, NOTHING);
        SameWords.link(this, earlier, later);
        this.limits = limits;
        candidates = new ClauseCandidates(earlier, this::isFree, later, clause -> sources(clause) == NOTHING);
        ClausePairs.link(this, candidates, limits);
        ClauseParts.link(this, candidates, limits);
        ClauseSums.link(this, candidates);
    }

    /** Links a source to a clause of the same words. */
    void linkIdentical(int source, int clause) {
        link(source, clause);
        identical.set(clause);
    }

    /** Links a source to a clause. */
    void link(int source, int clause) {
        sources[clause] = with(sources[clause], source);
        pieces[lineage(source)] = with(pieces(source), clause);
    }

    private static IntList with(IntList list, int value) {
        IntList longer = list == NOTHING ? new IntList() : list;
        longer.add(value);
        return longer;
    }

    ClausePool earlier() {
        return earlier;
    }

    ClausePool later() {
        return later;
    }

    /** The lineage of an earlier clause. */
    int lineage(int source) {
        return past.lineages().get(source);
    }

    /** Whether something came of an earlier clause in a text between. */
    boolean livedOn(int source) {
        return past.livedOn().get(source);
    }

    /** Whether nothing came of a source's lineage yet. */
    boolean isFree(int source) {
        return pieces(source) == NOTHING;
    }

    /** What came of a source's lineage. */
    IntList pieces(int source) {
        return pieces[lineage(source)];
    }

    /** What a clause comes of. */
    IntList sources(int clause) {
        return sources[clause];
    }

    /** Whether a clause has the words of its source. */
    boolean isIdentical(int clause) {
        return identical.get(clause);
    }

    /** Dice's coefficient of the weighted words: 0 nothing in common, 1 the same. */
    double similarity(int source, int clause) {
        double both = earlier.weight(source) + later.weight(clause);
        return both == 0 ? 0 : 2 * earlier.bag(source).shared(later.bag(clause), earlier.weights()) / both;
    }

    /** How sure the links are; worked out anew at each call. */
    Confidence confidence() {
        return new Confidence(this, candidates, limits);
    }

    /** What became of a clause, its place apart. */
    ClauseChange change(int clause) {
        IntList from = sources(clause);
        if (from.size() == 0) {
            return ClauseChange.NEW;
        }
        if (isIdentical(clause)) {
            return ClauseChange.KEPT;
        }
        if (from.size() > 1) {
            return ClauseChange.MERGED;
        }
        return pieces(from.get(0)).size() > 1 ? ClauseChange.SPLIT : ClauseChange.REWORDED;
    }
}
