package org.declan.compare;

import java.util.BitSet;
import org.declan.text.IntList;

/**
 * The clauses a later text may come of.
 *
 * @param clauses of all texts before it
 * @param lineages the lineage of each: the number of its first clause
 * @param livedOn those of which something came in a text that follows theirs
 */
record Past(ClausePool clauses, IntList lineages, BitSet livedOn) {}
