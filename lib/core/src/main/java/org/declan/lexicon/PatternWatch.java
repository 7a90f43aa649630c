package org.declan.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.declan.lexicon.PatternUse.Pair;
import org.declan.query.Automaton;
import org.declan.query.Hit;
import org.declan.query.Matcher;
import org.declan.text.Lexicon;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;

/** Watches in texts what each pattern of themes does, and beside which others. For one thread and vocabulary. */
public final class PatternWatch {

    private final List<PatternPlace> patterns;
    private final Matcher matcher;

    /** The patterns of a run made one automaton, to be shared by threads. */
    public record Compiled(List<PatternPlace> patterns, Automaton automaton) {

        /** Compiles the patterns. */
        public static Compiled of(List<PatternPlace> patterns) {
            return new Compiled(
                    List.copyOf(patterns),
                    Automaton.compile(
                            patterns.stream().map(PatternPlace::pattern).toList()));
        }
    }

    /** A watch for texts whose forms are in one vocabulary. */
    public PatternWatch(Compiled compiled, Vocabulary vocabulary, Lexicon lexicon) {
        this.patterns = compiled.patterns();
        this.matcher = compiled.automaton().matcher(vocabulary, lexicon);
    }

    /**
     * What the patterns do in a text.
     *
     * @param id what examples say they are from
     */
    public PatternUse use(String id, Tokens tokens) {
        PatternUse use = PatternUse.none(patterns.size());
        List<Hit> hits = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            hits.clear();
            matcher.match(tokens, sentence, hits::add);
            hits.forEach(hit -> use.matched(hit.pattern()));
            List<Hit> counted = counted(hits, use);
            for (Hit one : counted) {
                compare(one, counted, use, tokens, id);
            }
        }
        return use;
    }

    /** The hits that find and are not cancelled; what cancels a hit is noted. */
    private List<Hit> counted(List<Hit> hits, PatternUse use) {
        List<Hit> counted = new ArrayList<>();
        boolean[] cancels = new boolean[hits.size()];
        for (Hit hit : hits) {
            PatternPlace pattern = patterns.get(hit.pattern());
            boolean kept = pattern.finds();
            for (int i = 0; i < cancels.length && pattern.finds(); i++) {
                Hit other = hits.get(i);
                if (overlap(hit, other) && patterns.get(other.pattern()).cancels(pattern)) {
                    cancels[i] = true;
                    kept = false;
                }
            }
            if (kept) {
                counted.add(hit);
                use.used(hit.pattern(), 1);
            }
        }
        for (int i = 0; i < cancels.length; i++) {
            use.used(hits.get(i).pattern(), cancels[i] ? 1 : 0);
        }
        return counted;
    }

    private void compare(Hit one, List<Hit> counted, PatternUse use, Tokens tokens, String id) {
        String theme = patterns.get(one.pattern()).theme().id();
        boolean[] done = new boolean[patterns.size()];
        for (Hit other : counted) {
            boolean same = theme.equals(patterns.get(other.pattern()).theme().id());
            boolean noted = same ? holds(other, one) : other.pattern() > one.pattern() && overlap(one, other);
            // A hit counts once beside another pattern, however many hits of that one it meets.
            if (noted && other.pattern() != one.pattern() && !done[other.pattern()]) {
                done[other.pattern()] = true;
                Pair pair = new Pair(one.pattern(), other.pattern());
                String example = example(one, other, tokens) + " (" + id + ")";
                if (same) {
                    use.liesWithin(pair, example);
                } else {
                    use.shares(pair, example);
                }
            }
        }
    }

    private static String example(Hit one, Hit other, Tokens tokens) {
        return tokens.text(Math.min(one.firstToken(), other.firstToken()), Math.max(one.endToken(), other.endToken()));
    }

    private static boolean overlap(Hit one, Hit other) {
        return one.firstToken() < other.endToken() && other.firstToken() < one.endToken();
    }

    private static boolean holds(Hit outer, Hit inner) {
        return outer.firstToken() <= inner.firstToken() && inner.endToken() <= outer.endToken();
    }
}
