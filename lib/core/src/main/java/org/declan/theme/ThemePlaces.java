package org.declan.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declan.text.InputException;
import org.declan.text.Place;
import org.declan.yaml.Yaml;
import org.declan.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a theme stand in its file, in the order in which {@link Theme} has them.
 *
 * @param clues a place for each clue
 * @param unless a place for each pattern that cancels hits of all clues
 * @param yes a place for each sentence that carries the theme
 * @param no a place for each sentence that does not
 * @param examples the key {@code examples}; the first line of the theme when it has none
 */
public record ThemePlaces(List<CluePlace> clues, List<Place> unless, List<Place> yes, List<Place> no, Place examples) {

    /**
     * Where a clue stands.
     *
     * @param pattern what is looked for
     * @param unless a place for each pattern that cancels a hit of this clue
     */
    public record CluePlace(Place pattern, List<Place> unless) {

        public CluePlace {
            unless = List.copyOf(unless);
        }
    }

    public ThemePlaces {
        clues = List.copyOf(clues);
        unless = List.copyOf(unless);
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    /** The places of a theme that was read from a file, found by reading its {@link Theme#yaml} once more. */
    public static ThemePlaces of(Theme theme) {
        try {
            Optional<YamlValue> root = Yaml.parseLong(theme.file(), ThemeFile.withoutMark(theme.yaml()));
            return of(root.orElseThrow().asMapping("a theme"));
        } catch (InputException e) {
            throw new IllegalArgumentException("not the text of a theme: " + e.line(), e);
        }
    }

    private static ThemePlaces of(YamlValue.Mapping root) throws InputException {
        List<CluePlace> clues = new ArrayList<>();
        for (YamlValue item : root.need("patterns").asList("patterns")) {
            clues.add(
                    item instanceof YamlValue.Mapping mapping
                            ? new CluePlace(place(mapping.need("match")), places(mapping.get("unless")))
                            : new CluePlace(place(item), List.of()));
        }
        YamlValue.Mapping examples = root.get("examples") instanceof YamlValue.Mapping mapping ? mapping : null;
        return new ThemePlaces(
                clues,
                places(root.get("unless")),
                places(examples == null ? null : examples.get("yes")),
                places(examples == null ? null : examples.get("no")),
                root.keys().getOrDefault("examples", root.place()));
    }

    private static List<Place> places(@Nullable YamlValue value) throws InputException {
        List<Place> places = new ArrayList<>();
        for (YamlValue item : value == null ? List.<YamlValue>of() : value.asList("texts")) {
            places.add(place(item));
        }
        return places;
    }

    /** The first character of the text itself, behind a quote. */
    private static Place place(YamlValue value) throws InputException {
        return value.asScalar("a text").place(0);
    }
}
