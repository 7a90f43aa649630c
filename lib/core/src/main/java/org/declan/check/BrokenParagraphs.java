package org.declan.check;

import java.util.ArrayList;
import java.util.List;
import org.declan.text.Bilingual;
import org.declan.text.Document;
import org.declan.text.Paragraph;
import org.declan.text.ParagraphKind;
import org.declan.text.Spelling;
import org.declan.text.WordSet;

/**
 * Paragraphs that break off in mid-sentence, with what comes next not being their other half, and those wholly in
 * capitals, where no name can be told from a word. What the layout joined is whole.
 */
final class BrokenParagraphs {

    /** Words after which no sentence ends. */
    private static final WordSet OPEN = WordSet.of(
            "le la les l un une des du de d au aux à et ou par pour sur sous dans avec sans que qu qui dont ce cet cette"
                    + " ces son sa ses leur leurs nos notre");
    /** A shorter one is a line of its own rather than half a paragraph. */
    private static final int MIN_WORDS = 5;

    private static final int MIN_CAPITAL_WORDS = 20;

    private final List<Paragraph> paragraphs;
    private final List<Breach> found = new ArrayList<>();

    private BrokenParagraphs(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
    }

    static List<Breach> breaches(Document document) {
        BrokenParagraphs broken = new BrokenParagraphs(document.paragraphs());
        for (int i = 0; i < document.paragraphs().size(); i++) {
            if (isRunning(document.paragraphs().get(i))) {
                broken.look(i);
            }
        }
        return broken.found;
    }

    private static boolean isRunning(Paragraph paragraph) {
        return paragraph.kind() == ParagraphKind.PARAGRAPH || paragraph.kind() == ParagraphKind.ITEM;
    }

    private void look(int index) {
        Paragraph paragraph = paragraphs.get(index);
        String text = paragraph.text();
        int last = text.lastIndexOf(' ') + 1;
        boolean enough = hasWords(text, MIN_WORDS);
        boolean halved = isOpenWord(text) && !isItem(index + 1);
        if (enough && endsOpen(text) && (halved || goesOnBehindHeading(index))) {
            String word = text.substring(last);
            Bilingual message = new Bilingual(
                    "le paragraphe s'interrompt après « " + word + " »",
                    "the paragraph breaks off after \"" + word + "\"");
            found.add(Breach.at(paragraph.view().span(last, text.length()), message));
        }
        if (hasWords(text, MIN_CAPITAL_WORDS) && text.chars().noneMatch(Character::isLowerCase)) {
            int end = Math.max(1, text.indexOf(' '));
            Bilingual message =
                    new Bilingual("le paragraphe est tout en capitales", "the paragraph is wholly in capitals");
            found.add(Breach.at(paragraph.view().span(0, end), message));
        }
    }

    /** Whether the text ends with a letter, a digit or a hyphen: with no sign that could close it. */
    private static boolean endsOpen(String text) {
        int end = text.length();
        while (end > 0 && Character.isLowSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && (Character.isLetterOrDigit(text.charAt(end - 1)) || text.charAt(end - 1) == '-');
    }

    private static boolean isOpenWord(String text) {
        int start = text.length();
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean closedBefore = start > 1 && ";,".indexOf(text.charAt(start - 2)) >= 0;
        return !closedBefore && OPEN.contains(Spelling.fold(text.substring(start)));
    }

    private boolean isItem(int from) {
        return next(from) < paragraphs.size() && paragraphs.get(next(from)).kind() == ParagraphKind.ITEM;
    }

    /** Whether the other half comes behind a heading, as the head of a page is taken for one. */
    private boolean goesOnBehindHeading(int index) {
        int next = next(index + 1);
        int behind = next(next + 1);
        return behind < paragraphs.size()
                && paragraphs.get(next).kind() == ParagraphKind.HEADING
                && paragraphs.get(behind).kind() == ParagraphKind.PARAGRAPH
                && paragraphs.get(behind).number().isEmpty()
                && startsLower(paragraphs.get(behind).text());
    }

    private static boolean startsLower(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /** The next paragraph, over page numbers and notes. */
    private int next(int from) {
        int next = from;
        while (next < paragraphs.size()
                && (paragraphs.get(next).kind() == ParagraphKind.SEPARATOR
                        || paragraphs.get(next).kind() == ParagraphKind.FOOTNOTE)) {
            next++;
        }
        return next;
    }

    private static boolean hasWords(String text, int enough) {
        int spaces = 0;
        for (int i = 0; i < text.length() && spaces < enough - 1; i++) {
            spaces += text.charAt(i) == ' ' ? 1 : 0;
        }
        return spaces == enough - 1;
    }
}
