package org.declan.count;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The tallies of groups of documents, over one numbering of terms. They add up in whatever order. */
public final class GroupedTerms {

    private final TermIds ids;
    private final Supplier<TermTally> empty;
    private final Map<String, TermTally> tallies = new HashMap<>();

    /**
     * No groups yet.
     *
     * @param ids the numbering
     * @param empty makes the tally of a new group
     */
    public GroupedTerms(TermIds ids, Supplier<TermTally> empty) {
        this.ids = ids;
        this.empty = empty;
    }

    /** The numbering of the terms. */
    public TermIds ids() {
        return ids;
    }

    /** The tally of a group, which is added when new. */
    public TermTally group(String name) {
        return tallies.computeIfAbsent(name, key -> empty.get());
    }

    /** Adds the groups of another counter. */
    public void add(GroupedTerms others) {
        int[] terms = ids.adopt(others.ids);
        others.tallies.forEach((name, tally) -> group(name).add(tally, terms));
    }
}
