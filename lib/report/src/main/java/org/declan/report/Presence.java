package org.declan.report;

/** Whether a column may have cells without a value: data packages say it of each. */
public enum Presence {
    /** Every cell has a value. */
    REQUIRED,
    /** A cell may be empty: what is not known or not defined. */
    OPTIONAL
}
