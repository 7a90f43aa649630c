package org.declan.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.declan.text.Spelling;

/**
 * What turns one run of words into another, as an editor would mark it: the shortest edit script (Myers, Algorithmica 1,
 * 1986) over folded words, so that capitals and apostrophes are no change.
 *
 * @param edits the runs of words, one after another
 */
public record WordEdits(List<Edit> edits) {

    /** What happens to a run of words. */
    public enum Kind {
        SAME,
        DELETED,
        INSERTED
    }

    /**
     * A run of words.
     *
     * @param kind what happens to it
     * @param words as they are written, in the later text unless they are deleted
     */
    public record Edit(Kind kind, List<String> words) {

        public Edit {
            words = List.copyOf(words);
        }
    }

    public WordEdits {
        edits = List.copyOf(edits);
    }

    /** The edits that turn the first run into the second; of what changes in one place, what is deleted comes first. */
    public static WordEdits between(List<String> before, List<String> after) {
        List<Edit> edits = new ArrayList<>();
        int from = 0;
        int to = 0;
        int fromEnd = 0;
        int toEnd = 0;
        // In time O(ND) and linear space: sentences of thousands of words are compared too.
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        folded(before), folded(after), new MyersDiffWithLinearSpace<>())
                .getDeltas()) {
            int same = delta.getTarget().getPosition();
            if (same > toEnd) {
                add(edits, Kind.DELETED, before.subList(from, fromEnd));
                add(edits, Kind.INSERTED, after.subList(to, toEnd));
                add(edits, Kind.SAME, after.subList(toEnd, same));
                from = delta.getSource().getPosition();
                to = same;
            }
            fromEnd = delta.getSource().getPosition() + delta.getSource().size();
            toEnd = same + delta.getTarget().size();
        }
        add(edits, Kind.DELETED, before.subList(from, fromEnd));
        add(edits, Kind.INSERTED, after.subList(to, toEnd));
        add(edits, Kind.SAME, after.subList(toEnd, after.size()));
        return new WordEdits(edits);
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(Spelling::fold).toList();
    }

    private static void add(List<Edit> edits, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            edits.add(new Edit(kind, words));
        }
    }

    /** How many words are the same. */
    public long same() {
        return edits.stream()
                .filter(edit -> edit.kind == Kind.SAME)
                .mapToLong(edit -> edit.words.size())
                .sum();
    }

    /** Only what changed, marked as in a word diff of git: {@code [-d'accueil-] {+de destination+}}. */
    public String marked() {
        StringBuilder marked = new StringBuilder();
        Kind last = Kind.SAME;
        for (Edit edit : edits) {
            if (edit.kind != Kind.SAME) {
                boolean apart = last == Kind.SAME && marked.length() > 0;
                marked.append(apart ? " … " : marked.length() > 0 ? " " : "");
                String words = running(edit.words);
                marked.append(edit.kind == Kind.DELETED ? "[-" + words + "-]" : "{+" + words + "+}");
            }
            last = edit.kind;
        }
        return marked.toString();
    }

    /** Words as they are read: no space after an apostrophe, before a hyphen or before a comma. */
    public static String running(List<String> words) {
        StringBuilder running = new StringBuilder();
        for (String word : words) {
            boolean joined = running.length() == 0
                    || Spelling.isApostrophe(running.charAt(running.length() - 1))
                    || word.startsWith("-")
                    || word.equals(",")
                    || word.equals(".")
                    || word.equals(")");
            running.append(joined ? "" : " ").append(word);
        }
        return running.toString();
    }
}
