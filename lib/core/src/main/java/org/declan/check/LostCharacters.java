package org.declan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declan.text.Bilingual;
import org.declan.text.Document;
import org.declan.text.Paragraph;

/** Words with characters that were lost or read in the wrong encoding, and words broken in two by a hyphen. */
final class LostCharacters {

    private static final String WORD = "[\\p{L}\\p{M}\\p{N}'’-]{0,40}";
    private static final Pattern LOST = Pattern.compile(WORD + "\\uFFFD[\\uFFFD\\p{L}\\p{M}\\p{N}'’-]{0,40}");
    /** UTF-8 read as Latin-1 or Windows-1252: {@code Ã©} for é, {@code â€™} for ’, {@code Â«} for «. */
    private static final Pattern MISREAD = Pattern.compile(WORD
            + "(?:Ã[\\u0080-\\u00BF\\u0152\\u0153\\u0160\\u0161\\u0178\\u017D\\u017E\\u0192\\u02C6\\u02DC\\u2013-\\u203A]"
            + "|Â[\\u00A0\\u00AB\\u00BB\\u00B0\\u00B7\\u00A7]|â€[\\u0080-\\u00BF\\u0153\\u02DC\\u2013-\\u203A\\u2122]?"
            + "|Å[\\u0092\\u0093\\u2019\\u201C])"
            + WORD);
    /** What the two above have at their heart: sought first, as they look back from each letter. */
    private static final Pattern SUSPECT = Pattern.compile("[\\uFFFDÃÂÅ]|â€");

    /** Not <i>pré- et postnatal</i>, where the rest of the word comes later. */
    private static final Pattern BROKEN = Pattern.compile(
            "(?<![\\p{L}-])\\p{L}{2,40}[-\\u2010] (?!(?:et|ou|ni|à|voire|puis|mais|comme|and|or)(?!\\p{L}))\\p{Ll}{2,40}");

    private LostCharacters() {}

    static List<Breach> breaches(Document document) {
        List<Breach> found = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            broken(paragraph, found);
            if (SUSPECT.matcher(paragraph.text()).find()) {
                lost(paragraph, found);
            }
        }
        return found;
    }

    private static void lost(Paragraph paragraph, List<Breach> found) {
        Matcher lost = LOST.matcher(paragraph.text());
        while (lost.find()) {
            found.add(at(
                    paragraph,
                    lost,
                    new Bilingual(
                            "un caractère illisible a été remplacé dans « " + lost.group() + " »",
                            "a character that could not be read was replaced in \"" + lost.group() + "\"")));
        }
        Matcher misread = MISREAD.matcher(paragraph.text());
        while (misread.find()) {
            found.add(at(
                    paragraph,
                    misread,
                    new Bilingual(
                            "« " + misread.group() + " » a été lu dans un autre encodage que le sien",
                            "\"" + misread.group() + "\" was read in an encoding that is not its own")));
        }
    }

    private static void broken(Paragraph paragraph, List<Breach> found) {
        Matcher broken = BROKEN.matcher(paragraph.text());
        while (broken.find()) {
            String whole = broken.group().replaceFirst("[-\\u2010] ", "");
            Bilingual message = new Bilingual(
                    "le mot « " + broken.group() + " » est coupé par un trait d'union",
                    "the word \"" + broken.group() + "\" is broken by a hyphen");
            found.add(at(paragraph, broken, message).suggesting(whole));
        }
    }

    private static Breach at(Paragraph paragraph, Matcher matcher, Bilingual message) {
        return Breach.at(paragraph.view().span(matcher.start(), matcher.end()), message);
    }
}
