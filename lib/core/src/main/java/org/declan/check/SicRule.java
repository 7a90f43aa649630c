package org.declan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declan.text.Bilingual;
import org.declan.text.Document;
import org.declan.text.Paragraph;
import org.declan.text.Tokens;

/** No {@code (sic)} left, in whatever brackets, with or without a remark. */
record SicRule() implements TextRule {

    private static final Pattern SIC = Pattern.compile(
            "[(\\[{] ?sic(?![\\p{L}\\p{N}])[^()\\[\\]{}]{0,40}[)\\]}]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public List<Breach> breaches(Document document, Tokens tokens) {
        List<Breach> found = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            Matcher sic = SIC.matcher(paragraph.text());
            while (sic.find()) {
                Bilingual message = new Bilingual(
                        "« " + sic.group() + " » est resté dans le texte",
                        "\"" + sic.group() + "\" was left in the text");
                found.add(Breach.at(paragraph.view().span(sic.start(), sic.end()), message));
            }
        }
        return found;
    }
}
