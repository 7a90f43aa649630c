package org.declan.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.declan.query.Pattern;
import org.declan.text.Place;
import org.declan.theme.Theme;
import org.declan.theme.ThemePlaces;

/**
 * A pattern as it stands in a theme.
 *
 * @param theme the theme
 * @param clue which clue of the theme it finds or whose hits it cancels, from 0; {@link #ALL_CLUES} when it cancels all
 * @param role what it is there for
 * @param pattern the pattern
 * @param place where in the theme's file
 */
public record PatternPlace(Theme theme, int clue, Role role, Pattern pattern, Place place) {

    /** Stands for all clues of a theme. */
    public static final int ALL_CLUES = -1;

    /** What a pattern is there for. */
    public enum Role {
        /** It finds the theme. */
        FINDS,
        /** It cancels hits that it overlaps. */
        CANCELS
    }

    /** The patterns of a theme: each clue before what cancels it, then what cancels all. */
    public static List<PatternPlace> of(Theme theme) {
        ThemePlaces places = ThemePlaces.of(theme);
        List<PatternPlace> all = new ArrayList<>();
        for (int clue = 0; clue < theme.clues().size(); clue++) {
            Theme.Clue found = theme.clues().get(clue);
            ThemePlaces.CluePlace place = places.clues().get(clue);
            all.add(new PatternPlace(theme, clue, Role.FINDS, found.pattern(), place.pattern()));
            cancelling(theme, clue, found.unless(), place.unless(), all);
        }
        cancelling(theme, ALL_CLUES, theme.unless(), places.unless(), all);
        return all;
    }

    private static void cancelling(
            Theme theme, int clue, List<Pattern> patterns, List<Place> places, List<PatternPlace> to) {
        for (int i = 0; i < patterns.size(); i++) {
            to.add(new PatternPlace(theme, clue, Role.CANCELS, patterns.get(i), places.get(i)));
        }
    }

    /** Whether it finds its theme. */
    public boolean finds() {
        return role == Role.FINDS;
    }

    /** Whether this one cancels hits of the other when they overlap. */
    boolean cancels(PatternPlace other) {
        return !finds()
                && other.finds()
                && theme.id().equals(other.theme.id())
                && (clue == ALL_CLUES || clue == other.clue);
    }
}
