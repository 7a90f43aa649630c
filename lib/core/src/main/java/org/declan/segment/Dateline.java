package org.declan.segment;

import java.util.Optional;
import java.util.regex.Pattern;
import org.declan.text.FrenchDate;

/** A place and a date, or a date alone, and nothing else. */
final class Dateline {

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?:Fait|FAIT|Adoptée?s?|Signée?s?|Donnée?s?) )?(?:(?:à|À|en|En|au|Au|le|Le|la|La|les|de|du|des|et|aux|sur)(?!\\p{L})|[dl]['’]|\\p{Lu}[\\p{L}.'’-]*+|[(), ])*+",
            FLAGS);
    private static final Pattern AFTER = Pattern.compile("[.)]$");
    private static final int MOST_WORDS = 16;
    /** The small letters by which, after a space, no word begins that the expressions or a date have. */
    private static final String FOREIGN = "bcghikpqrtuwxyz";

    private Dateline() {}

    /** Whether a paragraph is one. */
    static boolean is(String text) {
        // First: a word or two of most paragraphs are enough to see that they are none.
        return !hasForeignWord(text) && !Words.isLongerThan(MOST_WORDS, text) && isPlaceAndDate(text);
    }

    /** Whether a word but the first begins with a small letter by which none of a dateline does. */
    static boolean hasForeignWord(String text) {
        int space = text.indexOf(' ');
        while (space >= 0 && space + 1 < text.length()) {
            if (FOREIGN.indexOf(text.charAt(space + 1)) >= 0) {
                return true;
            }
            space = text.indexOf(' ', space + 1);
        }
        return false;
    }

    /** The same as {@link #is}, but for the number of words. */
    static boolean isPlaceAndDate(String text) {
        Optional<FrenchDate> date = FrenchDate.find(text, 0);
        if (date.isEmpty()) {
            return false;
        }
        String before = text.substring(0, date.get().start());
        if (!BEFORE.matcher(before).matches()) {
            return false;
        }
        String after = AFTER.matcher(text.substring(date.get().end())).replaceFirst("");
        return BEFORE.matcher(after).matches();
    }
}
