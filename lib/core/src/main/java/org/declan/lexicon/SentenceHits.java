package org.declan.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.declan.query.Automaton;
import org.declan.query.Hit;
import org.declan.query.Matcher;
import org.declan.text.Tokens;

/**
 * All hits in a sentence, those too that are cancelled or lie within others, of which {@link
 * org.declan.theme.ThemeMatcher} no longer knows. Bound to one vocabulary and one thread.
 */
final class SentenceHits {

    private final List<ThemePattern> patterns;
    private final Matcher matcher;
    private final List<Hit> hits = new ArrayList<>();
    private final List<Hit> cancels = new ArrayList<>();
    private final List<List<ClueHit>> clues = new ArrayList<>();

    SentenceHits(LexiconPatterns patterns, Matcher matcher) {
        this.patterns = patterns.list();
        this.matcher = matcher;
        patterns.themes().forEach(theme -> clues.add(new ArrayList<>()));
    }

    /** Finds the hits in a sentence and forgets those before. */
    void find(Tokens tokens, int sentence) {
        hits.clear();
        cancels.clear();
        clues.forEach(List::clear);
        matcher.match(tokens, sentence, this::take);
        for (Hit hit : hits) {
            ClueHit clue = new ClueHit(hit.pattern(), hit.firstToken(), hit.endToken(), canceller(hit));
            clues.get(patterns.get(hit.pattern()).theme()).add(clue);
        }
    }

    private void take(Hit hit) {
        boolean finds = patterns.get(hit.pattern()).role() == ThemePattern.Role.CLUE;
        (finds ? hits : cancels).add(hit);
    }

    /** The hits of a theme's clues in text order. */
    List<ClueHit> clues(int theme) {
        return clues.get(theme);
    }

    /** The hits of patterns that cancel, of all themes, in text order. */
    List<Hit> cancels() {
        return cancels;
    }

    /** Hits are no longer than a limit and come in order of their start, so only the cancelling ones nearby are looked at. */
    private int canceller(Hit hit) {
        int canceller = ClueHit.NOTHING;
        ThemePattern clue = patterns.get(hit.pattern());
        for (int i = firstCancelFrom(hit.firstToken() - Automaton.LONGEST_MATCH); i < cancels.size(); i++) {
            Hit other = cancels.get(i);
            if (other.firstToken() >= hit.endToken()) {
                break;
            }
            if (hit.firstToken() < other.endToken()
                    && other.pattern() != canceller
                    && patterns.get(other.pattern()).cancels(clue)) {
                if (canceller != ClueHit.NOTHING) {
                    return ClueHit.SEVERAL;
                }
                canceller = other.pattern();
            }
        }
        return canceller;
    }

    private int firstCancelFrom(int token) {
        int low = 0;
        int high = cancels.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cancels.get(middle).firstToken() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
