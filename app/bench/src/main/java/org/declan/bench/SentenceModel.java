package org.declan.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A word model of order two over sentences: each word is drawn from those that followed the two before it in the texts
 * learnt, or, now and then, from those that followed the one before it, as the texts are too short for two words to leave
 * much choice. A word is what stands between blanks, with its punctuation.
 */
final class SentenceModel {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?][*»”\")]*\\z");
    /** How often one word of context has to do. */
    private static final double ONE_WORD = 0.3;
    /** Where a sentence that found no end is ended. */
    private static final int MAX_WORDS = 120;

    private final List<String> firstWords = new ArrayList<>();
    private final Map<String, List<String>> followersOfOne = new HashMap<>();
    private final Map<String, List<String>> followersOfTwo = new HashMap<>();

    /** Learns the sentences of a paragraph; what comes after the last end of a sentence is left out. */
    void learn(String paragraph) {
        List<String> sentence = new ArrayList<>();
        for (String word : BLANKS.split(paragraph.strip(), -1)) {
            sentence.add(word);
            if (isLast(word)) {
                learn(sentence);
                sentence.clear();
            }
        }
    }

    private void learn(List<String> sentence) {
        firstWords.add(sentence.get(0));
        for (int i = 1; i < sentence.size(); i++) {
            String before = sentence.get(i - 1);
            follow(followersOfOne, before, sentence.get(i));
            follow(followersOfTwo, (i > 1 ? sentence.get(i - 2) : "") + " " + before, sentence.get(i));
        }
    }

    private static void follow(Map<String, List<String>> followers, String context, String word) {
        followers.computeIfAbsent(context, unseen -> new ArrayList<>()).add(word);
    }

    /** Draws a sentence, its words one blank apart; something must have been learnt. */
    String draw(RandomGenerator random) {
        StringBuilder sentence = new StringBuilder();
        String beforeLast = "";
        String last = oneOf(firstWords, random);
        sentence.append(last);
        for (int i = 1; i < MAX_WORDS && !isLast(last); i++) {
            List<String> followers = random.nextDouble() < ONE_WORD
                    ? followersOfOne.getOrDefault(last, firstWords)
                    : followersOfTwo.getOrDefault(beforeLast + " " + last, firstWords);
            beforeLast = last;
            last = oneOf(followers, random);
            sentence.append(' ').append(last);
        }
        return isLast(last) ? sentence.toString() : sentence.append('.').toString();
    }

    private static String oneOf(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }

    /** Whether a sentence ends with the word: a mark at its end and, so that initials are none, three letters before. */
    private static boolean isLast(String word) {
        return word.length() > 3
                && SENTENCE_END.matcher(word).region(3, word.length()).find();
    }
}
