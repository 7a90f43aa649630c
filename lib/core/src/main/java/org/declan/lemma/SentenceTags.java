package org.declan.lemma;

import java.util.Arrays;
import java.util.BitSet;
import org.declan.text.Tokens;

/** The tags of a sentence's tokens, found from its start up to the last one that is asked for. */
final class SentenceTags {

    /** OpenNLP's time grows with the square of the words; what is longer than any sentence is tagged in pieces. */
    private static final int LONGEST = 500;

    private final Tagger tagger;
    private final Tokens tokens;
    private final int first;
    private final BitSet lowered;
    private final byte[] tags;
    /** How many tags are known. */
    private int known;
    /** The forms of the piece that is being tagged, from the second before its first to the second after its last. */
    private FormWeights[] piece = {};

    private int history;

    SentenceTags(Tagger tagger, Tokens tokens, int sentence, BitSet lowered) {
        this.tagger = tagger;
        this.tokens = tokens;
        this.lowered = lowered;
        first = tokens.first(sentence);
        tags = new byte[tokens.first(sentence + 1) - first];
    }

    /** The UD tag of a token by its place in the sentence, from 0. */
    String tag(int place) {
        while (known <= place) {
            tagNext();
        }
        return tagger.tag(tags[place]);
    }

    private void tagNext() {
        int place = known % LONGEST;
        int start = known - place;
        if (place == 0) {
            open(Math.min(LONGEST, tags.length - start));
        }
        see(start, place + 2);
        int tag = tagger.choose(piece, place, history);
        if (tag == Tagger.UNSURE) {
            ask(start);
        } else {
            history = tagger.history(history, tag);
            tags[known++] = (byte) tag;
        }
    }

    private void open(int length) {
        piece = new FormWeights[length + 4];
        Arrays.fill(piece, FormWeights.NONE);
        history = 0;
        see(known, 0);
        see(known, 1);
    }

    private void see(int start, int place) {
        if (place < piece.length - 4) {
            int type = tokens.type(first + start + place);
            piece[place + 2] = tagger.forms().weights(type, lowered.get(start + place));
        }
    }

    private void ask(int start) {
        String[] words = new String[piece.length - 4];
        for (int i = 0; i < words.length; i++) {
            words[i] = tagger.forms().form(tokens.type(first + start + i), lowered.get(start + i));
        }
        byte[] answer = tagger.ask(words);
        System.arraycopy(answer, 0, tags, start, answer.length);
        known = start + answer.length;
    }
}
