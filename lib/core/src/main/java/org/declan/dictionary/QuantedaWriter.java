package org.declan.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declan.text.Notice;

/**
 * Writes quanteda's YAML in its normal form: every text in quotes, so that YAML 1.1 (R) takes none for a number or a
 * yes; a key's own values before the keys below it. What is lost stands in comments at the top.
 */
final class QuantedaWriter {

    private static final String INDENT = "  ";

    private final List<Notice> notices;
    private final StringBuilder yaml = new StringBuilder();

    QuantedaWriter(List<Notice> notices) {
        this.notices = notices;
    }

    String write(Dictionary dictionary) {
        List<Dictionary.Key> keys = dictionary.keys();
        write(keys, 0, keys.size(), "");
        return comments() + yaml;
    }

    /** The keys in a range of the list, all of which stand below the same one. */
    private void write(List<Dictionary.Key> keys, int from, int to, String indent) {
        for (int at = from; at < to; ) {
            int next = at + 1;
            while (next < to
                    && keys.get(next).path().size() > keys.get(at).path().size()) {
                next++;
            }
            key(keys, at, next, indent);
            at = next;
        }
    }

    private void key(List<Dictionary.Key> keys, int at, int end, String indent) {
        Dictionary.Key key = keys.get(at);
        List<String> values = values(key);
        boolean isLeaf = at + 1 == end;
        yaml.append(indent).append(YamlText.quoted(key.name())).append(isLeaf && values.isEmpty() ? ": []\n" : ":\n");
        for (String value : values) {
            yaml.append(indent)
                    .append(INDENT)
                    .append("- ")
                    .append(YamlText.quoted(value))
                    .append('\n');
        }
        if (values.isEmpty()) {
            write(keys, at + 1, end, indent + INDENT);
            return;
        }
        // Beside values, each further key is an item of the list.
        for (int child = at + 1; child < end; ) {
            int next = child + 1;
            while (next < end
                    && keys.get(next).path().size() > keys.get(child).path().size()) {
                next++;
            }
            int start = yaml.length();
            String deeper = indent + INDENT + INDENT;
            key(keys, child, next, deeper);
            yaml.replace(start, start + deeper.length(), indent + INDENT + "- ");
            child = next;
        }
    }

    private List<String> values(Dictionary.Key key) {
        List<String> values = new ArrayList<>();
        for (Phrase phrase : key.phrases()) {
            Optional<String> value = value(phrase);
            value.ifPresent(values::add);
            if (value.isEmpty()) {
                notices.add(new Notice(
                        String.join(KeyPath.BELOW, key.path()),
                        null,
                        phrase.text() + ": quanteda has no way to write a star or question mark that is none of its"
                                + " wildcards; not exported"));
            }
        }
        return values;
    }

    /** What stands for a phrase in the file; nothing if it cannot be written. */
    static Optional<String> value(Phrase phrase) {
        StringBuilder value = new StringBuilder();
        String text = phrase.text();
        for (int i = 0; i < text.length(); i++) {
            boolean escape = text.charAt(i) == '\\' && i + 1 < text.length();
            if (escape && text.charAt(i + 1) != '\\') {
                return Optional.empty();
            }
            i += escape ? 1 : 0;
            value.append(text.charAt(i));
        }
        return Optional.of(value.toString());
    }

    private String comments() {
        StringBuilder comments = new StringBuilder();
        for (Notice notice : notices) {
            comments.append("# ")
                    .append(notice.line().replaceAll("[\\p{Cntrl}\u2028\u2029]+", " "))
                    .append('\n');
        }
        return comments.toString();
    }
}
