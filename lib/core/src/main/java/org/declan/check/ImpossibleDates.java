package org.declan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declan.text.Bilingual;
import org.declan.text.Document;
import org.declan.text.FrenchDate;
import org.declan.text.Paragraph;

/** Days that no calendar has, as <i>31 février 2011</i>; these are wrong in running text too. */
final class ImpossibleDates {

    private static final Pattern DAY = Pattern.compile(
            "(?<![\\w/.,’'-])(?<![0-9] )(?<day>[0-9]{1,2}) (?<month>janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t"
                    + "|septembre|octobre|novembre|d[ée]cembre) (?<year>[12][0-9]{3})(?!\\w)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private ImpossibleDates() {}

    static List<Breach> breaches(Document document) {
        List<Breach> found = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            Matcher day = DAY.matcher(paragraph.text());
            while (day.find()) {
                if (FrenchDate.parse(day.group()).isEmpty()) {
                    Bilingual message = new Bilingual(
                            "le « " + day.group() + " » n'existe pas", "there is no \"" + day.group() + "\"");
                    found.add(Breach.at(paragraph.view().span(day.start(), day.end()), message));
                }
            }
        }
        return found;
    }
}
