package org.declan.report.lock;

import java.util.List;
import java.util.Locale;

/** The parts of a lock file, in their order, each a table of its own. */
enum LockSection {
    DECLAN("version"),
    MODELS("model bytes sha256"),
    PATHS("path"),
    OPTIONS("option value"),
    INPUTS("file bytes sha256"),
    THEMES("theme bytes sha256"),
    NUMBERS("kind item group number"),
    /** Nothing: it tells that the file is whole. */
    END("");

    private final String columns;

    LockSection(String columns) {
        this.columns = columns;
    }

    /** What each row says. */
    List<String> columns() {
        return columns.isEmpty() ? List.of() : List.of(columns.split(" "));
    }

    /** The line it begins with. */
    String heading() {
        return "[" + name().toLowerCase(Locale.ROOT) + "]";
    }
}
