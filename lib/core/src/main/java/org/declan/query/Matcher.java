package org.declan.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.declan.text.Lexicon;
import org.declan.text.Reading;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;

/**
 * Finds the hits of an {@link Automaton} in sentences. It remembers what it has learnt about forms and so gets faster;
 * it is bound to one vocabulary and one thread.
 *
 * <p>Most sentences are passed over for want of the words that a hit needs ({@link Prefilter}). How the words of the
 * others are read is asked only when the hits depend on it: first as if any reading were possible, then of the readings
 * that the {@link Lexicon} knows of, and at last of the one in context. One pass takes all for possible; where it finds
 * nothing, nothing is there. Where it does find something, and a word's other readings might have led it elsewhere, a
 * second pass takes only what is certain; if it finds the same, that is the answer. The passes bracket the truth because
 * patterns can only gain matches when more atoms hold: negation stays within an atom, where it is decided reading by
 * reading, or excludes a whole sentence, where the one pass judges by the other. This supposes that {@link Lexicon#read}
 * answers with one of {@link Lexicon#readings} for each token.
 */
public final class Matcher {

    /** Ints in the automata over signatures, those of hits and those of conditions: 16 MB each. */
    private static final int MOST_CELLS = 4 << 20;

    private final Automaton automaton;
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final WordConditions words;
    private final Candidates candidates;
    private final Signatures signatures;
    private final boolean needsReading;
    private final Scan most;
    private final Scan least;
    private final Spans atMost = new Spans();
    private final Spans atLeast = new Spans();
    /** The conditions on the sentence on which its hits depend, as bits. */
    private final long[] asked;

    /** The signatures of the words of a sentence. */
    private int[] possible = new int[64];

    private int[] certain = new int[64];

    Matcher(Automaton automaton, Vocabulary vocabulary, Lexicon lexicon) {
        this.automaton = automaton;
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        words = new WordConditions(automaton.atoms().values(Attribute.WORD), vocabulary);
        candidates = new Candidates(automaton, vocabulary, words);
        signatures = new Signatures(automaton.atoms(), words, vocabulary, lexicon);
        needsReading = automaton.atoms().asksReading() && automaton.prefilter().hasNeedless();
        int units = automaton.patternOfUnit().length;
        BitSet ofPatterns = automaton.unitsOfPatterns();
        UnitDfas hits = new UnitDfas(automaton.nfa(), ofPatterns, signatures, MOST_CELLS);
        BitSet conditions = (BitSet) ofPatterns.clone();
        conditions.flip(0, units);
        UnitDfas rest = new UnitDfas(automaton.nfa(), conditions, signatures, MOST_CELLS);
        Beginnings beginnings = new Beginnings(automaton.nfa(), signatures);
        most = new Scan(units, hits, rest, beginnings);
        least = new Scan(units, hits, rest, beginnings);
        asked = new long[units / Long.SIZE + 1];
    }

    /**
     * Finds the hits in a sentence: for each pattern the longest match from each token, without matches that lie within
     * another match of the same pattern.
     *
     * @param tokens the words of a document, over the vocabulary this matcher is for
     * @param sentence which sentence of it, 0-based
     * @param hits takes the hits in order of their first token, then longest first, then in order of the patterns
     */
    public void match(Tokens tokens, int sentence, HitConsumer hits) {
        if (tokens.vocabulary() != vocabulary) {
            throw new IllegalArgumentException("these tokens are over another vocabulary than this matcher is for");
        }
        int first = tokens.first(sentence);
        int end = tokens.first(sentence + 1);
        if (candidates.isOne(tokens, first, end)) {
            deliver(decide(tokens, sentence, first, end - first), first, hits);
        }
    }

    private Spans decide(Tokens tokens, int sentence, int first, int length) {
        if (length > possible.length) {
            possible = new int[Math.max(length, possible.length * 2)];
            certain = new int[possible.length];
        }
        if (signUnread(tokens, first, length) && isDecided(length)) {
            return atMost;
        }
        for (int i = 0; i < length; i++) {
            int type = tokens.type(first + i);
            possible[i] = signatures.possible(type);
            certain[i] = signatures.certain(type);
        }
        if (isDecided(length)) {
            return atMost;
        }
        read(tokens, sentence, length);
        runAgain(length);
        return select(least, least, atMost);
    }

    /** Where reading alone makes a hit, any word could be one, and nothing would be decided without. */
    private boolean signUnread(Tokens tokens, int first, int length) {
        if (needsReading) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            int conditions = words.number(tokens.type(first + i));
            possible[i] = signatures.unreadPossible(conditions);
            certain[i] = signatures.unreadCertain(conditions);
        }
        return true;
    }

    /** Whether the signatures decide what the sentence holds, which is then in {@link #atMost}. */
    private boolean isDecided(int length) {
        most.run(candidates.units(), possible, length);
        if (most.spans().size() == 0) {
            atMost.clear();
            return true;
        }
        most.check(conditionsOf(most.spans()), possible, length);
        if (Arrays.equals(possible, 0, length, certain, 0, length)) {
            select(most, most, atMost);
            return true;
        }
        runAgain(length);
        select(most, least, atMost);
        return atMost.size() == 0 || atMost.sameAs(select(least, most, atLeast));
    }

    /** A pass by what is certain: it can only find what the one by what is possible has found. */
    private void runAgain(int length) {
        least.run(most, certain, length);
        least.check(most.found(), certain, length);
    }

    /** What must or must not match in the sentence for spans to be hits. */
    private long[] conditionsOf(Spans spans) {
        Arrays.fill(asked, 0);
        for (int i = 0; i < spans.size(); i++) {
            int pattern = automaton.patternOfUnit()[spans.unit(i)];
            ask(automaton.present(pattern));
            ask(automaton.absent(pattern));
        }
        return asked;
    }

    private void ask(int[] conditionsOnSentence) {
        for (int unit : conditionsOnSentence) {
            asked[unit / Long.SIZE] |= 1L << unit;
        }
    }

    /** Makes certain what depends on how words are read in their sentence. */
    private void read(Tokens tokens, int sentence, int length) {
        List<Reading> readings = lexicon.read(tokens, sentence);
        if (readings.size() != length) {
            throw new IllegalStateException(readings.size() + " readings for " + length + " tokens");
        }
        int first = tokens.first(sentence);
        for (int i = 0; i < length; i++) {
            if (possible[i] != certain[i]) {
                certain[i] = signatures.of(tokens.type(first + i), readings.get(i));
            }
        }
    }

    /** The matches of a pass whose patterns' conditions hold: wanted ones by that pass, unwanted ones by the other. */
    private Spans select(Scan pass, Scan unwanted, Spans selected) {
        selected.clear();
        Spans spans = pass.spans();
        for (int i = 0; i < spans.size(); i++) {
            int pattern = automaton.patternOfUnit()[spans.unit(i)];
            int[] present = automaton.present(pattern);
            if (count(present, pass.found()) == present.length
                    && count(automaton.absent(pattern), unwanted.found()) == 0) {
                selected.addFrom(spans, i);
            }
        }
        return selected;
    }

    private static int count(int[] conditionsOnSentence, long[] found) {
        int count = 0;
        for (int unit : conditionsOnSentence) {
            count += (int) (found[unit / Long.SIZE] >>> unit) & 1;
        }
        return count;
    }

    private void deliver(Spans spans, int firstToken, HitConsumer hits) {
        for (int i = 0; i < spans.size(); i++) {
            int pattern = automaton.patternOfUnit()[spans.unit(i)];
            hits.accept(new Hit(pattern, firstToken + spans.start(i), firstToken + spans.end(i)));
        }
    }
}
