package org.declan.theme;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.declan.query.Automaton;
import org.declan.query.Hit;
import org.declan.query.HitConsumer;
import org.declan.query.Matcher;
import org.declan.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds mentions: hits, less those that a pattern cancels, overlapping ones of a theme made one. Not thread-safe. */
public final class ThemeMatcher {

    private final ThemePatterns patterns;
    private final Matcher matcher;
    private final List<Hit> hits = new ArrayList<>();
    private final List<Hit> cancels = new ArrayList<>();
    private final BitSet found = new BitSet();
    private final HitConsumer take = this::take;

    ThemeMatcher(ThemePatterns patterns, Matcher matcher) {
        this.patterns = patterns;
        this.matcher = matcher;
    }

    /** The themes, in the order of the numbers in {@link Mention#theme()}. */
    public List<Theme> themes() {
        return patterns.themes();
    }

    /** The mentions of a document in text order; those that begin together in the order of the themes. */
    public List<Mention> mentions(Tokens tokens) {
        List<Mention> mentions = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            mentions(tokens, sentence, mentions);
        }
        return mentions;
    }

    private void mentions(Tokens tokens, int sentence, List<Mention> mentions) {
        hits.clear();
        cancels.clear();
        found.clear();
        matcher.match(tokens, sentence, take);
        if (hits.isEmpty()) {
            return;
        }
        int from = mentions.size();
        for (int theme = found.nextSetBit(0); theme >= 0; theme = found.nextSetBit(theme + 1)) {
            merge(theme, sentence, mentions);
        }
        if (mentions.size() > from + 1) {
            mentions.subList(from, mentions.size()).sort(ThemeMatcher::compare);
        }
    }

    private static int compare(Mention one, Mention other) {
        int byStart = Integer.compare(one.firstToken(), other.firstToken());
        return byStart != 0 ? byStart : Integer.compare(one.theme(), other.theme());
    }

    private void take(Hit hit) {
        ThemePatterns.Role role = patterns.role(hit.pattern());
        if (role.cancels()) {
            cancels.add(hit);
        } else {
            hits.add(hit);
            found.set(role.theme());
        }
    }

    /** Hits come in text order, so one pass merges those of a theme that overlap. */
    private void merge(int theme, int sentence, List<Mention> mentions) {
        @Nullable Hit longest = null;
        int first = 0;
        int end = 0;
        for (Hit hit : hits) {
            if (!finds(hit, theme) || isCancelled(hit)) {
                continue;
            }
            if (longest != null && hit.firstToken() < end) {
                end = Math.max(end, hit.endToken());
                longest = longer(longest, hit);
                continue;
            }
            if (longest != null) {
                mentions.add(new Mention(theme, sentence, first, end, longest.pattern(), patterns));
            }
            first = hit.firstToken();
            end = hit.endToken();
            longest = hit;
        }
        if (longest != null) {
            mentions.add(new Mention(theme, sentence, first, end, longest.pattern(), patterns));
        }
    }

    /** The longer one; of two as long, that of the pattern that was given first. */
    private static Hit longer(Hit one, Hit other) {
        int more = (other.endToken() - other.firstToken()) - (one.endToken() - one.firstToken());
        return more > 0 || (more == 0 && other.pattern() < one.pattern()) ? other : one;
    }

    private boolean finds(Hit hit, int theme) {
        ThemePatterns.Role role = patterns.role(hit.pattern());
        return role.theme() == theme;
    }

    /** Hits are no longer than a limit and come in order of their start, so only the cancelling ones nearby are looked at. */
    private boolean isCancelled(Hit hit) {
        ThemePatterns.Role role = patterns.role(hit.pattern());
        for (int i = firstCancelFrom(hit.firstToken() - Automaton.LONGEST_MATCH); i < cancels.size(); i++) {
            Hit other = cancels.get(i);
            if (other.firstToken() >= hit.endToken()) {
                return false;
            }
            ThemePatterns.Role against = patterns.role(other.pattern());
            boolean concerns = against.theme() == role.theme()
                    && (against.clue() == ThemePatterns.Role.ANY_CLUE || against.clue() == role.clue());
            if (concerns && hit.firstToken() < other.endToken()) {
                return true;
            }
        }
        return false;
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
