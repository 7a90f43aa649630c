package org.declan.check;

import java.util.List;
import org.declan.text.Document;
import org.declan.text.Tokens;

/** What every text should have right, whatever it speaks of. Threads may share one: it keeps nothing. */
public interface TextRule {

    /** Where the text does not, in text order; what is about the text as a whole comes first. */
    List<Breach> breaches(Document document, Tokens tokens);
}
