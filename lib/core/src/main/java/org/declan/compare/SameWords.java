package org.declan.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Links later clauses with earlier ones of the same words, those of the latest text first. Words that stand several
 * times in a text are taken up in their order: the first that follows the source of the clause before, or else the first
 * there is.
 */
final class SameWords {

    private final ClauseLinks links;
    private final ClausePool earlier;
    private final Map<List<String>, NavigableSet<Integer>> byWords = new HashMap<>();

    private SameWords(ClauseLinks links, ClausePool earlier) {
        this.links = links;
        this.earlier = earlier;
        for (int clause = 0; clause < earlier.size(); clause++) {
            byWords.computeIfAbsent(earlier.clause(clause).words(), words -> new TreeSet<>())
                    .add(clause);
        }
    }

    static void link(ClauseLinks links, ClausePool earlier, ClausePool later) {
        SameWords same = new SameWords(links, earlier);
        int last = ClauseLinks.NONE;
        for (int clause = 0; clause < later.size(); clause++) {
            NavigableSet<Integer> sources =
                    same.byWords.getOrDefault(later.clause(clause).words(), new TreeSet<>());
            Integer source = same.free(sources, last);
            if (source != null) {
                links.linkIdentical(source, clause);
                last = source;
            }
        }
    }

    private @Nullable Integer free(NavigableSet<Integer> sources, int last) {
        // A source may have been taken with another of its lineage.
        while (!sources.isEmpty()) {
            Integer source = next(sources, last);
            sources.remove(source);
            if (links.isFree(source)) {
                return source;
            }
        }
        return null;
    }

    private Integer next(NavigableSet<Integer> sources, int last) {
        int document = earlier.document(sources.last());
        Integer following = sources.higher(last);
        if (last != ClauseLinks.NONE && earlier.document(last) == document && following != null) {
            return following;
        }
        Integer first = sources.ceiling(earlier.first(document));
        return first == null ? sources.last() : first;
    }
}
