package org.declan.count;

import java.util.Arrays;
import java.util.List;
import org.declan.text.Lexicon;
import org.declan.text.Reading;
import org.declan.text.Vocabulary;
import org.jspecify.annotations.Nullable;

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

    /** A word that can be in a term: not yet a choice. */
    private static final int COUNTED = 0;

    /** Depends on the reading. */
    static final int UNDECIDED = -4;

    private static final int UNKNOWN = Integer.MIN_VALUE;

    /** Of how many readings the choices are kept, as a power of 2. */
    private static final int PLACE_BITS = 14;

    private static final int PLACES = 1 << PLACE_BITS;

    private static final int MULTIPLIER = 0x9E3779B1;

    private final Vocabulary vocabulary;
    private final Lexicon lexicon;
    private final TermSelection selection;
    private final TermIds ids;
    private int[] choices = {};

    /** Forms that are undecided, how they were read, and what they count as when they are: of the last that have a place. */
    private final int[] readTypes = new int[PLACES];

    private final @Nullable Reading[] readings = new @Nullable Reading[PLACES];
    private final int[] readChoices = new int[PLACES];

    WordChoice(Vocabulary vocabulary, Lexicon lexicon, TermSelection selection, TermIds ids) {
        this.vocabulary = vocabulary;
        this.lexicon = lexicon;
        this.selection = selection;
        this.ids = ids;
    }

    /** The choice for a form, or {@link #UNDECIDED}. */
    int of(int type) {
        return type < choices.length && choices[type] != UNKNOWN ? choices[type] : learn(type);
    }

    private int learn(int type) {
        if (type >= choices.length) {
            int known = choices.length;
            choices = Arrays.copyOf(choices, Math.max(1024, vocabulary.size() * 2));
            Arrays.fill(choices, known, choices.length, UNKNOWN);
        }
        choices[type] = find(type);
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
        Reading likeliest = readings.get(0);
        for (Reading reading : readings) {
            if (!isSame(type, likeliest, reading)) {
                return UNDECIDED;
            }
        }
        return find(type, likeliest);
    }

    /** Whether a form counts as the same by two readings. Words are numbered only once they are read so. */
    private boolean isSame(int type, Reading one, Reading other) {
        int kind = kind(type, one);
        if (kind != kind(type, other)) {
            return false;
        }
        boolean byForm = kind != COUNTED || selection.unit() == Unit.FORM;
        return byForm || one.lemma().equals(other.lemma()) || isSameFolded(one.lemma(), other.lemma());
    }

    private boolean isSameFolded(String lemma, String other) {
        Folding folding = selection.folding();
        return folding.fold(lemma).equals(folding.fold(other))
                && Folding.CASE.fold(lemma).equals(Folding.CASE.fold(other));
    }

    /** The choice for a form that is undecided and is read so. */
    @SuppressWarnings("ReferenceEquality") // A reading that is equal but another one is only looked at once more.
    int of(int type, Reading reading) {
        int place = ((type + reading.pos().hashCode()) * MULTIPLIER) >>> (Integer.SIZE - PLACE_BITS);
        if (readings[place] != reading || readTypes[place] != type) {
            readings[place] = reading;
            readTypes[place] = type;
            readChoices[place] = find(type, reading);
        }
        return readChoices[place];
    }

    private int find(int type, Reading reading) {
        int kind = kind(type, reading);
        if (kind != COUNTED) {
            return kind;
        }
        if (selection.unit() == Unit.FORM) {
            return form(type);
        }
        String lemma = reading.lemma();
        return choice(selection.folding().fold(lemma), Folding.CASE.fold(lemma));
    }

    private int kind(int type, Reading reading) {
        WordFilter words = selection.words();
        if (!words.inLayer(vocabulary.folded(type), reading)) {
            return OTHER_LAYER;
        }
        return words.hasPos(reading) ? COUNTED : LEFT_OUT;
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

    /** The word of a choice that is not negative. */
    static int word(int choice) {
        return choice >> 1;
    }

    /** Whether the word of a choice that is not negative is a stop word. */
    static boolean isStop(int choice) {
        return (choice & 1) == 1;
    }
}
