package org.declan.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.declan.query.Pattern;

/**
 * Sentences near a theme that none of its patterns caught, or cancelled, for a person to judge. What a theme is about is
 * learnt from its yes examples, from the sentences it caught and from the words of its patterns ({@link RelevanceWeights});
 * only words are compared, so a sentence may be near and say the contrary, or say the same and be far. All sentences are
 * kept until the last is known, for none can be weighed before: the memory grows with the texts.
 */
public final class Suggestions {

    /** A sentence and the number of its document. */
    private record Placed(int document, StudiedSentence sentence) {}

    private record Scored(Placed place, double score) {}

    private static final Comparator<Scored> NEAREST_FIRST = Comparator.comparingDouble((Scored scored) -> -scored.score)
            .thenComparingInt(scored -> scored.place.document)
            .thenComparingInt(scored -> scored.place.sentence.sentence());

    private final LexiconPatterns patterns;
    private final List<WordBag> patternWords;
    private final List<List<WordBag>> yes = new ArrayList<>();
    private final List<List<WordBag>> no = new ArrayList<>();
    private final List<Placed> sentences = new ArrayList<>();
    private final Map<String, Integer> frequencies = new HashMap<>();
    /** For each pattern the families it names or was met in. */
    private final List<Set<String>> patternFamilies = new ArrayList<>();

    private int documents;

    /**
     * Without a sentence yet.
     *
     * @param patternWords what {@link SentenceStudy#patternWords} says
     */
    public Suggestions(LexiconPatterns patterns, List<WordBag> patternWords) {
        this.patterns = patterns;
        this.patternWords = List.copyOf(patternWords);
        patterns.themes().forEach(theme -> {
            yes.add(new ArrayList<>());
            no.add(new ArrayList<>());
        });
        patternWords.forEach(bag -> patternFamilies.add(new HashSet<>(bag.families())));
    }

    /** Adds sentences in which a theme must be found. */
    public void addYes(int theme, List<StudiedSentence> examples) {
        examples.forEach(example -> yes.get(theme).add(example.words()));
    }

    /** Adds sentences in which a theme must not be found. */
    public void addNo(int theme, List<StudiedSentence> examples) {
        examples.forEach(example -> no.get(theme).add(example.words()));
    }

    /** Adds the next document. */
    public void add(List<StudiedSentence> document) {
        for (StudiedSentence sentence : document) {
            sentences.add(new Placed(documents, sentence));
            sentence.words().families().forEach(family -> frequencies.merge(family, 1, Integer::sum));
            sentence.caught()
                    .forEach((pattern, bag) -> patternFamilies.get(pattern).addAll(bag.families()));
        }
        documents++;
    }

    /**
     * The sentences nearest to a theme, the nearest first; of several with the same words the first.
     *
     * @param theme the theme, by its place
     * @param most how many at most
     * @param leastScore only those of this {@link Suggestion#score} or more
     */
    public List<Suggestion> near(int theme, int most, double leastScore) {
        RelevanceWeights weights = weights(theme);
        TreeSet<Scored> nearest = new TreeSet<>(NEAREST_FIRST);
        Set<String> texts = new HashSet<>();
        for (Placed placed : sentences) {
            double score = isOpen(placed.sentence, theme) ? weights.score(placed.sentence.words()) : 0;
            boolean enters = nearest.size() < most || score > nearest.last().score;
            if (score > 0 && score >= leastScore && enters && texts.add(placed.sentence.text())) {
                nearest.add(new Scored(placed, score));
                if (nearest.size() > most) {
                    nearest.pollLast();
                }
            }
        }
        return nearest.stream()
                .map(scored -> suggestion(scored, theme, weights))
                .toList();
    }

    private boolean isOpen(StudiedSentence sentence, int theme) {
        return !sentence.cancelled().contains(theme) && !isCaught(sentence, theme);
    }

    private boolean isCaught(StudiedSentence sentence, int theme) {
        for (int pattern : sentence.caught().keySet()) {
            if (patterns.list().get(pattern).theme() == theme) {
                return true;
            }
        }
        return false;
    }

    private RelevanceWeights weights(int theme) {
        List<WordBag> known = new ArrayList<>(yes.get(theme));
        Map<String, Integer> others = new HashMap<>(frequencies);
        int caught = 0;
        for (Placed placed : sentences) {
            if (isCaught(placed.sentence, theme)) {
                caught++;
                known.add(placed.sentence.words());
                placed.sentence.words().families().forEach(family -> others.merge(family, -1, Integer::sum));
            }
        }
        List<WordBag> clues = new ArrayList<>();
        List<WordBag> against = new ArrayList<>(no.get(theme));
        for (int i = 0; i < patternWords.size(); i++) {
            ThemePattern pattern = patterns.list().get(i);
            if (pattern.theme() == theme) {
                (pattern.role() == ThemePattern.Role.CLUE ? clues : against).add(patternWords.get(i));
            }
        }
        return new RelevanceWeights(
                new RelevanceWeights.Evidence(known, clues, against), others, sentences.size() - caught);
    }

    private Suggestion suggestion(Scored scored, int theme, RelevanceWeights weights) {
        StudiedSentence sentence = scored.place.sentence;
        return new Suggestion(
                scored.place.document,
                sentence.sentence(),
                sentence.text(),
                scored.score,
                closest(sentence.words(), theme, weights),
                shared(sentence.words(), weights));
    }

    /** The words of a sentence that speak for the theme, the one that says most first. */
    private static List<String> shared(WordBag words, RelevanceWeights weights) {
        List<String> families = words.families();
        return IntStream.range(0, families.size())
                .boxed()
                .filter(i -> weights.of(families.get(i)) > 0)
                .sorted(Comparator.comparingDouble((Integer i) -> -weights.of(families.get(i))))
                .limit(Suggestion.MOST_SHARED)
                .map(words.forms()::get)
                .toList();
    }

    /** The clue of which a sentence has most, in proportion to the root of how many families the clue has. */
    private Optional<Pattern> closest(WordBag words, int theme, RelevanceWeights weights) {
        Optional<Pattern> closest = Optional.empty();
        double most = 0;
        for (int i = 0; i < patternFamilies.size(); i++) {
            ThemePattern pattern = patterns.list().get(i);
            Set<String> families = patternFamilies.get(i);
            if (pattern.theme() == theme && pattern.role() == ThemePattern.Role.CLUE && !families.isEmpty()) {
                double common = common(words, families, weights) / Math.sqrt(families.size());
                if (common > most) {
                    most = common;
                    closest = Optional.of(pattern.pattern());
                }
            }
        }
        return closest;
    }

    private static double common(WordBag words, Set<String> families, RelevanceWeights weights) {
        double common = 0;
        for (String family : words.families()) {
            common += families.contains(family) ? weights.of(family) : 0;
        }
        return common;
    }
}
