package org.declan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.declan.text.Bilingual;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.ParagraphKind;
import org.declan.text.Span;
import org.declan.text.Tokens;
import org.declan.yaml.YamlValue;

/**
 * Nothing in a text that keeps it from being cut into paragraphs, sentences and words: characters that were lost, words
 * broken by a hyphen, paragraphs that break off, capitals throughout, sentences whose end was not found.
 *
 * @param longest how many words a sentence may have
 */
record SegmentationRule(int longest) implements TextRule {

    /** The longest sentences of real declarations, which name all their states or treaties, have about 150 words. */
    private static final int LONGEST = 200;

    private static final int MOST = 100_000;
    private static final int SHOWN_WORDS = 8;

    static SegmentationRule parse(YamlValue value) throws InputException {
        String expected = "\"complete\", or longest: with the words a sentence may have";
        if (value instanceof YamlValue.Mapping mapping) {
            mapping.allow(Set.of("longest"));
            YamlValue.Scalar words = mapping.need("longest").asScalar("a number of words");
            if (!words.text().matches("[1-9]\\d{0,4}")) {
                throw words.error("expected a number of words from 1 to " + (MOST - 1) + "; found " + words.kind());
            }
            return new SegmentationRule(Integer.parseInt(words.text()));
        }
        YamlValue.Scalar complete = value.asScalar(expected);
        if (!complete.text().equals("complete")) {
            throw value.error("expected " + expected + "; found " + complete.kind());
        }
        return new SegmentationRule(LONGEST);
    }

    @Override
    public List<Breach> breaches(Document document, Tokens tokens) {
        List<Breach> found = new ArrayList<>(LostCharacters.breaches(document));
        found.addAll(BrokenParagraphs.breaches(document));
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            ParagraphKind kind =
                    document.paragraphs().get(tokens.paragraph(sentence)).kind();
            if (kind == ParagraphKind.PARAGRAPH || kind == ParagraphKind.ITEM || kind == ParagraphKind.FOOTNOTE) {
                measure(tokens, sentence, found);
            }
        }
        found.sort(Comparator.comparingInt(
                breach -> breach.span() == null ? 0 : breach.span().start()));
        return found;
    }

    private void measure(Tokens tokens, int sentence, List<Breach> found) {
        int first = tokens.first(sentence);
        int end = tokens.first(sentence + 1);
        int words = 0;
        for (int token = first; token < end; token++) {
            words += tokens.vocabulary().isWord(tokens.type(token)) ? 1 : 0;
        }
        if (words > longest) {
            Span opening = new Span(tokens.start(first), tokens.end(Math.min(end, first + SHOWN_WORDS) - 1));
            found.add(Breach.at(
                    opening,
                    new Bilingual(
                            "phrase de " + words + " mots ; " + longest + " au plus sont attendus",
                            "a sentence of " + words + " words; expected at most " + longest)));
        }
    }
}
