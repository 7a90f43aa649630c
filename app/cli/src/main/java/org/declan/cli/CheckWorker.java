package org.declan.cli;

import org.declan.Analysis;
import org.declan.check.Check;
import org.declan.check.Checker;
import org.declan.text.Document;

/** What one thread does for {@code check}. */
final class CheckWorker {

    private final Analysis analysis;
    private final Checker checker;
    private final RelativePaths fromRules;

    CheckWorker(Analysis analysis, Check check, RelativePaths fromRules) {
        this.analysis = analysis;
        this.checker = check.checker(analysis.vocabulary(), analysis.lexicon());
        this.fromRules = fromRules;
    }

    CheckFindings.Checked check(Document document) {
        String path = fromRules.of(document.source().name());
        return new CheckFindings.Checked(document, checker.check(document, analysis.tokens(document), path));
    }
}
