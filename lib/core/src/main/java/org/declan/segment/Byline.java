package org.declan.segment;

import java.util.List;
import java.util.regex.Pattern;
import org.declan.text.WordSet;

/** Who speaks: an honorific, a name and an office, and no sentence about them. */
final class Byline {

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern HONORIFIC = Pattern.compile(
            "(?:(?:Par|par|De|Présenté par|Présentée par|Intervention de|Allocution de|Discours de) )?"
                    + "(?:S\\. ?E\\. ?(?:M\\.|Mme)?|S\\. ?A\\. ?[RS]\\.|S\\. ?M\\.|Son Excellence|M\\.|MM\\.|Mmes?|Mlle|Dr|Pr|Prof\\.|Me|Monsieur|Madame"
                    + "|L['’]Ambassadeur|L['’]Honorable|Sir|H\\.E\\.) ?\\p{Lu}.*|Par(?: (?:\\p{Lu}[\\p{L}.'’-]*|de|du|des|van|von|el|al))+,.*",
            FLAGS);
    /** What the expression begins with, before anything but a small letter: so it is tried on few paragraphs. */
    private static final List<String> HONORIFICS = List.of(
            "M.",
            "MM.",
            "Mme",
            "Mmes",
            "Mlle",
            "Monsieur",
            "Madame",
            "S.",
            "Son Excellence",
            "Dr",
            "Pr",
            "Prof.",
            "Me",
            "L'",
            "L’",
            "Sir",
            "H.E.",
            "Par",
            "par ",
            "De ",
            "Présenté par ",
            "Présentée par ",
            "Intervention de ",
            "Allocution de ",
            "Discours de ");

    private static final WordSet FINITE_VERBS =
            WordSet.of("a ont est sont était étaient sera seront avait peut doit fait déclare souligne indique rappelle"
                    + " explique précise estime note salue remercie affirme ajoute présente propose invite demande souhaite"
                    + " s'est s’est");
    private static final int MOST_WORDS = 40;

    private Byline() {}

    /** Whether a paragraph is one. */
    static boolean is(String text) {
        return mayBeHonorific(text)
                && text.indexOf(',') > 0
                && !Words.isLongerThan(MOST_WORDS, text)
                && HONORIFIC.matcher(text).matches()
                && !Words.hasAny(FINITE_VERBS, text);
    }

    private static boolean mayBeHonorific(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        for (String beginning : HONORIFICS) {
            int next = beginning.length();
            if (beginning.charAt(0) == first
                    && text.startsWith(beginning)
                    && next < text.length()
                    && !Character.isLowerCase(text.charAt(next))) {
                return true;
            }
        }
        return false;
    }
}
