package org.declan.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.declan.text.Place;
import org.declan.theme.Theme;
import org.declan.theme.ThemePlaces;

/**
 * A sentence of which a person said whether it carries themes.
 *
 * @param file where it was written, as the user named it
 * @param place where in that file
 * @param text the sentence
 * @param carries by id of a theme whether the sentence carries it; a theme that is not here was not judged
 */
public record LabelledSentence(String file, Place place, String text, Map<String, Boolean> carries) {

    public LabelledSentence {
        carries = Map.copyOf(carries);
    }

    /** The examples of a theme, which speak of no other theme. */
    public static List<LabelledSentence> examples(Theme theme) {
        ThemePlaces places = ThemePlaces.of(theme);
        List<LabelledSentence> examples = new ArrayList<>();
        add(theme, theme.examples().yes(), places.yes(), true, examples);
        add(theme, theme.examples().no(), places.no(), false, examples);
        return examples;
    }

    private static void add(
            Theme theme, List<String> texts, List<Place> places, boolean carried, List<LabelledSentence> to) {
        for (int i = 0; i < texts.size(); i++) {
            to.add(new LabelledSentence(theme.file(), places.get(i), texts.get(i), Map.of(theme.id(), carried)));
        }
    }

    /** The same sentence with labels of another row for it; a theme that either row gives it is carried. */
    LabelledSentence with(Map<String, Boolean> more) {
        Map<String, Boolean> both = new LinkedHashMap<>(carries);
        more.forEach((theme, carried) -> both.merge(theme, carried, Boolean::logicalOr));
        return new LabelledSentence(file, place, text, both);
    }
}
