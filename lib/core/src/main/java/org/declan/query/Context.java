package org.declan.query;

import org.declan.text.Tokens;

/**
 * How much of its sentence is shown on either side of a hit, in whole words: at most {@value #LONGEST} characters a side.
 *
 * @param words how many words; punctuation between them is shown and not counted, and a side on which there are no more
 *     words than that reaches to the end of the sentence
 */
public record Context(int words) {

    /** A sentence without end would make each of its hits as long as itself. */
    public static final int LONGEST = 2_000;

    /** The whole sentence. */
    public static final Context SENTENCE = new Context(Integer.MAX_VALUE);

    public Context {
        if (words < 0) {
            throw new IllegalArgumentException("not a number of words: " + words);
        }
    }

    /** The first token shown left of a hit; the hit's own first when there is none. */
    public int firstToken(Tokens tokens, Hit hit) {
        int sentenceStart = tokens.first(tokens.sentenceOf(hit.firstToken()));
        return reach(tokens, hit.firstToken(), sentenceStart, -1);
    }

    /** The index after the last token shown right of a hit; the hit's own when there is none. */
    public int endToken(Tokens tokens, Hit hit) {
        int sentenceEnd = tokens.first(tokens.sentenceOf(hit.firstToken()) + 1);
        return reach(tokens, hit.endToken(), sentenceEnd, 1);
    }

    /** Goes from the edge of a hit to the boundary before or after the last word there is room for. */
    private int reach(Tokens tokens, int edge, int sentenceEdge, int step) {
        int reached = edge;
        int left = words;
        long room = LONGEST;
        for (int at = edge; at != sentenceEdge; at += step) {
            int type = tokens.type(step > 0 ? at : at - 1);
            boolean word = tokens.vocabulary().isWord(type);
            room -= tokens.vocabulary().form(type).length() + 1;
            if (room < 0 || (word && left == 0)) {
                return reached;
            }
            if (word) {
                left--;
                reached = at + step;
            }
        }
        return sentenceEdge;
    }
}
