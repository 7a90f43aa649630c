package org.declan.lexicon;

import java.util.List;

/**
 * The content words of a sentence by their families, each once.
 *
 * @param families the root of each family, in the order of the text; see {@link org.declan.text.WordFamily}
 * @param forms the first word of each, as it stands in the text
 */
public record WordBag(List<String> families, List<String> forms) {

    /** No content word. */
    public static final WordBag NONE = new WordBag(List.of(), List.of());

    public WordBag {
        families = List.copyOf(families);
        forms = List.copyOf(forms);
        if (families.size() != forms.size()) {
            throw new IllegalArgumentException(families.size() + " families and " + forms.size() + " forms");
        }
    }
}
