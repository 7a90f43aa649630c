package org.declan.check;

import java.util.ArrayList;
import java.util.List;
import org.declan.text.Bilingual;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.Paragraph;
import org.declan.text.Tokens;
import org.declan.yaml.YamlValue;

/**
 * One apostrophe throughout a text. An apostrophe stands between two letters; what stands elsewhere is a quotation mark,
 * or feet and minutes.
 *
 * @param sign the one to use
 */
record ApostropheRule(Sign sign) implements TextRule {

    private static final char STRAIGHT = '\'';
    private static final char CURLY = '\u2019';

    /** Which apostrophe a text is to use. */
    enum Sign {
        /** The one it uses most; the typographic one if both are as frequent. */
        CONSISTENT,
        TYPOGRAPHIC,
        STRAIGHT;

        static Sign parse(YamlValue value) throws InputException {
            String expected = "\"consistent\", \"typographic\" or \"straight\"";
            YamlValue.Scalar scalar = value.asScalar(expected);
            return switch (scalar.text()) {
                case "consistent" -> CONSISTENT;
                case "typographic" -> TYPOGRAPHIC;
                case "straight" -> STRAIGHT;
                default -> throw value.error("expected " + expected + "; found " + scalar.kind());
            };
        }
    }

    @Override
    public List<Breach> breaches(Document document, Tokens tokens) {
        char right = right(document);
        List<Breach> found = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            String text = paragraph.text();
            int done = 0;
            for (int i = 1; i < text.length() - 1; i++) {
                if (i >= done && text.charAt(i) != right && isApostrophe(text, i)) {
                    done = wordEnd(text, i);
                    found.add(breach(paragraph, wordStart(text, i), done, right));
                }
            }
        }
        return found;
    }

    private char right(Document document) {
        int straight = 0;
        int curly = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            String text = paragraph.text();
            for (int i = 1; sign == Sign.CONSISTENT && i < text.length() - 1; i++) {
                if (isApostrophe(text, i)) {
                    straight += text.charAt(i) == STRAIGHT ? 1 : 0;
                    curly += text.charAt(i) == CURLY ? 1 : 0;
                }
            }
        }
        return sign == Sign.STRAIGHT || straight > curly ? STRAIGHT : CURLY;
    }

    /** Letters of other scripts that look like apostrophes (Sana‘a) are none. */
    private static boolean isApostrophe(String text, int index) {
        char c = text.charAt(index);
        return (c == STRAIGHT || c == CURLY)
                && Character.isLetter(text.charAt(index - 1))
                && Character.isLetter(text.charAt(index + 1));
    }

    private static Breach breach(Paragraph paragraph, int start, int end, char right) {
        String words = paragraph.text().substring(start, end);
        char wrong = right == CURLY ? STRAIGHT : CURLY;
        Bilingual message = right == CURLY
                ? new Bilingual(
                        "apostrophe droite dans « " + words + " » ; une apostrophe courbe est attendue",
                        "a straight apostrophe in \"" + words + "\"; expected a typographic one")
                : new Bilingual(
                        "apostrophe courbe dans « " + words + " » ; une apostrophe droite est attendue",
                        "a typographic apostrophe in \"" + words + "\"; expected a straight one");
        return Breach.at(paragraph.view().span(start, end), message).suggesting(words.replace(wrong, right));
    }

    private static int wordStart(String text, int index) {
        int start = index;
        while (start > 0 && isWordPart(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int index) {
        int end = index + 1;
        while (end < text.length() && isWordPart(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isWordPart(String text, int index) {
        return Character.isLetter(text.charAt(index))
                || (index > 0 && index < text.length() - 1 && isApostrophe(text, index));
    }
}
