package org.declan.count;

import java.util.Set;
import org.declan.text.Reading;
import org.declan.text.WordSet;

/**
 * What a word of a declaration does: says what it is about, builds the sentence, or says who speaks and what they do by
 * speaking. Every word is in one layer; what is no word, that is, punctuation, is not asked. A word is judged by itself:
 * <i>demander</i> is an operative verb whoever asks, and a phrase (<i>prendre note</i>) is in the layers of its words.
 */
public enum Layer {
    /**
     * What the text is about: nouns, names, adjectives, other verbs, adverbs that say how and when. Numerals too: a year,
     * an amount, the number of an article are what two texts on one subject differ in, and no part of grammar.
     */
    CONTENT,
    /**
     * What builds the sentence: prepositions, pronouns, conjunctions, <i>être</i> and <i>avoir</i> even as main verbs, and
     * of determiners, adverbs, adjectives and numerals those among {@link StopWords#french()} (<i>les, notre, ne, plus,
     * notamment, tous, autre, un</i>, not <i>vingt-cinq</i>, which the dictionary has as a determiner). A noun is content,
     * however it is spelt: <i>l'est, les êtres humains</i>.
     */
    FUNCTION,
    /**
     * Who speaks, and what they do by it: the pronouns <i>nous, ils, on</i>, and the operative verbs, which {@code
     * operative-verbs-fr.txt} lists and explains. <i>Ils</i> are mostly those who sign: ministers, chiefs of State,
     * States; <i>elles</i> are mostly measures and persons spoken of, and stay with the other pronouns. So do
     * <i>notre</i> and <i>leur</i> with the determiners.
     */
    STANCE;

    private static final WordSet SPEAKERS =
            WordSet.of("nous nous-même nous-mêmes ils on l'on -nous -ils -t-ils -on -t-on");
    private static final Set<String> OPERATIVE_VERBS = WordList.resource("operative-verbs-fr.txt");

    /**
     * The layer of a word where it stands.
     *
     * @param folded its folded form
     * @param reading how it is to be read there
     */
    public static Layer of(String folded, Reading reading) {
        return switch (reading.pos()) {
            case "ADP", "CCONJ", "SCONJ", "AUX", "PART" -> FUNCTION;
            case "PRON" -> SPEAKERS.contains(folded) ? STANCE : FUNCTION;
            case "VERB" -> OPERATIVE_VERBS.contains(reading.lemma()) ? STANCE : grammarOrContent(reading.lemma());
            case "DET", "ADV", "ADJ", "NUM", "INTJ" -> grammarOrContent(folded);
            default -> CONTENT;
        };
    }

    private static Layer grammarOrContent(String word) {
        return StopWords.french().contains(word) ? FUNCTION : CONTENT;
    }
}
