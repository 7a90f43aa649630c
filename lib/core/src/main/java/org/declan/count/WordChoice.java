package org.declan.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.declan.text.Lexicon;
import org.declan.text.Reading;
import org.declan.text.Vocabulary;

/**
 * What each form counts as, found once per form unless it depends on how the form is read in its sentence. A choice is the
 * number of a word, doubled, plus 1 for a stop word; or one of the constants.
 */
final class WordChoice {

    /** No word. */
    static final int PUNCTUATION = -1;
    /** A word, but not of the text that is counted. */
    static final int OTHER_LAYER = -2;
    /** A word of the text that is in no term. */
    static final int LEFT_OUT = -3;

    /** Depends on the reading; less than that, which of {@link #undecided} it is. */
    private static final int UNDECIDED = -4;

    private static final int UNKNOWN = Integer.MIN_VALUE;

    /** What a form counts as by each of its readings, as far as it is known. */
    private static final class ByReading {

        final List<Reading> readings;
        final int[] choices;

        ByReading(List<Reading> readings) {
            this.readings = readings;
            choices = new int[readings.size()];
            Arrays.fill(choices, UNKNOWN);
        }
    }

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final TermSelection selection;
    private final TermIds ids;
    private int[] choices = {};
    private final List<ByReading> undecided = new ArrayList<>();

    WordChoice(Vocabulary vocabulary, Lexicon lexicon, TermSelection selection, TermIds ids) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.selection = selection;
        this.ids = ids;
    }

    /** The choice for a form, or one that {@link #isUndecided}. */
    int of(int type) {
        if (type >= choices.length) {
            int known = choices.length;
            choices = Arrays.copyOf(choices, Math.max(1024, vocabulary.size() * 2));
            Arrays.fill(choices, known, choices.length, UNKNOWN);
        }
        if (choices[type] == UNKNOWN) {
            choices[type] = find(type);
        }
        return choices[type];
    }

    private int find(int type) {
        if (!vocabulary.isWord(type)) {
            return PUNCTUATION;
        }
        if (selection.unit() == Unit.FORM && !selection.words().asksForReadings()) {
            return form(type);
        }
        List<Reading> readings = lexicon.readings(type);
        int choice = find(type, readings.get(0));
        for (Reading reading : readings) {
            if (find(type, reading) != choice) {
                undecided.add(new ByReading(readings));
                return UNDECIDED - undecided.size() + 1;
            }
        }
        return choice;
    }

    /** The choice for a form that is undecided and is read so. */
    int of(int type, int choice, Reading reading) {
        ByReading known = undecided.get(UNDECIDED - choice);
        int index = known.readings.indexOf(reading);
        if (known.choices[index] == UNKNOWN) {
            known.choices[index] = find(type, reading);
        }
        return known.choices[index];
    }

    private int find(int type, Reading reading) {
        WordFilter words = selection.words();
        if (!words.inLayer(vocabulary.folded(type), reading)) {
            return OTHER_LAYER;
        }
        if (!words.hasPos(reading)) {
            return LEFT_OUT;
        }
        if (selection.unit() == Unit.FORM) {
            return form(type);
        }
        String lemma = reading.lemma();
        return choice(selection.folding().fold(lemma), Folding.CASE.fold(lemma));
    }

    private int form(int type) {
        String folded = vocabulary.folded(type);
        // The vocabulary has folded the case already.
        Folding folding = selection.folding();
        return choice(folding == Folding.CASE ? folded : folding.fold(vocabulary.form(type)), folded);
    }

    private int choice(String spelling, String folded) {
        boolean stop = selection.words().stopWords().contains(folded);
        return 2 * ids.word(spelling) + (stop ? 1 : 0);
    }

    /** Whether a choice depends on the reading. */
    static boolean isUndecided(int choice) {
        return choice <= UNDECIDED;
    }

    /** The word of a choice that is not negative. */
    static int word(int choice) {
        return choice >> 1;
    }

    /** Whether the word of a choice that is not negative is a stop word. */
    static boolean isStop(int choice) {
        return (choice & 1) == 1;
    }
}
