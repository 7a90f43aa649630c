package org.declan.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import org.declan.text.Spelling;

/**
 * What turns one run of words into another: the shortest edit script (Myers, Algorithmica 1, 1986) over folded words, so
 * that capitals and apostrophes are no change. Runs that stay and runs that change take turns.
 *
 * @param edits the runs, one after another, without gaps
 */
public record WordEdits(List<Edit> edits) {

    /** At most so many words between two changes, none longer than {@link #SHORT}, are no reason to tell them apart. */
    private static final int FEW = 2;

    private static final int SHORT = 3;

    /**
     * A run of words in both texts; of what is put in the earlier part is empty, of what is taken out the later one.
     *
     * @param isSame whether it stays, so that both parts have as many words
     * @param before the index of its first earlier word
     * @param beforeEnd the index after its last earlier word
     * @param after the index of its first later word
     * @param afterEnd the index after its last later word
     */
    public record Edit(boolean isSame, int before, int beforeEnd, int after, int afterEnd) {

        public Edit {
            boolean ordered = 0 <= before && before <= beforeEnd && 0 <= after && after <= afterEnd;
            if (!ordered || (isSame && beforeEnd - before != afterEnd - after)) {
                throw new IllegalArgumentException(
                        "not a run: " + before + "-" + beforeEnd + ", " + after + "-" + afterEnd);
            }
        }

        /** The same run with the texts exchanged. */
        private Edit turned() {
            return new Edit(
                    isSame,
                    /* before= */ after,
                    /* beforeEnd= */ afterEnd,
                    /* after= */ before,
                    /* afterEnd= */ beforeEnd);
        }

        private int size() {
            return beforeEnd - before + afterEnd - after;
        }
    }

    public WordEdits {
        edits = List.copyOf(edits);
    }

    /** The edits that turn the first run into the second. */
    public static WordEdits between(List<String> before, List<String> after) {
        // In linear space, so that two sentences of many thousand words do no harm.
        Patch<String> patch = DiffUtils.diff(folded(before), folded(after), new MyersDiffWithLinearSpace<>());
        List<Edit> edits = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            int from = delta.getSource().getPosition();
            int to = delta.getTarget().getPosition();
            add(edits, new Edit(true, i, from, j, to));
            i = from + delta.getSource().size();
            j = to + delta.getTarget().size();
            add(edits, new Edit(false, from, i, to, j));
        }
        add(edits, new Edit(true, i, before.size(), j, after.size()));
        return new WordEdits(edits);
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(Spelling::fold).toList();
    }

    /** Adds a run; a change that follows a change is one with it. */
    private static void add(List<Edit> edits, Edit edit) {
        Edit last = edits.isEmpty() ? null : edits.get(edits.size() - 1);
        if (last != null && !last.isSame && !edit.isSame) {
            edits.set(edits.size() - 1, new Edit(false, last.before, edit.beforeEnd, last.after, edit.afterEnd));
        } else if (edit.size() > 0) {
            edits.add(edit);
        }
    }

    /**
     * As a person would mark it: a word or two that stayed by chance, as <i>de</i> or a comma, between two longer changes
     * are part of one change.
     *
     * @param after the later words
     */
    public WordEdits smoothed(List<String> after) {
        List<Edit> smoothed = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            boolean between = i > 0 && i < edits.size() - 1;
            boolean chance = edit.isSame
                    && between
                    && edits.get(i - 1).size() > edit.size()
                    && edits.get(i + 1).size() > edit.size()
                    && isLittle(after.subList(edit.after, edit.afterEnd));
            add(smoothed, chance ? new Edit(false, edit.before, edit.beforeEnd, edit.after, edit.afterEnd) : edit);
        }
        return new WordEdits(smoothed);
    }

    private static boolean isLittle(List<String> words) {
        return words.size() <= FEW && words.stream().allMatch(word -> word.length() <= SHORT);
    }

    /** How many words stay. */
    int same() {
        return edits.stream()
                .filter(Edit::isSame)
                .mapToInt(edit -> edit.afterEnd - edit.after)
                .sum();
    }

    /** The part that has these later words; what was taken out before the first of them is in it. */
    public WordEdits ofLater(int from, int end) {
        int total = edits.isEmpty() ? 0 : edits.get(edits.size() - 1).afterEnd;
        List<Edit> part = new ArrayList<>();
        for (Edit edit : edits) {
            int first = Math.max(from, edit.after);
            int last = Math.min(end, edit.afterEnd);
            if (edit.isSame && first < last) {
                int shift = edit.before - edit.after;
                add(part, new Edit(true, first + shift, last + shift, first, last));
            } else if (!edit.isSame && isIn(edit.after, edit.after == total, from, end)) {
                add(part, new Edit(false, edit.before, edit.beforeEnd, edit.after, Math.max(edit.after, last)));
            } else if (!edit.isSame && first < last) {
                add(part, new Edit(false, edit.beforeEnd, edit.beforeEnd, first, last));
            }
        }
        return new WordEdits(part);
    }

    /** The part that has these earlier words; what was put in before the first of them is in it. */
    public WordEdits ofEarlier(int from, int end) {
        return new WordEdits(turned(new WordEdits(turned(edits)).ofLater(from, end).edits));
    }

    private static List<Edit> turned(List<Edit> edits) {
        return edits.stream().map(Edit::turned).toList();
    }

    private static boolean isIn(int place, boolean isLast, int from, int end) {
        return from <= place && (place < end || (isLast && place == end));
    }
}
