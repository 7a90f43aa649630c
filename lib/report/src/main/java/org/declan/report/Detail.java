package org.declan.report;

/** How much of a table a terminal shows. The other formats always give every column. */
public enum Detail {
    /** What a person reads. */
    BRIEF,
    /** Also what machines need: offsets and the like. */
    FULL;

    boolean includes(Column column) {
        return column.detail().compareTo(this) <= 0;
    }
}
