package org.declan.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.declan.text.CodePointOrder;
import org.declan.text.Notice;

/**
 * Writes LIWC's {@code .dic} in its normal form: categories numbered from 1 in the order of the keys, a tab before those
 * below another; words sorted by code point. The format has no comments.
 */
final class LiwcWriter {

    private final List<Notice> notices;

    LiwcWriter(List<Notice> notices) {
        this.notices = notices;
    }

    String write(Dictionary dictionary) {
        StringBuilder categories = new StringBuilder();
        Map<String, List<Integer>> words = new TreeMap<>(CodePointOrder::compare);
        int number = 0;
        for (Dictionary.Key key : dictionary.keys()) {
            number++;
            categories
                    .append("\t".repeat(key.path().size() - 1))
                    .append(number)
                    .append('\t')
                    .append(name(key))
                    .append('\n');
            for (Phrase phrase : key.phrases()) {
                Optional<String> word = word(phrase);
                if (word.isPresent()) {
                    words.computeIfAbsent(word.get(), w -> new ArrayList<>()).add(number);
                } else {
                    notices.add(new Notice(
                            String.join(KeyPath.BELOW, key.path()),
                            null,
                            phrase.text() + ": LIWC has one wildcard, * at the end of a word; not exported"));
                }
            }
        }
        StringBuilder dic = new StringBuilder("%\n").append(categories).append("%\n");
        words.forEach((word, numbers) -> {
            dic.append(word);
            numbers.forEach(n -> dic.append('\t').append(n));
            dic.append('\n');
        });
        return dic.toString();
    }

    private String name(Dictionary.Key key) {
        String name = key.name().replaceAll("[\\p{Cntrl}\\s\u2028\u2029]+", " ").strip();
        if (!name.equals(key.name())) {
            notices.add(new Notice(
                    String.join(KeyPath.BELOW, key.path()), null, "LIWC has one line for a name; exported as " + name));
        }
        return name;
    }

    /** What stands for a phrase in the file; nothing if it cannot be written. */
    static Optional<String> word(Phrase phrase) {
        StringBuilder word = new StringBuilder();
        String text = phrase.text();
        for (int i = 0; i < text.length(); i++) {
            boolean escape = text.charAt(i) == '\\' && i + 1 < text.length();
            i += escape ? 1 : 0;
            char c = text.charAt(i);
            boolean ends = i + 1 == text.length() || text.charAt(i + 1) == ' ';
            boolean begins = word.isEmpty() || word.charAt(word.length() - 1) == ' ';
            boolean wildcard = !escape && (c == '*' || c == '?');
            boolean ending = c == '*' && ends && !begins;
            // A literal star at the end would be read as a wildcard, and a wildcard elsewhere as a literal star.
            if (wildcard ? !ending : escape && c == '*' && ends) {
                return Optional.empty();
            }
            word.append(c);
        }
        return Optional.of(word.toString());
    }
}
