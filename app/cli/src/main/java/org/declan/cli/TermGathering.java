package org.declan.cli;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.declan.Analysis;
import org.declan.count.GroupedTerms;
import org.declan.count.SegmentCounter;
import org.declan.count.SegmentLimits;
import org.declan.count.SequenceReader;
import org.declan.count.TermCounter;
import org.declan.count.TermIds;
import org.declan.count.TermSelection;
import org.declan.count.TermTally;
import org.declan.count.WordSequence;
import org.declan.text.Document;
import org.declan.text.Tokens;

/**
 * Counts the terms of documents by group, on several threads: words and n-grams into tallies of each thread, which are
 * added up at the end; for repeated segments the documents' words are collected first.
 */
final class TermGathering {

    private final TermSelection selection;
    private final Optional<SegmentLimits> segments;
    private final Supplier<TermTally> empty;
    private final Queue<GroupedTerms> tallies = new ConcurrentLinkedQueue<>();
    private final SegmentCounter sequences = new SegmentCounter();

    /**
     * Gathers nothing yet.
     *
     * @param segments which repeated segments are counted, rather than all terms
     * @param empty makes the tally of a group
     */
    TermGathering(TermSelection selection, Optional<SegmentLimits> segments, Supplier<TermTally> empty) {
        this.selection = selection;
        this.segments = segments;
        this.empty = empty;
    }

    /** What one thread does. */
    interface Worker {

        /** Counts a document in a group; gives its words when they are to be collected. */
        Optional<WordSequence> count(Document document, String group);

        /** Counts a document whose words are known. */
        Optional<WordSequence> count(Tokens tokens, String group);
    }

    /** Words in a row cross from part to part of a document: they are needed all at once. */
    private record Collecting(Analysis analysis, SequenceReader reader) implements Worker {

        @Override
        public Optional<WordSequence> count(Document document, String group) {
            return count(analysis.tokens(document), group);
        }

        @Override
        public Optional<WordSequence> count(Tokens tokens, String group) {
            return Optional.of(reader.read(tokens));
        }
    }

    private record Counting(Analysis analysis, TermCounter counter, GroupedTerms tally) implements Worker {

        @Override
        public Optional<WordSequence> count(Document document, String group) {
            TermTally own = tally.group(group);
            analysis.eachPart(document, tokens -> counter.countPart(tokens, own));
            counter.endDocument();
            return Optional.empty();
        }

        @Override
        public Optional<WordSequence> count(Tokens tokens, String group) {
            counter.count(tokens, tally.group(group));
            return Optional.empty();
        }
    }

    /** A worker for a thread. */
    Worker worker(Analysis analysis) {
        if (segments.isPresent()) {
            return new Collecting(analysis, new SequenceReader(analysis.vocabulary(), analysis.lexicon(), selection));
        }
        TermCounter counter = new TermCounter(analysis.vocabulary(), analysis.lexicon(), selection);
        GroupedTerms tally = new GroupedTerms(counter.ids(), empty);
        tallies.add(tally);
        return new Counting(analysis, counter, tally);
    }

    /** Collects the words of a document, on the one thread that has the documents in order. */
    void collect(String group, Optional<WordSequence> words) {
        words.ifPresent(sequence -> sequences.add(group, sequence));
    }

    /** The counts of all documents, when the workers are done. */
    GroupedTerms sum() {
        if (segments.isPresent()) {
            return sequences.count(segments.get(), empty);
        }
        GroupedTerms first = tallies.poll();
        GroupedTerms sum = first == null ? new GroupedTerms(new TermIds(), empty) : first;
        for (GroupedTerms next = tallies.poll(); next != null; next = tallies.poll()) {
            sum.add(next);
        }
        tallies.add(sum);
        return sum;
    }
}
