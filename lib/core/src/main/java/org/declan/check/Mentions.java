package org.declan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declan.text.Bilingual;
import org.declan.theme.Theme;

/**
 * How often something has to be mentioned.
 *
 * @param theme what is looked for: a theme, or patterns put together to one
 * @param noun what that is called, as it follows the word mention: {@code of theme trafficking}
 * @param bounds how often
 * @param extent in what
 * @param suggestion words to write in the place of those that are too many; empty if there are none
 */
public record Mentions(Theme theme, Bilingual noun, Bounds bounds, Extent extent, String suggestion)
        implements Requirement {

    /** What the mentions are counted in. */
    public enum Extent {
        DOCUMENT,
        CORPUS
    }

    @Override
    public Bilingual description() {
        if (bounds.most() == 0) {
            return new Bilingual("aucune mention " + noun.fr(), "no mention " + noun.en());
        }
        List<String> fr = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (bounds.least() > 0) {
            fr.add("au moins " + counted(bounds.least()));
            en.add("at least " + counted(bounds.least()));
        }
        if (bounds.most() < Integer.MAX_VALUE) {
            fr.add("au plus " + counted(bounds.most()));
            en.add("at most " + counted(bounds.most()));
        }
        return new Bilingual(
                String.join(", ", fr) + " " + noun.fr() + among(" dans l'ensemble des textes"),
                String.join(", ", en) + " " + noun.en() + among(" in all texts together"));
    }

    /** That it is mentioned too seldom, if it is. */
    public Optional<Breach> lack(int found) {
        if (found >= bounds.least()) {
            return Optional.empty();
        }
        int least = bounds.least();
        Bilingual message = new Bilingual(
                "au moins " + counted(least) + " " + noun.fr() + among(" dans l'ensemble des textes")
                        + (least == 1 ? " attendue" : " attendues") + ", "
                        + (found == 0 ? "aucune trouvée" : found + (found == 1 ? " trouvée" : " trouvées")),
                "expected at least " + counted(least) + " " + noun.en() + among(" in all texts together") + ", found "
                        + (found == 0 ? "none" : found));
        return Optional.of(Breach.of(theme.id(), message));
    }

    /** The mentions that are too many: those after the last that is allowed. */
    public List<Breach> excess(List<Occurrence> found) {
        List<Breach> breaches = new ArrayList<>();
        for (int i = bounds.most(); i < found.size(); i++) {
            Occurrence one = found.get(i);
            breaches.add(Breach.at(one.span(), tooMany(one, found.size())).suggesting(suggestion));
        }
        return breaches;
    }

    private Bilingual tooMany(Occurrence one, int found) {
        if (bounds.most() > 0) {
            return new Bilingual(
                    "au plus " + counted(bounds.most()) + " " + noun.fr() + among(" dans l'ensemble des textes") + " : "
                            + found + " trouvées",
                    "expected at most " + counted(bounds.most()) + " " + noun.en() + among(" in all texts together")
                            + ", found " + found);
        }
        return new Bilingual(
                "aucune mention " + noun.fr() + " attendue, « " + one.words() + " » trouvé",
                "expected no mention " + noun.en() + ", found \"" + one.words() + "\"");
    }

    private static String counted(int mentions) {
        return mentions == 1 ? "1 mention" : mentions + " mentions";
    }

    private String among(String all) {
        return extent == Extent.CORPUS ? all : "";
    }
}
