package org.declan.check;

import java.util.List;
import org.declan.text.Document;
import org.declan.text.Tokens;

/** The numbers printed before paragraphs, items and headings leave none out and say none twice. */
record NumberingRule() implements TextRule {

    @Override
    public List<Breach> breaches(Document document, Tokens tokens) {
        return NumberReader.read(PrintedNumber.of(document));
    }
}
