package org.declan.report.finding;

import java.util.Locale;
import org.declan.report.Ink;

/** How grave a finding is, the gravest first. */
public enum Level {
    ERROR(Ink.RED, "error", "error"),
    WARNING(Ink.YELLOW, "warning", "warning"),
    INFO(Ink.CYAN, "note", "notice");

    private final Ink ink;
    private final String sarif;
    private final String github;

    Level(Ink ink, String sarif, String github) {
        this.ink = ink;
        this.sarif = sarif;
        this.github = github;
    }

    /** The level in rules, on the command line and in tables: {@code warning}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is this level or a graver one. */
    public boolean isAtLeast(Level least) {
        return compareTo(least) <= 0;
    }

    @Override
    public String toString() {
        return label();
    }

    Ink ink() {
        return ink;
    }

    /** The level in SARIF 2.1.0, section 3.27.10. */
    String sarif() {
        return sarif;
    }

    /** The workflow command of GitHub that shows it. */
    String github() {
        return github;
    }
}
