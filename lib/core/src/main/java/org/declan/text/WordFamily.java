package org.declan.text;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What words of one derivation have in common: <i>ratifier</i> and <i>ratification</i>, <i>protéger, protection</i> and
 * <i>protecteur</i>. A lemma loses its accents and one suffix; roots that change before a suffix ({@code -duire,
 * -duction}) are written alike, and so are consonants that do at the end of one (<i>g</i> and <i>c</i>). A rule of thumb,
 * not a dictionary: now and then it joins strangers (<i>port, porter</i>) or parts relatives (<i>départ, partir</i>).
 */
public final class WordFamily {

    private static final int LEAST_ROOT = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern VELAR_END = Pattern.compile("(?:ct|gu|qu|g)$");
    private static final Pattern DENTAL_END = Pattern.compile("(?:[szd])$");

    /** Endings whose roots differ from verb to noun, each with the one root that stands for them. */
    private static final Map<String, String> ROOTS = roots(
            "nait naissance naitre naissant",
            "croi croissance croitre croissant",
            "dui duction duire",
            "strui struction struire",
            "scri scription scrire",
            "ven vention venir venue",
            "ten tention tenir tien tenue",
            "cev ception cevoir",
            "clu clusion clure",
            "pos position poser",
            "ced cession ceder",
            "met mission mettre",
            "tec tection teger tecteur tectrice",
            "vr verture vrir",
            "cueil cueil cueillir",
            "bat battre",
            "ifi ification ifier ificateur",
            "is isation iser isateur",
            "oui ouissance ouir",
            "gres gression gresser",
            "pri prise prendre");

    private static final List<String> ENDINGS =
            ROOTS.keySet().stream().sorted(longestFirst()).toList();

    private static final List<String> SUFFIXES = Stream.of(
                    ("ication ation ition ution ateur atrice atif ative atoire itoire "
                                    + "issement issance ement ment tion sion ssion age ance ence ant ent ante ente eur euse rice teur if "
                                    + "ive able ible aire al ale el elle iel ielle ique iste isme ite ete te ure ee e er ir re oir ien "
                                    + "ienne ois eux ier iere erie aison")
                            .split(" ", -1))
            .sorted(longestFirst())
            .toList();

    private WordFamily() {}

    private static Comparator<String> longestFirst() {
        return Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());
    }

    private static Map<String, String> roots(String... lines) {
        Map<String, String> roots = new HashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                roots.put(words[i], words[0]);
            }
        }
        return Map.copyOf(roots);
    }

    /** The root that stands for a lemma and its relatives; words of one family have the same. */
    public static String root(String lemma) {
        String plain = plain(lemma);
        if (plain.length() < 5 || !Character.isLetter(plain.charAt(0)) || plain.indexOf('\'') >= 0) {
            return plain;
        }
        String root = withoutSuffix(plain).replace('y', 'i');
        root = withoutDoubledEnd(root);
        root = VELAR_END.matcher(root).replaceAll("c");
        return root.length() > LEAST_ROOT ? DENTAL_END.matcher(root).replaceAll("t") : root;
    }

    private static String plain(String lemma) {
        String folded = Spelling.fold(lemma).replace("œ", "oe").replace("æ", "ae");
        return MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Of the last letters that are the same only one; an expression would look for them at each letter of a long word. */
    private static String withoutDoubledEnd(String word) {
        int length = word.length();
        while (length > 1 && word.charAt(length - 1) == word.charAt(length - 2)) {
            length--;
        }
        return word.substring(0, length);
    }

    private static String withoutSuffix(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() > ending.length()) {
                return word.substring(0, word.length() - ending.length()) + ROOTS.get(ending);
            }
        }
        for (String suffix : SUFFIXES) {
            if (word.endsWith(suffix) && word.length() - suffix.length() >= LEAST_ROOT) {
                return word.substring(0, word.length() - suffix.length());
            }
        }
        return word;
    }
}
