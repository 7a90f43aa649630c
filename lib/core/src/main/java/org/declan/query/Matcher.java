package org.declan.query;

import java.util.List;
import org.declan.text.Lexicon;
import org.declan.text.Reading;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;

/**
 * Finds the hits of an {@link Automaton} in sentences. It remembers what it has learnt about forms and so gets faster;
 * it is bound to one vocabulary and one thread.
 *
 * <p>How the words of a sentence are read is asked of the {@link Lexicon} only when the hits depend on it. A first pass
 * takes every reading for possible; where it finds nothing, nothing is there. Where it does find something, and a word's
 * other readings might have led it elsewhere, a second pass takes only what holds under all readings; if it finds the
 * same, that is the answer. The passes bracket the truth because patterns can only gain matches when more atoms hold:
 * negation stays within an atom, where it is decided reading by reading, or excludes a whole sentence, where the one pass
 * judges by the other. This supposes that {@link Lexicon#read} answers with one of {@link Lexicon#readings} for each
 * token.
 */
public final class Matcher {

    /** Ints in the automaton over signatures: 32 MB. */
    private static final int MOST_CELLS = 8 << 20;

    private final Automaton automaton;
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final Signatures signatures;
    private final LazyDfa dfa;
    private final Scan most;
    private final Scan least;
    private final Spans atMost = new Spans();
    private final Spans atLeast = new Spans();
    /** The signatures of a sentence: what is possible for each token, and what is certain. */
    private int[] possible = new int[64];

    private int[] certain = new int[64];

    Matcher(Automaton automaton, Vocabulary vocabulary, Lexicon lexicon) {
        this.automaton = automaton;
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        signatures = new Signatures(automaton.atoms(), vocabulary, lexicon);
        dfa = new LazyDfa(automaton.nfa(), signatures::atoms, MOST_CELLS);
        most = new Scan(automaton.patternOfUnit());
        least = new Scan(automaton.patternOfUnit());
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
        int length = tokens.first(sentence + 1) - first;
        sign(tokens, first, length);
        most.run(dfa, possible, certain, length);
        if (most.spans().size() > 0) {
            deliver(most.settled() ? select(most, most, atMost) : decide(tokens, sentence, length), first, hits);
        }
    }

    private void sign(Tokens tokens, int first, int length) {
        if (length > possible.length) {
            possible = new int[Math.max(length, possible.length * 2)];
            certain = new int[possible.length];
        }
        for (int i = 0; i < length; i++) {
            int type = tokens.type(first + i);
            possible[i] = signatures.possible(type);
            certain[i] = signatures.certain(type);
        }
    }

    /** Settles what a sentence with words of several readings holds, given the pass that takes all for possible. */
    private Spans decide(Tokens tokens, int sentence, int length) {
        least.run(dfa, certain, certain, length);
        select(most, least, atMost);
        if (atMost.size() == 0 || atMost.sameAs(select(least, most, atLeast))) {
            return atMost;
        }
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
        most.run(dfa, certain, certain, length);
        return select(most, most, atMost);
    }

    /** The matches of a pass whose patterns' conditions hold: wanted ones by that pass, unwanted ones by the other. */
    private Spans select(Scan pass, Scan unwanted, Spans selected) {
        selected.clear();
        Spans spans = pass.spans();
        for (int i = 0; i < spans.size(); i++) {
            int pattern = automaton.patternOfUnit()[spans.unit(i)];
            if (pass.foundAll(automaton.present(pattern)) && !unwanted.foundAny(automaton.absent(pattern))) {
                selected.addFrom(spans, i);
            }
        }
        return selected;
    }

    private void deliver(Spans spans, int firstToken, HitConsumer hits) {
        for (int i = 0; i < spans.size(); i++) {
            int pattern = automaton.patternOfUnit()[spans.unit(i)];
            hits.accept(new Hit(pattern, firstToken + spans.start(i), firstToken + spans.end(i)));
        }
    }
}
