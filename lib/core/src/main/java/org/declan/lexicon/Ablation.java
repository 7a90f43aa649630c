package org.declan.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.declan.query.Hit;
import org.declan.text.Lexicon;
import org.declan.text.Spelling;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;

/**
 * What each pattern alone adds to the counts of its theme: the counts are made with all patterns, then with each one left
 * out (ablation). The hits of a sentence are found once; hits that overlap are joined, and those that are cancelled
 * dropped, anew for each pattern that matters there, so a count without a pattern is what a theme file without it gives. The
 * time grows with the text and not with the patterns that find nothing. Bound to one vocabulary and one thread.
 */
public final class Ablation {

    private final LexiconPatterns patterns;
    private final SentenceHits found;

    /** Of texts whose forms are in a vocabulary, read with its lexicon. */
    public Ablation(LexiconPatterns patterns, Vocabulary vocabulary, Lexicon lexicon) {
        this.patterns = patterns;
        this.found = patterns.hits(vocabulary, lexicon);
    }

    /** What each pattern does in a document. */
    public AblationCounts of(Tokens tokens) {
        Tally tally = new Tally(tokens);
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            found.find(tokens, sentence);
            for (Hit cancel : found.cancels()) {
                tally.hits[cancel.pattern()]++;
                tally.form(cancel.pattern(), cancel.firstToken(), cancel.endToken());
            }
            for (int theme = 0; theme < patterns.themes().size(); theme++) {
                if (!found.clues(theme).isEmpty()) {
                    tally.add(theme, found.clues(theme));
                }
            }
        }
        return tally.counts();
    }

    /** How many mentions the hits of a theme in a sentence make without a pattern; hits come in text order. */
    private static int mentions(List<ClueHit> hits, int removed) {
        int mentions = 0;
        int end = -1;
        for (ClueHit hit : hits) {
            if (hit.standsWithout(removed)) {
                mentions += hit.firstToken() >= end ? 1 : 0;
                end = Math.max(end, hit.endToken());
            }
        }
        return mentions;
    }

    /** Adds up the sentences of a document. */
    private final class Tally {

        private final Tokens tokens;
        private final long[] themeMentions = new long[patterns.themes().size()];
        private final int size = patterns.list().size();
        private final long[] hits = new long[size];
        private final long[] cancelled = new long[size];
        private final long[] mentions = new long[size];
        private final long[] mentionsAlone = new long[size];
        private final long[] sentencesAlone = new long[size];
        private final List<Map<String, Long>> forms = new ArrayList<>();
        /** For each pattern the last mention it was part of, counted from 1. */
        private final long[] lastMention = new long[size];

        private long mention;

        Tally(Tokens tokens) {
            this.tokens = tokens;
            patterns.list().forEach(pattern -> forms.add(new TreeMap<>()));
        }

        /** Adds the hits of a theme in a sentence. */
        void add(int theme, List<ClueHit> clues) {
            TreeSet<Integer> concerned = new TreeSet<>();
            int end = -1;
            for (ClueHit hit : clues) {
                hits[hit.pattern()]++;
                concerned.add(hit.pattern());
                if (hit.stands()) {
                    mention += hit.firstToken() >= end ? 1 : 0;
                    end = Math.max(end, hit.endToken());
                    takePart(hit);
                } else {
                    cancelled[hit.pattern()]++;
                    if (hit.canceller() != ClueHit.SEVERAL) {
                        cancelled[hit.canceller()]++;
                        concerned.add(hit.canceller());
                    }
                }
            }
            int all = Ablation.mentions(clues, ClueHit.NOTHING);
            themeMentions[theme] += all;
            for (int pattern : concerned) {
                int without = Ablation.mentions(clues, pattern);
                mentionsAlone[pattern] += all - without;
                sentencesAlone[pattern] += Integer.signum(all) - Integer.signum(without);
            }
        }

        private void takePart(ClueHit hit) {
            if (lastMention[hit.pattern()] != mention) {
                lastMention[hit.pattern()] = mention;
                mentions[hit.pattern()]++;
            }
            form(hit.pattern(), hit.firstToken(), hit.endToken());
        }

        void form(int pattern, int firstToken, int endToken) {
            String words = Spelling.fold(tokens.text(firstToken, endToken));
            int longest = Contribution.LONGEST_FORM;
            boolean fits = words.codePointCount(0, words.length()) <= longest;
            String form = fits ? words : words.substring(0, words.offsetByCodePoints(0, longest)) + "…";
            forms.get(pattern).merge(form, 1L, Long::sum);
        }

        AblationCounts counts() {
            List<Long> all = new ArrayList<>();
            for (long count : themeMentions) {
                all.add(count);
            }
            List<Contribution> parts = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                parts.add(new Contribution(
                        hits[i], cancelled[i], mentions[i], mentionsAlone[i], sentencesAlone[i], forms.get(i)));
            }
            return new AblationCounts(all, parts);
        }
    }
}
