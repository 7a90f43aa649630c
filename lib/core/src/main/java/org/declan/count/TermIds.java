package org.declan.count;

import com.carrotsearch.hppc.LongIntHashMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declan.text.IntList;

/**
 * Terms numbered from 0 in order of first appearance. A term of several words is kept as the number of the term without
 * its last word, and that word. Not thread-safe.
 */
public final class TermIds {

    private static final int NONE = -1;

    private final Map<String, Integer> words = new HashMap<>();
    private final LongIntHashMap longer = new LongIntHashMap();
    private final IntList parents = new IntList();
    private final IntList lasts = new IntList();
    private final List<String> spellings = new ArrayList<>();

    /** The number of a word, which is added when new. */
    int word(String spelling) {
        Integer known = words.get(spelling);
        if (known != null) {
            return known;
        }
        int id = add(NONE, spellings.size());
        words.put(spelling, id);
        spellings.add(spelling);
        return id;
    }

    /** The number of a term followed by a word, which is added when new. */
    int longer(int term, int word) {
        long key = (long) term << 32 | word;
        int index = longer.indexOf(key);
        if (longer.indexExists(index)) {
            return longer.indexGet(index);
        }
        int id = add(term, lasts.get(word));
        longer.indexInsert(index, key, id);
        return id;
    }

    private int add(int parent, int last) {
        parents.add(parent);
        lasts.add(last);
        return parents.size() - 1;
    }

    /** How many terms there are. */
    public int size() {
        return parents.size();
    }

    /** How many words a term has. */
    public int length(int term) {
        int length = 0;
        for (int id = term; id != NONE; id = parents.get(id)) {
            length++;
        }
        return length;
    }

    /** A term as it is read: a space between its words, none after an apostrophe or before a hyphen. */
    public String term(int term) {
        String last = spellings.get(lasts.get(term));
        if (parents.get(term) == NONE) {
            return last;
        }
        String before = term(parents.get(term));
        return before.endsWith("'") || last.startsWith("-") ? before + last : before + " " + last;
    }

    /** Adds the terms of another numbering; gives the number here of each term there. */
    public int[] adopt(TermIds others) {
        int[] here = new int[others.size()];
        for (int id = 0; id < here.length; id++) {
            int word = word(others.spellings.get(others.lasts.get(id)));
            int parent = others.parents.get(id);
            here[id] = parent == NONE ? word : longer(here[parent], word);
        }
        return here;
    }
}
