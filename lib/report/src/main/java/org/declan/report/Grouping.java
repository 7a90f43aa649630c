package org.declan.report;

/** Whether a terminal sets rows off that begin with the same value. The other formats repeat every value. */
public enum Grouping {
    /** Every row stands alone. */
    NONE,
    /** In the first column a value is written once, and a blank line comes before the next one. */
    FIRST_COLUMN
}
