package org.declan.report;

/** Whether a terminal table uses weight and brightness. */
public enum Colour {
    /** Bold headers and hits, dim zeros. */
    ON,
    /** Plain text: headers are underlined by a rule. */
    OFF;

    String bold(String text) {
        return styled(text, 1);
    }

    String dim(String text) {
        return styled(text, 2);
    }

    private String styled(String text, int rendition) {
        return this == OFF || text.isEmpty() ? text : "\u001B[" + rendition + "m" + text + "\u001B[0m";
    }
}
