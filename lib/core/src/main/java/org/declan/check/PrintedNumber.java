package org.declan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declan.text.Document;
import org.declan.text.Paragraph;
import org.declan.text.ParagraphKind;
import org.declan.text.Span;
import org.declan.text.Spelling;
import org.declan.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The number printed before a paragraph or a heading. Numbers of notes are left out: they begin anew on each page.
 *
 * @param span where it stands; null if that it is a number at all is not sure, as with the initial of a name
 * @param style the word and the signs it is printed with: {@code ()}, {@code .}, {@code article}
 * @param parent for a number of several parts all but the last, with its stop: {@code 2.} of 2.1; otherwise empty
 * @param label the number, or its last part
 * @param section how many titles and headings without a number stand before it
 */
record PrintedNumber(@Nullable Span span, String style, String parent, String label, int section) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    /** A heading that names its part: {@code Article 2}, {@code Chapitre premier}. */
    private static final Pattern NAMED = Pattern.compile(
            "(?<name>article|chapitre|section|titre|partie|annexe) (?<label>premier|1er|ier|\\d{1,3}|[ivxlc]{1,7})(?!\\w)",
            FLAGS);

    /** A letter that could be a Roman number is left with the words by the layout unless I and II are there too. */
    private static final Pattern LETTER = Pattern.compile("(?<label>[CDLMVX])(?<sign>[.)]) \\p{Lu}");

    private static final Pattern ARTICLE = Pattern.compile("(?:article|art\\.) ?$", FLAGS);
    private static final int LONGEST_BEFORE = 40;

    /** The numbers of a text in text order. */
    static List<PrintedNumber> of(Document document) {
        List<PrintedNumber> numbers = new ArrayList<>();
        int section = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            boolean heading = paragraph.kind() == ParagraphKind.HEADING || paragraph.kind() == ParagraphKind.TITLE;
            if (!paragraph.number().isEmpty() && paragraph.kind() != ParagraphKind.FOOTNOTE) {
                numbers.add(before(document, paragraph, section));
                continue;
            }
            Matcher letter = LETTER.matcher(paragraph.text());
            if (letter.lookingAt()) {
                numbers.add(new PrintedNumber(null, letter.group("sign"), "", letter.group("label"), section));
            }
            Matcher named = NAMED.matcher(paragraph.text());
            if (heading && named.lookingAt()) {
                numbers.add(new PrintedNumber(
                        paragraph.view().span(named.start("label"), named.end("label")),
                        Spelling.fold(named.group("name")),
                        "",
                        named.group("label"),
                        section));
            }
            section += heading ? 1 : 0;
        }
        return numbers;
    }

    /** A number that the layout took off the paragraph: it stands before its first word, on the same line. */
    private static PrintedNumber before(Document document, Paragraph paragraph, int section) {
        String number = paragraph.number();
        int dot = number.lastIndexOf('.');
        String parent = number.substring(0, dot + 1);
        String label = number.substring(dot + 1);
        if (paragraph.text().isEmpty()) {
            return new PrintedNumber(null, "", parent, label, section);
        }
        int word = paragraph.view().sourceStart(0);
        int line = word;
        Text text = document.source().text();
        while (line > 0 && word - line < LONGEST_BEFORE && "\r\n".indexOf(text.charAt(line - 1)) < 0) {
            line--;
        }
        int at = text.substring(line, word).lastIndexOf(number);
        if (at < 0) {
            int end = Math.min(paragraph.text().length(), LONGEST_BEFORE);
            return new PrintedNumber(paragraph.view().span(0, end), "", parent, label, section);
        }
        String before = text.substring(line, line + at);
        String after = text.substring(line + at + number.length(), word);
        String style = ARTICLE.matcher(before).find() ? "article" : signs(before, "(") + signs(after, ").°/");
        return new PrintedNumber(new Span(line + at, line + at + number.length()), style, parent, label, section);
    }

    private static String signs(String text, String which) {
        StringBuilder signs = new StringBuilder();
        text.chars().filter(c -> which.indexOf(c) >= 0).forEach(c -> signs.append((char) c));
        return signs.toString();
    }

    /** Its value in a scheme; {@link NumberScheme#NONE} if it is not written so. */
    int value(NumberScheme scheme) {
        return parent.isEmpty() || scheme == NumberScheme.ARABIC ? scheme.value(label) : NumberScheme.NONE;
    }

    /** Whether it is a number beyond doubt, which a hole can be told by. */
    boolean isSure() {
        return span != null;
    }

    /** Whether this number can be followed by the other in one list: the same signs, the same parent. */
    boolean resembles(PrintedNumber other) {
        return style.equals(other.style) && parent.equals(other.parent);
    }
}
