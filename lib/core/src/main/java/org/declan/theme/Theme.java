package org.declan.theme;

import java.util.List;
import java.util.function.Supplier;
import org.declan.query.Pattern;
import org.declan.text.Bilingual;

/**
 * A theme: what it is called, what it means, and by which words it is recognised.
 *
 * @param id lower-case letters, digits and hyphens; the value of the {@code theme} column
 * @param label what people call it
 * @param definition what is in and what is out
 * @param clues what finds it
 * @param unless patterns that cancel every hit they overlap
 * @param examples sentences that carry it, and sentences that do not
 * @param file where it was read from, for messages
 * @param source gives the whole text of that file, which few ask for
 */
public record Theme(
        String id,
        Bilingual label,
        Bilingual definition,
        List<Clue> clues,
        List<Pattern> unless,
        Examples examples,
        String file,
        Supplier<String> source) {

    public Theme {
        clues = List.copyOf(clues);
        unless = List.copyOf(unless);
    }

    /** A theme of which the whole text of its file is at hand. */
    public Theme(
            String id,
            Bilingual label,
            Bilingual definition,
            List<Clue> clues,
            List<Pattern> unless,
            Examples examples,
            String file,
            String yaml) {
        this(id, label, definition, clues, unless, examples, file, () -> yaml);
    }

    /** The whole text of the file it was read from. */
    public String yaml() {
        return source.get();
    }

    /**
     * A pattern that finds the theme.
     *
     * @param pattern what is looked for
     * @param unless patterns that cancel a hit of this one when they overlap it
     */
    public record Clue(Pattern pattern, List<Pattern> unless) {

        public Clue {
            unless = List.copyOf(unless);
        }
    }

    /**
     * Sentences by which the theme is tested.
     *
     * @param yes sentences in which it must be found
     * @param no sentences in which it must not
     */
    public record Examples(List<String> yes, List<String> no) {

        public Examples {
            yes = List.copyOf(yes);
            no = List.copyOf(no);
        }
    }
}
