package org.declan.compare;

/**
 * From when on clauses belong together; set by measurement on pairs of declarations whose descent is known.
 *
 * @param descent the least similarity of a clause with its source; above 0
 * @param part of a further source the least part that is found where the first one leaves off, and of a further piece of
 *     a split clause the least part found in what the first piece leaves
 * @param share the least share such a part has in the whole it is merged into or split from
 */
public record AlignmentLimits(double descent, double part, double share) {

    /** What did best on the development texts; see CONTRIBUTING.md. */
    public static final AlignmentLimits DEFAULT = new AlignmentLimits(0.31, 0.38, 0.10);
}
