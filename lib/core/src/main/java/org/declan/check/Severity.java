package org.declan.check;

import java.util.Locale;

/** How grave it is to break a rule, the gravest first. */
public enum Severity {
    ERROR,
    WARNING,
    INFO;

    /** The word in the rules file. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
