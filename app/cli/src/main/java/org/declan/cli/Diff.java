package org.declan.cli;

import java.util.List;
import org.declan.compare.Reference;

/**
 * What {@code diff} found.
 *
 * @param groups the groups in order, at least two
 * @param reference what each was compared with
 * @param themes how the themes differ
 * @param terms how the terms differ
 */
record Diff(List<String> groups, Reference reference, DiffItems themes, DiffItems terms) {

    Diff {
        groups = List.copyOf(groups);
    }
}
