package org.declan.lemma;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.declan.text.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the tag of a token, given the forms around it and the two tags before it, by OpenNLP's French part-of-speech model:
 * a maximum entropy model (Ratnaparkhi 1996), in which the tag with the greatest sum of weights is the likeliest.
 *
 * <p>OpenNLP 2.5 keeps the three best sequences of tags and weighs three candidates for each, but this model comes with a
 * cache of features by token ({@code cache="true"} in its {@code generator.featuregen}), so that all three see the
 * tags of the best one. Their candidates therefore have the same probabilities, the best sequence is always the best
 * continuation of the best one, and to choose tag by tag gives the same tags without the strings and objects, in a
 * fiftieth of the time. Where the two best tags are so close that another order of additions might tell them
 * otherwise, OpenNLP itself is asked; 1.6 million tokens of declarations and of treebanks had no such place.
 */
final class Tagger {

    /** A sum of twenty weights below 10 may differ by 1e-13 in another order of additions, and 500 of them by 1e-10. */
    private static final double CLOSE = 1e-7;

    /** What {@link #choose} says where the two best tags are too close. */
    static final int UNSURE = -1;

    private static final class Loaded {
        static final POSModel MODEL = load();

        private static POSModel load() {
            try (InputStream resource = Objects.requireNonNull(Tagger.class.getResourceAsStream(TagWeights.RESOURCE))) {
                return new POSModel(resource);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A token before which there are two others and the start of the sentence. */
    private static final int THIRD = 2;

    private final TagWeights weights = TagWeights.french();
    private final int tags = weights.tags();
    /** By the two tags before a token; and so for the third token of a sentence, which still sees its start. */
    private final double[][] histories = new double[(tags + 1) * (tags + 1)][];

    private final double[][] historiesOfThird = new double[histories.length][];
    private final TaggerForms forms;
    private final double close;
    private @Nullable POSTaggerME original;

    /** Of the forms of a vocabulary. */
    Tagger(Vocabulary vocabulary) {
        this(vocabulary, CLOSE);
    }

    /** One that asks OpenNLP where the sums of the two best tags differ by no more than {@code close}. */
    Tagger(Vocabulary vocabulary, double close) {
        this.forms = new TaggerForms(vocabulary, weights);
        this.close = close;
    }

    TaggerForms forms() {
        return forms;
    }

    /** A UD tag by its number. */
    String tag(int number) {
        return weights.tag(number);
    }

    /** The two tags before a token, as a number: those before the token before it, and its tag. At the start they are 0. */
    int history(int before, int tag) {
        return before % (tags + 1) * (tags + 1) + tag + 1;
    }

    /**
     * The number of a token's tag, or {@link #UNSURE}.
     *
     * @param forms those of the sentence, from the second before its first
     * @param place the token's place in its sentence, from 0
     * @param history the tags before it
     */
    int choose(FormWeights[] forms, int place, int history) {
        double[] secondBack = forms[place].secondBefore;
        double[] back = forms[place + 1].before;
        double[] own = forms[place + 2].own;
        double[] next = forms[place + 3].after;
        double[] secondNext = forms[place + 4].secondAfter;
        double[] before = before(place, history);
        double most = secondBack[tags] + back[tags] + next[tags] + secondNext[tags] + before[tags];
        double greatest = Double.NEGATIVE_INFINITY;
        double second = Double.NEGATIVE_INFINITY;
        int chosen = UNSURE;
        for (byte tag : forms[place + 2].likeliest) {
            // All others have less of their own, and what is around them cannot make up for it: 15 of 18, on average.
            if (own[tag] + most < greatest - close) {
                break;
            }
            double sum = own[tag] + back[tag] + secondBack[tag] + next[tag] + secondNext[tag] + before[tag];
            if (sum > greatest) {
                second = greatest;
                greatest = sum;
                chosen = tag;
            } else if (sum > second) {
                second = sum;
            }
        }
        return greatest - second > close ? chosen : UNSURE;
    }

    private double[] before(int place, int history) {
        double[][] known = place == THIRD ? historiesOfThird : histories;
        if (known[history] == null) {
            known[history] = learn(place, history);
        }
        return known[history];
    }

    private double[] learn(int place, int history) {
        double[] sum = weights.sums();
        int last = history % (tags + 1) - 1;
        int secondLast = history / (tags + 1) - 1;
        weights.add(sum, "def", "");
        if (last >= 0) {
            weights.add(sum, "t=", tag(last));
        }
        if (secondLast >= 0) {
            weights.add(sum, "t2=", tag(secondLast) + "," + tag(last));
        }
        // With one tag or none before it, a token is the second or the first.
        if (place <= THIRD) {
            weights.add(sum, List.of("S=begin", "p1S=begin", "p2S=begin").get(place), "");
        }
        weights.close(sum);
        return sum;
    }

    /** The numbers of the tags of a sentence, by OpenNLP's own tagger. */
    byte[] ask(String[] forms) {
        if (original == null) {
            original = new POSTaggerME(Loaded.MODEL, POSTagFormat.UD);
        }
        String[] answer = original.tag(forms);
        byte[] numbers = new byte[answer.length];
        for (int i = 0; i < answer.length; i++) {
            numbers[i] = (byte) weights.number(answer[i]);
        }
        return numbers;
    }
}
