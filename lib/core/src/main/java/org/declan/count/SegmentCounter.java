package org.declan.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.declan.text.IntList;

/**
 * Counts repeated segments in groups of documents. Unlike words, they are known only when all documents have been read;
 * what is kept of these is four bytes a word. A segment made of stop words alone is left out.
 */
public final class SegmentCounter {

    private final TermIds ids = new TermIds();
    private final Set<Integer> stops = new HashSet<>();
    private final IntList symbols = new IntList();
    private final List<String> groups = new ArrayList<>();
    private final IntList ends = new IntList();

    /** Adds a document, to be counted in a group. */
    public void add(String group, WordSequence document) {
        int[] words = new int[document.words().size()];
        for (int i = 0; i < words.length; i++) {
            String word = document.words().get(i);
            words[i] = ids.word(word);
            if (document.stops().contains(word)) {
                stops.add(words[i]);
            }
        }
        for (int place = 0; place < document.size(); place++) {
            int symbol = document.symbol(place);
            symbols.add(symbol < 0 ? symbol : words[symbol]);
        }
        groups.add(group);
        ends.add(symbols.size());
    }

    /** Counts the segments of all documents added, in each group. */
    public GroupedTerms count(SegmentLimits limits, Supplier<TermTally> empty) {
        int[] text = symbols.toArray();
        RepeatedSegments segments = RepeatedSegments.in(SuffixArray.of(text), limits);
        int[] terms = new int[segments.size()];
        int[] firstAt = new int[text.length + 1];
        for (int segment = 0; segment < terms.length; segment++) {
            terms[segment] = term(text, segments.start(segment), segments.length(segment));
            for (int position : wanted(segments, segment, terms)) {
                firstAt[position + 1]++;
            }
        }
        Arrays.parallelPrefix(firstAt, Integer::sum);
        int[] termsAt = new int[firstAt[text.length]];
        int[] next = firstAt.clone();
        for (int segment = 0; segment < terms.length; segment++) {
            for (int position : wanted(segments, segment, terms)) {
                termsAt[next[position]++] = terms[segment];
            }
        }
        return tally(text, firstAt, termsAt, empty);
    }

    private static int[] wanted(RepeatedSegments segments, int segment, int[] terms) {
        return terms[segment] < 0 ? new int[0] : segments.occurrences(segment);
    }

    /** The number of a segment as a term, or a negative one when it is made of stop words alone. */
    private int term(int[] text, int start, int length) {
        boolean onlyStops = true;
        int term = text[start];
        for (int i = start; i < start + length; i++) {
            onlyStops &= stops.contains(text[i]);
            term = i == start ? term : ids.longer(term, text[i]);
        }
        return onlyStops ? -1 : term;
    }

    private GroupedTerms tally(int[] text, int[] firstAt, int[] termsAt, Supplier<TermTally> empty) {
        GroupedTerms grouped = new GroupedTerms(ids, empty);
        DocumentCounts counts = new DocumentCounts();
        int position = 0;
        for (int document = 0; document < groups.size(); document++) {
            TermTally tally = grouped.group(groups.get(document));
            for (; position < ends.get(document); position++) {
                for (int i = firstAt[position]; i < firstAt[position + 1]; i++) {
                    counts.add(termsAt[i]);
                }
                if (text[position] >= WordSequence.LEFT_OUT) {
                    counts.addWord();
                } else if (text[position] == WordSequence.PARAGRAPH_END) {
                    counts.endParagraph(tally);
                }
            }
            counts.endDocument(tally);
        }
        return grouped;
    }
}
