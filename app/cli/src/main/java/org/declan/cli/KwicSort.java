package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import org.declan.query.Hit;
import org.declan.text.FrenchOrder;
import org.declan.text.Tokens;

/** The order of the rows of a concordance; rows that are the same in it stand in the order of the texts. */
enum KwicSort {
    /** As the texts are named, and in each from its beginning. */
    PLACE {
        @Override
        String key(Tokens tokens, int first, Hit hit, int end) {
            return "";
        }
    },
    /** By the words left of the hit, the nearest first. */
    LEFT {
        @Override
        String key(Tokens tokens, int first, Hit hit, int end) {
            List<String> words = new ArrayList<>();
            for (int token = hit.firstToken() - 1; token >= first; token--) {
                addWord(tokens, token, words);
            }
            return FrenchOrder.key(words);
        }
    },
    /** By the words right of the hit. */
    RIGHT {
        @Override
        String key(Tokens tokens, int first, Hit hit, int end) {
            return words(tokens, hit.endToken(), end);
        }
    },
    /** By the words of the hit, then by those right of it. */
    HIT {
        @Override
        String key(Tokens tokens, int first, Hit hit, int end) {
            // What parts the two is below any letter, so that a hit comes before one that goes on.
            return words(tokens, hit.firstToken(), hit.endToken()) + '\0' + words(tokens, hit.endToken(), end);
        }
    };

    /**
     * What puts a row in its place among the others when keys are compared as strings.
     *
     * @param first the first token shown
     * @param end the token after the last shown
     */
    abstract String key(Tokens tokens, int first, Hit hit, int end);

    private static String words(Tokens tokens, int from, int to) {
        List<String> words = new ArrayList<>();
        for (int token = from; token < to; token++) {
            addWord(tokens, token, words);
        }
        return FrenchOrder.key(words);
    }

    private static void addWord(Tokens tokens, int token, List<String> words) {
        int type = tokens.type(token);
        if (tokens.vocabulary().isWord(type)) {
            words.add(tokens.vocabulary().folded(type));
        }
    }
}
