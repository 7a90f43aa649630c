package org.declan.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.declan.text.IntList;
import org.declan.text.Paragraph;
import org.declan.text.Source;

/** Small texts laid out and cut, one line a paragraph: {@code item 3: first sentence | second sentence}. */
final class Texts {

    private static final Set<String> DICTIONARY = Set.of("migrants", "migration", "migrations", "pays", "personnes");

    private Texts() {}

    static List<Paragraph> paragraphs(String text) {
        return new Layout(DICTIONARY::contains).paragraphs(new Source("x.txt", text), 0, "");
    }

    /** The paragraphs after the title line {@code Titre}, which is put before the text. */
    static List<String> body(String text) {
        List<String> all = laidOut("Titre\n\n" + text);
        return all.subList(1, all.size());
    }

    static List<String> laidOut(String text) {
        List<String> lines = new ArrayList<>();
        for (Paragraph paragraph : paragraphs(text)) {
            String number = paragraph.number().isEmpty() ? "" : " " + paragraph.number();
            lines.add(paragraph.kind().label() + number + ": " + String.join(" | ", sentences(paragraph.text())));
        }
        return lines;
    }

    static List<String> sentences(String text) {
        IntList ranges = new SentenceSplitter().split(text);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i += 2) {
            sentences.add(text.substring(ranges.get(i), ranges.get(i + 1)));
        }
        return sentences;
    }
}
