package org.declan.check;

import org.declan.text.Bilingual;

/** What a rule asks of the texts it is about. */
public sealed interface Requirement permits Mentions, EachText, Survival {

    /** What it asks for, a sentence without a final stop. */
    Bilingual description();
}
