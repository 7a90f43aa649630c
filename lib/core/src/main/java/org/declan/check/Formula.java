package org.declan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declan.compare.WordEdits;
import org.declan.text.Bilingual;
import org.declan.text.Document;
import org.declan.text.Span;
import org.declan.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Words that a text must have as they are, or but for a few. Capitals, the kind of apostrophe and spaces make no difference;
 * punctuation does: a comma is a word here.
 */
final class Formula implements TextRule {

    private final String text;
    private final List<String> words;
    private final int[] wanted;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int edits;

    /**
     * A formula.
     *
     * @param text as it is written
     * @param words its words and punctuation as they are cut, at least one
     * @param edits how many of them may be put in, left out or replaced
     */
    Formula(String text, List<String> words, int edits) {
        this.text = text;
        this.words = List.copyOf(words);
        this.edits = edits;
        wanted = words.stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, key -> numbers.size() + 1))
                .toArray();
    }

    Bilingual description() {
        String fr = edits == 0 ? "" : ", à " + edits + (edits == 1 ? " mot près" : " mots près");
        String en = edits == 0 ? "" : ", within " + edits + (edits == 1 ? " word" : " words");
        return new Bilingual("la formule « " + text + " »" + fr, "the formula \"" + text + "\"" + en);
    }

    @Override
    public List<Breach> breaches(Document document, Tokens tokens) {
        int[] types = new int[tokens.size()];
        for (int token = 0; token < types.length; token++) {
            types[token] = numbers.getOrDefault(tokens.vocabulary().folded(tokens.type(token)), 0);
        }
        WordAlignment best = best(tokens, types);
        if (best != null && best.edits() <= edits) {
            return List.of();
        }
        // What shares less than half of the words is another passage.
        if (best == null || best.end() == best.first() || 2 * best.edits() > wanted.length) {
            return List.of(missing());
        }
        return List.of(near(tokens, best));
    }

    /** The best part of any paragraph; none if there are no words. */
    private @Nullable WordAlignment best(Tokens tokens, int[] types) {
        WordAlignment best = null;
        int sentence = 0;
        while (sentence < tokens.sentences()) {
            int next = sentence + 1;
            while (next < tokens.sentences() && tokens.paragraph(next) == tokens.paragraph(sentence)) {
                next++;
            }
            int first = tokens.first(sentence);
            best = WordAlignment.better(best, WordAlignment.best(wanted, types, first, tokens.first(next)));
            sentence = next;
        }
        return best;
    }

    private Breach missing() {
        return Breach.of(text, new Bilingual("la formule manque : « " + text + " »", "missing: \"" + text + "\""));
    }

    private Breach near(Tokens tokens, WordAlignment best) {
        Span span = new Span(tokens.start(best.first()), tokens.end(best.end() - 1));
        String differences = differences(tokens, best);
        int found = best.edits();
        Bilingual message = new Bilingual(
                "la formule diffère de " + (found == 1 ? "1 mot" : found + " mots") + " : " + differences,
                "the formula differs in " + (found == 1 ? "1 word" : found + " words") + ": " + differences);
        return Breach.at(span, message).suggesting(text);
    }

    /** The words that differ, marked as in a word diff of git. */
    private String differences(Tokens tokens, WordAlignment best) {
        List<String> found = new ArrayList<>();
        for (int token = best.first(); token < best.end(); token++) {
            found.add(tokens.form(token));
        }
        List<String> differences = new ArrayList<>();
        for (WordEdits.Edit edit : WordEdits.between(words, found).edits()) {
            if (!edit.isSame()) {
                List<String> parts = new ArrayList<>();
                if (edit.beforeEnd() > edit.before()) {
                    parts.add("[-" + String.join(" ", words.subList(edit.before(), edit.beforeEnd())) + "-]");
                }
                if (edit.afterEnd() > edit.after()) {
                    parts.add("{+" + tokens.text(best.first() + edit.after(), best.first() + edit.afterEnd()) + "+}");
                }
                differences.add(String.join(" ", parts));
            }
        }
        return String.join(", ", differences);
    }
}
