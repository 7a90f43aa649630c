package org.declan.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.declan.compare.Alignment;
import org.declan.compare.AlignmentLimits;
import org.declan.compare.Clause;
import org.declan.compare.ClauseChange;
import org.declan.text.Bilingual;
import org.declan.text.Span;
import org.declan.text.Tokens;

/**
 * Clauses of a base text that must survive.
 *
 * @param base the base text
 * @param named the indexes of the clauses of it that must
 * @param changes what may become of them
 * @param similarity how similar what became of them must be, 0 to 1
 */
public record Survival(Base base, Set<Integer> named, Set<ClauseChange> changes, double similarity)
        implements Requirement {

    /** A message quotes no more characters of a clause. */
    private static final int QUOTED = 120;

    private static final Map<ClauseChange, String> FRENCH = new EnumMap<>(Map.of(
            ClauseChange.KEPT, "gardée",
            ClauseChange.MOVED, "déplacée",
            ClauseChange.REWORDED, "reformulée",
            ClauseChange.SPLIT, "scindée",
            ClauseChange.MERGED, "fusionnée"));

    /**
     * A text that drafts are compared with.
     *
     * @param clauses its clauses in order
     * @param places the file and line of each
     * @param texts the words of each, cleaned
     */
    public record Base(List<Clause> clauses, List<String> places, List<String> texts) {

        public Base {
            clauses = List.copyOf(clauses);
            places = List.copyOf(places);
            texts = List.copyOf(texts);
        }
    }

    public Survival {
        named = Set.copyOf(named);
        changes = Set.copyOf(changes);
    }

    @Override
    public Bilingual description() {
        int count = named.size();
        return new Bilingual(
                count == 1 ? "1 clause doit subsister" : count + " clauses doivent subsister",
                count == 1 ? "1 clause has to survive" : count + " clauses have to survive");
    }

    /** Where a draft does not keep what it must. */
    List<Breach> breaches(List<Clause> draft, Tokens tokens) {
        Alignment alignment = Alignment.of(List.of(base.clauses, draft), AlignmentLimits.DEFAULT);
        List<Breach> dropped = new ArrayList<>();
        List<Breach> changed = new ArrayList<>();
        for (Alignment.Link link : alignment.links()) {
            if (link.source() == Alignment.NONE || !named.contains(link.source())) {
                continue;
            }
            if (link.change() == ClauseChange.DROPPED) {
                dropped.add(dropped(link.source()));
            } else if (!changes.contains(link.change()) || link.similarity() < similarity) {
                Clause clause = draft.get(link.clause());
                changed.add(changed(link, tokens.span(clause.place().sentence())));
            }
        }
        dropped.addAll(changed);
        return dropped;
    }

    private Breach dropped(int source) {
        String text = base.texts.get(source);
        String quoted = text.codePointCount(0, text.length()) > QUOTED
                ? text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…"
                : text;
        String place = base.places.get(source);
        return Breach.of(
                text,
                new Bilingual(
                        "la clause de " + place + " a disparu : « " + quoted + " »",
                        "the clause of " + place + " is dropped: \"" + quoted + "\""));
    }

    private Breach changed(Alignment.Link link, Span span) {
        String place = base.places.get(link.source());
        String similar = String.format(Locale.ROOT, "%.2f", link.similarity());
        Breach breach = Breach.at(
                span,
                new Bilingual(
                        "la clause de " + place + " est " + FRENCH.getOrDefault(link.change(), "changée")
                                + " (similarité " + similar.replace('.', ',') + ")",
                        "the clause of " + place + " is " + link.change().label() + " (similarity " + similar + ")"));
        return link.change() == ClauseChange.REWORDED ? breach.suggesting(base.texts.get(link.source())) : breach;
    }
}
