package org.declan.compare;

import java.util.List;
import java.util.Map;
import org.declan.text.ParagraphKind;

/**
 * A clause of a text as alignment sees it: a sentence, which in a numbered item is often all of it.
 *
 * @param place where it stands
 * @param words its words in order, folded, punctuation left out but for signs that say something, as %
 * @param roots the families of its content words, each with the number of words of it; see {@link
 *     org.declan.text.WordFamily}
 */
public record Clause(Place place, List<String> words, Map<String, Integer> roots) {

    /**
     * Where a clause stands.
     *
     * @param sentence the index of its sentence in the document's tokens, 0-based
     * @param paragraph the index of its paragraph, 0-based
     * @param kind the kind of that paragraph
     * @param number the number printed before the paragraph, or nothing
     */
    public record Place(int sentence, int paragraph, ParagraphKind kind, String number) {}

    public Clause {
        words = List.copyOf(words);
        roots = Map.copyOf(roots);
    }

    /** Whether one can be a part of the other: titles, datelines and notes only of their own kind. */
    boolean isLike(Clause other) {
        return place.kind == other.place.kind || (isRunning() && other.isRunning());
    }

    boolean isRunning() {
        return place.kind == ParagraphKind.PARAGRAPH || place.kind == ParagraphKind.ITEM;
    }
}
