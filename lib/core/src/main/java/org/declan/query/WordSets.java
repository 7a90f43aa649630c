package org.declan.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Named patterns that other patterns use as {@code $name}; they may use one another, but not themselves. */
public final class WordSets {

    /** Longer chains of sets are refused rather than risk the stack. */
    private static final int LONGEST_CHAIN = 50;

    /** Finds the pattern a name stands for. */
    interface Resolver {

        /**
         * The pattern of that name.
         *
         * @throws PatternException when there is none, said at that offset
         */
        Pattern find(String name, int offset) throws PatternException;
    }

    private final Map<String, String> texts;
    private final Map<String, Pattern> done = new LinkedHashMap<>();
    private final List<String> open = new ArrayList<>();

    private WordSets(Map<String, String> texts) {
        this.texts = texts;
    }

    /**
     * Reads sets that may use one another, in whatever order they are given.
     *
     * @param texts each name, without the dollar sign, and the pattern it stands for
     * @return the patterns by name, in the order given
     * @throws PatternException at the first mistake; its {@link PatternException#set()} says in which set
     */
    public static Map<String, Pattern> parse(Map<String, String> texts) throws PatternException {
        WordSets sets = new WordSets(texts);
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        for (Map.Entry<String, String> set : texts.entrySet()) {
            checkName(set.getKey());
            patterns.put(set.getKey(), sets.read(set.getKey(), set.getValue()));
        }
        return patterns;
    }

    /** Finds patterns that are read already. */
    static Resolver of(Map<String, Pattern> patterns) {
        return (name, offset) -> {
            Pattern found = patterns.get(name);
            if (found == null) {
                throw unknown(name, offset, patterns);
            }
            return found;
        };
    }

    /** Whether a character can be in the name of a set. */
    static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-';
    }

    private static void checkName(String name) throws PatternException {
        boolean named = !name.isEmpty();
        for (int i = 0; i < name.length(); i++) {
            named &= isNamePart(name.charAt(i));
        }
        if (!named) {
            throw new PatternException(0, "a word set is named with letters, digits, - and _; found " + name)
                    .inSet(name);
        }
    }

    private Pattern read(String name, String text) throws PatternException {
        Pattern known = done.get(name);
        if (known != null) {
            return known;
        }
        open.add(name);
        try {
            Pattern pattern = new PatternParser(text, this::find).parse();
            done.put(name, pattern);
            return pattern;
        } catch (PatternException e) {
            throw e.inSet(name);
        } finally {
            open.remove(open.size() - 1);
        }
    }

    private Pattern find(String name, int offset) throws PatternException {
        String text = texts.get(name);
        if (text == null) {
            throw unknown(name, offset, texts);
        }
        int again = open.indexOf(name);
        if (again >= 0) {
            String circle = String.join(" uses $", open.subList(again, open.size()));
            throw new PatternException(offset, "a word set cannot use itself: $" + circle + " uses $" + name);
        }
        if (open.size() > LONGEST_CHAIN) {
            throw new PatternException(offset, "word sets use one another more than " + LONGEST_CHAIN + " deep");
        }
        return read(name, text);
    }

    private static PatternException unknown(String name, int offset, Map<String, ? extends @Nullable Object> known) {
        String names =
                known.isEmpty() ? "there are none" : "known: $" + String.join(", $", new TreeSet<>(known.keySet()));
        return new PatternException(offset, "no word set is called $" + name + "; " + names);
    }
}
