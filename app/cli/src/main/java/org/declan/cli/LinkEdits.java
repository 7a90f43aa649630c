package org.declan.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.declan.compare.WordEdits;
import org.declan.compare.WordEdits.Edit;
import org.declan.report.Ink;
import org.declan.report.Run;

/**
 * The words that changed from the sources of clauses to the clauses. What was merged is compared with all its sources
 * together, and what was split with all its pieces: words that stand in another piece were not taken out.
 */
final class LinkEdits {

    private final ClauseRun before;
    private final ClauseRun after;
    private final WordEdits shortest;
    private final WordEdits edits;

    private LinkEdits(ClauseRun before, ClauseRun after) {
        this.before = before;
        this.after = after;
        this.shortest = WordEdits.between(before.forms(), after.forms());
        this.edits = shortest.smoothed(after.forms());
    }

    /** The edits between sources and clauses, of which one side is a single clause. */
    static LinkEdits between(List<PlacedClause> sources, List<PlacedClause> clauses) {
        return new LinkEdits(
                new ClauseRun(clauses.size() == 1 ? inOrder(sources, clauses.get(0)) : sources),
                new ClauseRun(sources.size() == 1 ? inOrder(clauses, sources.get(0)) : clauses));
    }

    /** Parts in the order in which their words stand in the whole. */
    private static List<PlacedClause> inOrder(List<PlacedClause> parts, PlacedClause whole) {
        if (parts.size() == 1) {
            return parts;
        }
        IdentityHashMap<PlacedClause, Double> places = new IdentityHashMap<>();
        parts.forEach(part -> places.put(part, meanPlace(part, whole)));
        return parts.stream()
                .sorted(Comparator.comparingDouble(part -> places.getOrDefault(part, 0.0)))
                .toList();
    }

    private static double meanPlace(PlacedClause part, PlacedClause whole) {
        return WordEdits.between(part.clause().words(), whole.clause().words()).edits().stream()
                .filter(Edit::isSame)
                .flatMapToInt(edit -> IntStream.range(edit.after(), edit.afterEnd()))
                .average()
                .orElse(0);
    }

    /** What of it is about one source and one clause. */
    List<Run> runs(PlacedClause source, PlacedClause clause) {
        return runs(edits.ofEarlier(before.first(source), before.end(source))
                .ofLater(after.first(clause), after.end(clause)));
    }

    /** All of it. */
    List<Run> runs() {
        return runs(edits);
    }

    private List<Run> runs(WordEdits part) {
        List<Run> runs = new ArrayList<>();
        boolean changed = false;
        for (Edit edit : part.edits()) {
            if (edit.isSame()) {
                boolean apart = after.isApart(edit.after()) && before.isApart(edit.before());
                String blank = apart || (changed && after.isApart(edit.after())) ? " " : "";
                runs.add(new Run(blank + after.text(edit.after(), edit.afterEnd()), Ink.PLAIN));
            } else {
                add(runs, before, edit.before(), edit.beforeEnd(), Ink.REMOVED);
                add(runs, after, edit.after(), edit.afterEnd(), Ink.ADDED);
            }
            changed = !edit.isSame();
        }
        return runs;
    }

    private static void add(List<Run> runs, ClauseRun words, int from, int end, Ink ink) {
        if (from < end) {
            boolean apart =
                    words.isApart(from) || (!runs.isEmpty() && last(runs).ink() == Ink.REMOVED);
            runs.add(new Run((apart ? " " : "") + words.text(from, end), ink));
        }
    }

    private static Run last(List<Run> runs) {
        return runs.get(runs.size() - 1);
    }

    static boolean isWord(String form) {
        return form.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Which words of a source are still there, in order: their places among its forms. */
    BitSet surviving(PlacedClause source) {
        BitSet places = new BitSet();
        int first = before.first(source);
        for (Edit edit : shortest.ofEarlier(first, before.end(source)).edits()) {
            for (int form = edit.before(); edit.isSame() && form < edit.beforeEnd(); form++) {
                places.set(form - first, isWord(before.forms().get(form)));
            }
        }
        return places;
    }

    /** Only what changed, marked as in a word diff of git: {@code [-d'accueil-] {+de destination+}}. */
    static String marked(List<Run> runs) {
        StringBuilder marked = new StringBuilder();
        boolean changed = true;
        for (Run run : runs) {
            boolean changes = run.ink() != Ink.PLAIN;
            if (changes) {
                marked.append(marked.length() == 0 ? "" : changed ? " " : " … ")
                        .append(run.ink().marked(run.text().strip()));
            }
            changed = changes;
        }
        return marked.toString();
    }
}
