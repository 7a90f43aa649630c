package org.declan.report.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A clause with its changes in their places. The column {@code edits} has the changes only ({@code [-old-] {+new+}}, an
 * ellipsis for what stayed); what stayed is the same in both texts, and that tells where each change was. Of a clause that
 * was split the edits are those of one piece, and of one that was merged those of one source.
 */
final class Redline {

    private static final Pattern EDIT = Pattern.compile("\\[-(.*?)-]|\\{\\+(.*?)\\+}", Pattern.DOTALL);
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|[^\\s\\p{L}\\p{N}\\p{M}]", Pattern.UNICODE_CHARACTER_CLASS);
    private static final String RENUMBERED = "number ";
    private static final String STAYED = " … ";

    /** Which of the texts has more than the other, before and after what they are compared by. */
    private enum Longer {
        NEITHER,
        /** The source of a split clause: the rest stands in other pieces. */
        SOURCE,
        /** A merged clause: the rest comes of other sources. */
        CLAUSE
    }

    /** What is taken out and put in at one place. */
    private record Change(List<String> out, List<String> in) {}

    private final String source;
    private final String clause;
    private final List<int[]> sourceTokens;
    private final List<int[]> clauseTokens;
    private final List<Change> changes;
    private final Longer longer;
    private final Set<Long> deadEnds = new HashSet<>();
    private final int[] placed;

    private Redline(String source, String clause, List<Change> changes, Longer longer) {
        this.longer = longer;
        this.source = source;
        this.clause = clause;
        this.sourceTokens = tokens(source);
        this.clauseTokens = tokens(clause);
        this.changes = changes;
        this.placed = new int[changes.size()];
    }

    /** The clause with what was taken out of its source and put in; if the places cannot be told, the edits alone. */
    static List<Run> runs(String source, String clause, String edits) {
        return whole(source, clause, words(edits)).orElseGet(() -> marked(edits));
    }

    /** The new number of a clause and its old one, as {@code [-3-] {+4+}}, if it has another. */
    static List<Run> renumbered(String edits) {
        if (!edits.startsWith(RENUMBERED)) {
            return List.of();
        }
        int end = edits.indexOf(STAYED);
        return marked(edits.substring(RENUMBERED.length(), end < 0 ? edits.length() : end));
    }

    private static String words(String edits) {
        if (!edits.startsWith(RENUMBERED)) {
            return edits;
        }
        int end = edits.indexOf(STAYED);
        return end < 0 ? "" : edits.substring(end + STAYED.length());
    }

