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
 * form has two: the atoms that hold under some reading (possible) and those that hold under all (certain). Where they
 * are the same, how the form is read in context does not matter.
 */
final class Signatures {

    private final AtomIndex index;
    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final ValueLookup words;
    private final ValueLookup lemmas;
    private final ValueLookup tags;
    /** Parallel to the vocabulary: what is possible, plus one, or 0 where not worked out yet; and what is certain. */
    private int[] possible = new int[0];

    private int[] certain = new int[0];
    private final SetNumbers signatures = new SetNumbers();
    /** Sets of conditions that words satisfied, and for each the signature that follows from it. */
    private final SetNumbers conditions = new SetNumbers();

    private final IntList signatureOfConditions = new IntList();
    /** Used again for each form: a set of conditions, of a form alone and with a reading, and sets of atoms. */
    private final BitSet ofForm = new BitSet();

    private final BitSet satisfied = new BitSet();
    private final BitSet some = new BitSet();
    private final BitSet all = new BitSet();

    Signatures(AtomIndex index, Vocabulary vocabulary, Lexicon lexicon) {
        this.index = index;
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        words = new ValueLookup(index.values(Attribute.WORD));
        lemmas = new ValueLookup(index.values(Attribute.LEMMA));
        tags = new ValueLookup(index.values(Attribute.POS));
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
        lookUpForm(type);
        return signature(reading);
    }

    /** The atoms of a signature, by number. */
    BitSet atoms(int signature) {
        return signatures.set(signature);
    }

    private void workOut(int type) {
        if (type >= possible.length) {
            // The vocabulary grows while texts are read, and with it these.
            int length = Math.max(vocabulary.size(), type + 1) * 2;
            possible = Arrays.copyOf(possible, length);
            certain = Arrays.copyOf(certain, length);
        }
        lookUpForm(type);
        if (!index.asksReading()) {
            certain[type] = signature(ofForm);
            possible[type] = certain[type] + 1;
            return;
        }
        List<Reading> readings = lexicon.readings(type);
        int first = signature(readings.get(0));
        some.clear();
        some.or(atoms(first));
        all.clear();
        all.or(atoms(first));
        for (Reading reading : readings.subList(1, readings.size())) {
            BitSet more = atoms(signature(reading));
            some.or(more);
            all.and(more);
        }
        possible[type] = signatures.number(some) + 1;
        certain[type] = signatures.number(all);
    }

    private void lookUpForm(int type) {
        ofForm.clear();
        words.find(vocabulary.folded(type), ofForm);
    }

    /** The atoms of the form last looked up when read so. */
    private int signature(Reading reading) {
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
