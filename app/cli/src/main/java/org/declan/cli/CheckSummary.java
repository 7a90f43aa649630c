package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import org.declan.report.finding.Findings;
import org.declan.report.finding.Level;

/** What is said at the end of a check. */
final class CheckSummary {

    private final Session session;
    private final int texts;

    /**
     * The end of a check.
     *
     * @param texts how many texts were checked
     */
    CheckSummary(Session session, int texts) {
        this.session = session;
        this.texts = texts;
    }

    /** How many findings of each level there are, and how many more are known. */
    void tell(Findings findings, int known) {
        List<String> counts = new ArrayList<>();
        long graver = 0;
        for (Level level : Level.values()) {
            long count = findings.atLeast(level) - graver;
            graver += count;
            if (count > 0) {
                counts.add(level == Level.INFO ? count + " info" : counted(count, level.label()));
            }
        }
        String found = counts.isEmpty() ? "no findings" : String.join(", ", counts);
        session.summary(found + " in " + counted(texts, "text") + (known > 0 ? " (" + known + " known)" : ""));
    }

    /** How many known findings are not there any more. */
    void tellGone(int gone) {
        if (gone > 0) {
            session.summary(counted(gone, "known finding") + (gone == 1 ? " is" : " are")
                    + " gone; --write-baseline forgets " + (gone == 1 ? "it" : "them"));
        }
    }

    /** How many findings were written to a baseline. */
    void tellWritten(Findings findings, String file) {
        session.summary(file + ": " + counted(findings.all().size(), "finding") + " written");
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
