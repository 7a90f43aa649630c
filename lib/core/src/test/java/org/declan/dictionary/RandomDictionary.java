package org.declan.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.NullMarked;

/** Dictionaries that nobody would write, and that somebody will. */
@NullMarked
final class RandomDictionary {

    private static final String[] PARTS = {
        "migr",
        "voie",
        "État",
        "é",
        "œ",
        "a",
        "l'",
        "d’",
        "qu'",
        "aujourd'hui",
        "-il",
        "-",
        "2010",
        "10 000",
        "*",
        "?",
        "\\*",
        "\\?",
        "\\\\",
        ".",
        "etc.",
        ":)",
        "(",
        ")",
        "[",
        "]",
        "{",
        "+",
        "^",
        "$",
        "|",
        "&",
        "!",
        "\"",
        "'",
        "%",
        "~",
        "€",
        "😀",
        "«",
        "…",
        "c'est-à-dire",
        "l'on",
        "#",
        "@",
        "/",
        "km/h",
        "n°",
        "x",
        "İ",
        "ﬁ",
        "e\u0301"
    };

    private static final String[] NAMES = {
        "Droits",
        "droits",
        "Droits de l'homme",
        "a › b",
        "b\\",
        "\"x\"",
        "no",
        "2010",
        "é\u00A0è",
        "-",
        "€",
        "😀",
        "a: b",
        "# c",
        "tr ès",
        "theme",
        "theme-2",
        "x\u2028y",
        "'",
        "[z]"
    };

    private RandomDictionary() {}

    /** A value in the notation of {@link Phrase}. */
    static String value(Random random) {
        StringBuilder value = new StringBuilder();
        int parts = 1 + random.nextInt(5);
        for (int i = 0; i < parts; i++) {
            value.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextInt(3) == 0 ? " " : "");
        }
        return value.toString();
    }

    /** Every key without another below it has a phrase. */
    static Dictionary dictionary(Random random) {
        Dictionary.Builder dictionary = new Dictionary.Builder();
        add(dictionary, List.of(), random);
        return dictionary.build();
    }

    private static void add(Dictionary.Builder dictionary, List<String> above, Random random) {
        int keys = 1 + random.nextInt(4);
        for (int i = 0; i < keys; i++) {
            List<String> path = new ArrayList<>(above);
            path.add(NAMES[random.nextInt(NAMES.length)]);
            dictionary.key(path);
            boolean deeper = path.size() < 4 && random.nextInt(3) == 0;
            int phrases = random.nextInt(4) + (deeper ? 0 : 1);
            for (int p = 0; p < phrases; p++) {
                dictionary.add(path, new Phrase(value(random)));
            }
            if (deeper) {
                add(dictionary, path, random);
            }
        }
    }
}
