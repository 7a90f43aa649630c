package org.declan.check;

import java.util.ArrayList;
import java.util.List;
import org.declan.check.Verdict.Reach;
import org.declan.compare.Clause;
import org.declan.compare.ClauseReader;
import org.declan.text.Document;
import org.declan.text.Lexicon;
import org.declan.text.Span;
import org.declan.text.Tokens;
import org.declan.theme.Mention;
import org.declan.theme.ThemeMatcher;

/** Applies rules to texts. Not thread-safe; made by {@link Check}. */
public final class Checker {

    static final int NO_THEME = -1;

    private final List<NamedRule> rules;
    private final int[] themes;
    private final ThemeMatcher matcher;
    private final ClauseReader clauses;

    Checker(List<NamedRule> rules, int[] themes, ThemeMatcher matcher, Lexicon lexicon) {
        this.rules = rules;
        this.themes = themes;
        this.matcher = matcher;
        this.clauses = new ClauseReader(lexicon);
    }

    /**
     * What each rule says of a text, in the order of the rules.
     *
     * @param path the path of the text from the folder of the rules file, with {@code /} between its parts
     */
    public List<Verdict> check(Document document, Tokens tokens, String path) {
        List<Reach> reaches = new ArrayList<>();
        boolean asksForMentions = false;
        boolean asksForClauses = false;
        for (NamedRule rule : rules) {
            Reach reach = rule.selector().reach(document, path);
            reaches.add(reach);
            asksForMentions |= reach == Reach.SELECTED && rule.requirement() instanceof Mentions;
            asksForClauses |= reach == Reach.SELECTED && rule.requirement() instanceof Survival;
        }
        List<List<Occurrence>> found = asksForMentions ? byTheme(tokens) : List.of();
        List<Clause> draft = asksForClauses ? clauses.read(document, tokens) : List.of();
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            if (reaches.get(i) != Reach.SELECTED) {
                verdicts.add(Verdict.notApplied(reaches.get(i)));
            } else if (rules.get(i).requirement() instanceof Mentions mentions) {
                verdicts.add(verdict(mentions, found.get(themes[i])));
            } else if (rules.get(i).requirement() instanceof Survival survival) {
                verdicts.add(Verdict.of(survival.breaches(draft, tokens)));
            } else if (rules.get(i).requirement() instanceof EachText each) {
                verdicts.add(Verdict.of(each.rule().breaches(document, tokens)));
            }
        }
        return verdicts;
    }

    private static Verdict verdict(Mentions mentions, List<Occurrence> found) {
        if (mentions.extent() == Mentions.Extent.CORPUS) {
            return new Verdict(Reach.SELECTED, List.of(), found);
        }
        List<Breach> breaches = new ArrayList<>();
        mentions.lack(found.size()).ifPresent(breaches::add);
        breaches.addAll(mentions.excess(found));
        return Verdict.of(breaches);
    }

    /** The mentions of each theme in text order. */
    private List<List<Occurrence>> byTheme(Tokens tokens) {
        List<List<Occurrence>> found = new ArrayList<>();
        matcher.themes().forEach(theme -> found.add(new ArrayList<>()));
        for (Mention mention : matcher.mentions(tokens)) {
            int first = mention.firstToken();
            int end = mention.endToken();
            Span span = new Span(tokens.start(first), tokens.end(end - 1));
            found.get(mention.theme()).add(new Occurrence(span, tokens.text(first, end)));
        }
        return found;
    }
}
