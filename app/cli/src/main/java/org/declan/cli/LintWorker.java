package org.declan.cli;

import org.declan.Analysis;
import org.declan.lexicon.PatternUse;
import org.declan.lexicon.PatternWatch;
import org.declan.text.Document;

/** What one thread does for {@code lexicon lint}. */
final class LintWorker {

    private final Analysis analysis;
    private final PatternWatch watch;

    LintWorker(Analysis analysis, PatternWatch.Compiled patterns) {
        this.analysis = analysis;
        this.watch = new PatternWatch(patterns, analysis.vocabulary(), analysis.lexicon());
    }

    PatternUse use(Document document) {
        return watch.use(document.id(), analysis.tokens(document));
    }
}
