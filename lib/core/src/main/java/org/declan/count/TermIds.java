package org.declan.count;

import com.carrotsearch.hppc.LongIntHashMap;
import java.util.HashMap;
import java.util.Map;
import org.declan.text.CodePointOrder;
import org.declan.text.IntList;

/**
 * Terms numbered from 0 in order of first appearance. A term of several words is kept as the number of the term without
 * its last word, and that word. Not thread-safe.
 */
public final class TermIds {

    private static final int NONE = -1;

    private final WordNumbers words = new WordNumbers();
    /** For each word, as it is numbered there, its number as a term. */
    private final IntList wordIds = new IntList();

    private final LongIntHashMap longer = new LongIntHashMap();
    private final IntList parents = new IntList();
    private final IntList lasts = new IntList();
    private final Map<String, Map<String, Long>> variants = new HashMap<>();

    /** The number of a word, which is added when new. */
    int word(String spelling) {
        int number = words.number(spelling);
        if (number == wordIds.size()) {
            wordIds.add(add(NONE, number));
        }
        return wordIds.get(number);
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

    /** The number of a term followed by a word, or a negative one when it was never added. */
    int known(int term, int word) {
        return longer.getOrDefault((long) term << 32 | word, NONE);
    }

    private int add(int parent, int last) {
        parents.add(parent);
        lasts.add(last);
        return parents.size() - 1;
    }

    /** A word as it is counted. */
    String spelling(int word) {
        return words.word(lasts.get(word));
    }

    /** Counts a way in which a word is spelt; the commonest one is shown. */
    void spelt(int word, String variant) {
        variants.computeIfAbsent(spelling(word), key -> new HashMap<>()).merge(variant, 1L, Long::sum);
    }

    /** How a word is shown: as it is mostly spelt, or of spellings as common by the first. */
    private String shown(String spelling) {
        if (variants.isEmpty()) {
            return spelling;
        }
        return variants.getOrDefault(spelling, Map.of()).entrySet().stream()
                .min(Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry::getKey, CodePointOrder::compare))
                .map(Map.Entry::getKey)
                .orElse(spelling);
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
        String last = shown(spelling(term));
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
            int word = word(others.spelling(id));
            int parent = others.parents.get(id);
            here[id] = parent == NONE ? word : longer(here[parent], word);
        }
        others.variants.forEach((spelling, counts) -> counts.forEach((variant, count) ->
                variants.computeIfAbsent(spelling, key -> new HashMap<>()).merge(variant, count, Long::sum)));
        return here;
    }
}