    private static Optional<List<Run>> whole(String source, String clause, String edits) {
        List<Change> changes = new ArrayList<>();
        for (String place : edits.isEmpty() ? new String[0] : edits.split(STAYED, -1)) {
            List<String> out = new ArrayList<>();
            List<String> in = new ArrayList<>();
            Matcher matcher = EDIT.matcher(place);
            while (matcher.find()) {
                String taken = matcher.group(1);
                String put = matcher.group(2);
                (taken == null ? in : out).addAll(folded(taken == null ? put : taken));
            }
            changes.add(new Change(out, in));
        }
        return Stream.of(Longer.values())
                .map(longer -> new Redline(source, clause, changes, longer).placed())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<List<Run>> placed() {
        int starts = switch (longer) {
            case NEITHER -> 1;
            case SOURCE -> sourceTokens.size();
            case CLAUSE -> clauseTokens.size();
        };
        for (int start = 0; start < starts; start++) {
            int s = longer == Longer.SOURCE ? start : 0;
            int c = longer == Longer.CLAUSE ? start : 0;
            deadEnds.clear();
            if (place(0, s, c)) {
                return Optional.of(runs(s, c));
            }
        }
        return Optional.empty();
    }

    /** Places the changes from one on, where {@code s} and {@code c} tokens went before; false if it cannot be done. */
    private boolean place(int change, int s, int c) {
        if (change == changes.size()) {
            return isSameToTheEnd(s, c);
        }
        if (deadEnds.contains(((long) change << 32) | s)) {
            return false;
        }
        Change next = changes.get(change);
        for (int stayed = 0; stayed == 0 || isSame(s + stayed - 1, c + stayed - 1); stayed++) {
            if (isAt(next.out(), source, sourceTokens, s + stayed)
                    && isAt(next.in(), clause, clauseTokens, c + stayed)) {
                placed[change] = c + stayed;
                if (place(
                        change + 1,
                        s + stayed + next.out().size(),
                        c + stayed + next.in().size())) {
                    return true;
                }
            }
        }
        deadEnds.add(((long) change << 32) | s);
        return false;
    }

    private boolean isSameToTheEnd(int s, int c) {
        int left = sourceTokens.size() - s;
        int clauseLeft = clauseTokens.size() - c;
        if (longer == Longer.NEITHER && left != clauseLeft) {
            return false;
        }
        int end = longer == Longer.SOURCE ? clauseLeft : left;
        for (int i = 0; i < end; i++) {
            if (!isSame(s + i, c + i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(int s, int c) {
        return s < sourceTokens.size()
                && c < clauseTokens.size()
                && token(source, sourceTokens, s).equals(token(clause, clauseTokens, c));
    }

    private static boolean isAt(List<String> words, String text, List<int[]> tokens, int at) {
        if (at + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(token(text, tokens, at + i))) {
                return false;
            }
        }
        return true;
    }

    private List<Run> runs(int firstOfSource, int firstOfClause) {
        List<Run> runs = new ArrayList<>();
        add(runs, clause, clauseTokens, 0, firstOfClause, Run.Kind.PLAIN);
        int s = firstOfSource;
        int c = firstOfClause;
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            int stayed = placed[i] - c;
            add(runs, clause, clauseTokens, c, placed[i], Run.Kind.PLAIN);
            s += stayed;
            add(runs, source, sourceTokens, s, s + change.out().size(), Run.Kind.OUT);
            add(runs, clause, clauseTokens, placed[i], placed[i] + change.in().size(), Run.Kind.IN);
            s += change.out().size();
            c = placed[i] + change.in().size();
        }
        add(runs, clause, clauseTokens, c, clauseTokens.size(), Run.Kind.PLAIN);
        return runs;
    }

    private static void add(List<Run> runs, String text, List<int[]> tokens, int from, int end, Run.Kind kind) {
        if (from == end) {
            return;
        }
        int start = tokens.get(from)[0];
        boolean followsOut = !runs.isEmpty() && runs.get(runs.size() - 1).isOut();
        boolean isApart = (start > 0 && Character.isWhitespace(text.charAt(start - 1)))
                || (followsOut && (kind == Run.Kind.IN || Character.isLetterOrDigit(text.codePointAt(start))));
        if (isApart && !runs.isEmpty()) {
            runs.add(Run.plain(" "));
        }
        runs.add(new Run(text.substring(start, tokens.get(end - 1)[1]), kind));
    }

    private static List<Run> marked(String edits) {
        List<Run> runs = new ArrayList<>();
        Matcher matcher = EDIT.matcher(edits);
        int from = 0;
        while (matcher.find()) {
            runs.add(Run.plain(edits.substring(from, matcher.start())));
            String taken = matcher.group(1);
            runs.add(taken == null ? new Run(matcher.group(2), Run.Kind.IN) : new Run(taken, Run.Kind.OUT));
            from = matcher.end();
        }
        runs.add(Run.plain(edits.substring(from)));
        return runs;
    }

    private static List<int[]> tokens(String text) {
        List<int[]> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new int[] {matcher.start(), matcher.end()});
        }
        return tokens;
    }

    private static List<String> folded(String text) {
        return tokens(text).stream()
                .map(token -> fold(text.substring(token[0], token[1])))
                .toList();
    }

    private static String token(String text, List<int[]> tokens, int at) {
        return fold(text.substring(tokens.get(at)[0], tokens.get(at)[1]));
    }

    private static String fold(String word) {
        return word.equals("’") || word.equals("ʼ") ? "'" : word.toLowerCase(Locale.ROOT);
    }
}
