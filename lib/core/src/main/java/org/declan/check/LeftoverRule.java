package org.declan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declan.text.Bilingual;
import org.declan.text.Document;
import org.declan.text.Paragraph;
import org.declan.text.ParagraphKind;
import org.declan.text.Tokens;

/** Nothing that a draft has and a text must not: notes to its author, blanks to fill in, a small word typed twice. */
record LeftoverRule() implements TextRule {

    private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;
    private static final String TO_DO =
            "(?i:à (?:compléter|confirmer|préciser|vérifier|insérer|déterminer|ajouter|traduire"
                    + "|remplir|définir|revoir|valider))";
    /** XXX may be a number (Article XXX, la XXX session): it is a blank where no number can stand. */
    private static final String BLANK = "(?<!\\w)(?:X{4,}|x{3,}|(?<=[(\\[«] ?)XXX(?= ?[)\\]»])"
            + "|(?<=(?:M\\.|Mme|MM\\.) )XXX|XXX(?= (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre"
            + "|novembre|décembre)))(?!\\w)";

    private static final Pattern NOTE = Pattern.compile(
            "\\[ ?" + TO_DO + "[^\\[\\]]{0,80}\\]"
                    + "|\\( ?" + TO_DO + " ?\\)"
                    + "|\\[ ?(?i:(?:nom|date|lieu|ville|pays|numéro|titre|signature|montant)s?(?: d[eu’'][^\\[\\]]{0,40})?) ?\\]"
                    + "|\\[ ?(?i:(?:insérer|compléter|préciser|vérifier|ajouter)) [^\\[\\]]{0,80}\\]"
                    + "|(?<!\\w)(?:TODO|FIXME|TBD|TBC)(?!\\w)"
                    + "|\\?{3,}|_{3,}|(?i:lorem ipsum)|" + BLANK,
            FLAGS);
    /** Not <i>nous nous</i>, <i>vous vous</i>, <i>en en</i>, <i>est est</i>; nor <i>de de Gaulle</i>. */
    private static final Pattern TWICE = Pattern.compile(
            "(?<![\\w'’-])(?<word>des|du|de|les|la|le|à|et|ou|aux|au|dans|par|pour|sur|avec|une|un|cette|ces|son|sa|ses) \\k<word>"
                    + "(?= \\p{Ll})",
            FLAGS);

    @Override
    public List<Breach> breaches(Document document, Tokens tokens) {
        List<Breach> found = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.kind() != ParagraphKind.SEPARATOR) {
                List<Breach> here = new ArrayList<>();
                notes(paragraph, here);
                twice(paragraph, here);
                here.sort(Comparator.comparingInt(
                        breach -> breach.span() == null ? 0 : breach.span().start()));
                found.addAll(here);
            }
        }
        return found;
    }

    private static void notes(Paragraph paragraph, List<Breach> found) {
        Matcher note = NOTE.matcher(paragraph.text());
        while (note.find()) {
            Bilingual message = new Bilingual(
                    "« " + note.group() + " » est resté d'un brouillon",
                    "\"" + note.group() + "\" was left of a draft");
            found.add(Breach.at(paragraph.view().span(note.start(), note.end()), message));
        }
    }

    private static void twice(Paragraph paragraph, List<Breach> found) {
        Matcher twice = TWICE.matcher(paragraph.text());
        while (twice.find()) {
            String word = twice.group("word");
            Bilingual message = new Bilingual(
                    "« " + word + " » est écrit deux fois de suite", "\"" + word + "\" stands twice in a row");
            found.add(Breach.at(paragraph.view().span(twice.start(), twice.end()), message)
                    .suggesting(word));
        }
    }
}
