package org.declan.compare;

/**
 * From when on clauses belong together; set by measurement on pairs of declarations whose descent is known. All are
 * shares, above 0 and at most 1.
 *
 * @param descent the least similarity of a clause with its source
 * @param heading the same for titles, headings and other lines that are no running text: they are short and all on the
 *     same subject, and that alone is no descent
 * @param older by how much a clause that lived on in a text between has to be more similar than what it became there, to
 *     be named in its stead: descent is from where language last stood, unless the older wording was clearly taken up again
 * @param part of a further source the least part that is found where the first one leaves off, and of a further piece of
 *     a split clause the least part found in what the first piece leaves
 * @param share the least share such a part has in the whole it is merged into or split from
 */
public record AlignmentLimits(double descent, double heading, double older, double part, double share) {

    /** What did best on the lineages of testdata/gold; see CONTRIBUTING.md. */
    public static final AlignmentLimits DEFAULT = new AlignmentLimits(0.31, 0.5, 0.2, 0.38, 0.10);

    public AlignmentLimits {
        check("descent", descent);
        check("heading", heading);
        check("older", older);
        check("part", part);
        check("share", share);
    }

    private static void check(String name, double limit) {
        if (!(limit > 0 && limit <= 1)) {
            throw new IllegalArgumentException(name + " is above 0 and at most 1, not " + limit);
        }
    }

    /** The least similarity of a clause with a source. */
    double least(Clause source, Clause clause) {
        return Math.max(least(source), least(clause));
    }

    /** The least similarity of a clause with any source. */
    double least(Clause clause) {
        return clause.isRunning() ? descent : Math.max(descent, heading);
    }
}
