package org.declan.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.declan.text.IntList;
import org.declan.text.Lexicon;
import org.declan.text.Reading;
import org.declan.text.Spelling;
import org.declan.text.Vocabulary;

/**
 * Which atoms each form satisfies, worked out once a form and kept as the number of a set of atoms, its signature. A
 * form has two: the atoms that can hold (possible) and those that must (certain). Where they are the same, how the form
 * is read in context does not matter. They are told of a form that is not read yet, and, closer to one another, of one
 * of which the readings are known, for which the dictionary is asked.
 */
final class Signatures implements NumberedSets {

    private final AtomIndex index;
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final WordConditions words;
    private final ValueLookup lemmas;
    private final ValueLookup tags;
    /** Parallel to the vocabulary: what is possible, plus one, or 0 where not worked out yet; and what is certain. */
    private int[] possible = new int[0];

    private int[] certain = new int[0];
    private final SetNumbers signatures = new SetNumbers();
    /** Sets of conditions that words satisfied, and for each the signature that follows from it. */
    private final SetNumbers conditions = new SetNumbers();

    private final IntList signatureOfConditions = new IntList();
    /** By the number of a set of conditions on the form. */
    private int[] unreadPossible = new int[64];

    private int[] unreadCertain = new int[64];
    private int unreadCount;
    /** Used again for each form: a set of conditions, and sets of atoms. */
    private final BitSet satisfied = new BitSet();

    private final BitSet some = new BitSet();
    private final BitSet all = new BitSet();

    Signatures(AtomIndex index, WordConditions words, Vocabulary vocabulary, Lexicon lexicon) {
        this.index = index;
        this.words = words;
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        lemmas = new ValueLookup(index.values(Attribute.LEMMA));
        tags = new ValueLookup(index.values(Attribute.POS));
    }

    /** The atoms that can hold for a word of which no more is known than what its form satisfies, by the number of that. */
    int unreadPossible(int conditionsOnForm) {
        while (unreadCount <= conditionsOnForm) {
            addUnread(words.set(unreadCount));
        }
        return unreadPossible[conditionsOnForm];
    }

    private void addUnread(BitSet ofForm) {
        if (unreadCount == unreadPossible.length) {
            unreadPossible = Arrays.copyOf(unreadPossible, 2 * unreadCount);
            unreadCertain = Arrays.copyOf(unreadCertain, 2 * unreadCount);
        }
        unreadPossible[unreadCount] = signatures.number(index.possible(ofForm));
        unreadCertain[unreadCount++] = signatures.number(index.certain(ofForm));
    }

    /** The atoms that must hold for such a word; what is possible for it was asked before. */
    int unreadCertain(int conditionsOnForm) {
        return unreadCertain[conditionsOnForm];
    }

    /** The atoms a form satisfies under at least one reading. */
    int possible(int type) {
        if (type >= possible.length || possible[type] == 0) {
            workOut(type);
        }
        return possible[type] - 1;
    }

    /** The atoms a form satisfies under each reading; what is possible for it was asked before. */
    int certain(int type) {
        return certain[type];
    }

    /** The atoms a form satisfies when read so. */
    int of(int type, Reading reading) {
        return signature(words.set(words.number(type)), reading);
    }

    /** The atoms of a signature, by number. */
    @Override
    public BitSet set(int signature) {
        return signatures.set(signature);
    }

    private void workOut(int type) {
        if (type >= possible.length) {
            // The vocabulary grows while texts are read, and with it these.
            int length = Math.max(vocabulary.size(), type + 1) * 2;
            possible = Arrays.copyOf(possible, length);
            certain = Arrays.copyOf(certain, length);
        }
        BitSet ofForm = words.set(words.number(type));
        List<Reading> readings = lexicon.readings(type);
        int first = signature(ofForm, readings.get(0));
        some.clear();
        some.or(set(first));
        all.clear();
        all.or(set(first));
        for (Reading reading : readings.subList(1, readings.size())) {
            BitSet more = set(signature(ofForm, reading));
            some.or(more);
            all.and(more);
        }
        possible[type] = signatures.number(some) + 1;
        certain[type] = signatures.number(all);
    }

    /** The atoms of a form that satisfies these conditions, when read so. */
    private int signature(BitSet ofForm, Reading reading) {
        satisfied.clear();
        satisfied.or(ofForm);
        lemmas.find(Spelling.fold(reading.lemma()), satisfied);
        tags.find(reading.pos(), satisfied);
        return signature(satisfied);
    }

    /** The atoms that follow from a set of conditions; most words satisfy none, and few sets are met at all. */
    private int signature(BitSet satisfiedConditions) {
        int number = conditions.number(satisfiedConditions);
        if (number == signatureOfConditions.size()) {
            signatureOfConditions.add(signatures.number(index.atoms(satisfiedConditions)));
        }
        return signatureOfConditions.get(number);
    }
}
