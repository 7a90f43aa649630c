package org.declan.count;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.declan.text.IntList;

/**
 * Counts repeated segments in groups of documents. Unlike words, they are known only when all documents have been read;
 * what is kept of these is four bytes a word. Stop words at the ends of a segment are cut off, as no term begins or ends
 * with one; it is what is left that is counted, wherever it stands.
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
        BitSet wanted = new BitSet();
        for (int segment = 0; segment < segments.size(); segment++) {
            int start = segments.start(segment);
            int end = start + segments.length(segment);
            while (start < end && stops.contains(text[start])) {
                start++;
            }
            while (start < end && stops.contains(text[end - 1])) {
                end--;
            }
            if (end - start >= limits.minWords()) {
                wanted.set(term(text, start, end));
            }
        }
        return tally(text, wanted, empty);
    }

    private int term(int[] text, int start, int end) {
        int term = text[start];
        for (int i = start + 1; i < end; i++) {
            term = ids.longer(term, text[i]);
        }
        return term;
    }

    private GroupedTerms tally(int[] text, BitSet wanted, Supplier<TermTally> empty) {
        GroupedTerms grouped = new GroupedTerms(ids, empty);
        DocumentCounts counts = new DocumentCounts();
        int position = 0;
        for (int document = 0; document < groups.size(); document++) {
            TermTally tally = grouped.group(groups.get(document));
            for (; position < ends.get(document); position++) {
                if (text[position] == WordSequence.PARAGRAPH_END) {
                    counts.endParagraph(tally);
                } else if (text[position] >= WordSequence.LEFT_OUT) {
                    counts.addWord();
                    countFrom(text, position, wanted, counts);
                }
            }
            counts.endParagraph(tally);
            counts.endDocument();
        }
        return grouped;
    }

    /** Counts the wanted terms that begin at a position, following their words as far as any term goes. */
    private void countFrom(int[] text, int position, BitSet wanted, DocumentCounts counts) {
        int term = text[position];
        for (int next = position + 1; term >= 0; next++) {
            if (wanted.get(term)) {
                counts.add(term);
            }
            // A text ends with the end of a paragraph.
            term = text[next] < 0 ? -1 : ids.known(term, text[next]);
        }
    }
}
