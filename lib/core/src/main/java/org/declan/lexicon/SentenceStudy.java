package org.declan.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declan.query.Context;
import org.declan.text.Lexicon;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;

/** Reads of each sentence what {@link Suggestions} are made from. Bound to one vocabulary and one thread. */
public final class SentenceStudy {

    private final LexiconPatterns patterns;
    private final SentenceHits hits;
    private final ContentWords words;

    /** Of texts whose forms are in a vocabulary, read with its lexicon. */
    public SentenceStudy(LexiconPatterns patterns, Vocabulary vocabulary, Lexicon lexicon) {
        this.patterns = patterns;
        this.hits = patterns.hits(vocabulary, lexicon);
        this.words = new ContentWords(vocabulary, lexicon);
    }

    /** The sentences of a document that have words. */
    public List<StudiedSentence> of(Tokens tokens) {
        List<StudiedSentence> sentences = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int first = tokens.first(sentence);
            int end = tokens.first(sentence + 1);
            if (first < end) {
                sentences.add(sentence(tokens, sentence, words.bag(tokens, first, end)));
            }
        }
        return sentences;
    }

    /** The content words that each pattern names, in the order of {@link LexiconPatterns#list()}. */
    public List<WordBag> patternWords() {
        List<WordBag> bags = new ArrayList<>();
        for (ThemePattern pattern : patterns.list()) {
            Set<String> named = new HashSet<>(pattern.pattern().forms());
            named.addAll(pattern.pattern().lemmas());
            bags.add(words.bag(named));
        }
        return bags;
    }

    private StudiedSentence sentence(Tokens tokens, int sentence, WordBag bag) {
        Map<Integer, WordBag> caught = new HashMap<>();
        Set<Integer> cancelled = new HashSet<>();
        hits.find(tokens, sentence);
        for (int theme = 0; theme < patterns.themes().size(); theme++) {
            for (ClueHit hit : hits.clues(theme)) {
                if (hit.stands()) {
                    caught.computeIfAbsent(
                            hit.pattern(), pattern -> words.bag(tokens, hit.firstToken(), hit.endToken()));
                } else {
                    cancelled.add(theme);
                }
            }
        }
        int first = tokens.first(sentence);
        String text = tokens.context(first, first + 1, Context.LONGEST);
        return new StudiedSentence(sentence, text, bag, caught, cancelled);
    }
}
