package org.declan.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.declan.lexicon.Lint;
import org.declan.lexicon.LintFinding;
import org.declan.lexicon.PatternPlace;
import org.declan.lexicon.PatternUse;
import org.declan.lexicon.PatternWatch;
import org.declan.lexicon.Problem;
import org.declan.report.finding.Level;
import org.declan.text.Reading;
import org.declan.text.Spelling;
import org.declan.text.Tokens;
import org.declan.theme.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What may be wrong with the patterns of themes. */
@Command(
        name = "lint",
        description = "Looks for what may be wrong with themes: in their files and, if texts are given, in what their"
                + " patterns do there.",
        footer = {
            "%nErrors: duplicate, subsumed (another pattern of the theme finds all that this one does, in any text),"
                    + " examples_missing, not_a_lemma.",
            "Warnings: other_words (a glob that stands alone finds words that no example speaks of), unknown_word,"
                    + " two_themes (the same words counted twice), subsumed_unless_cancelled.",
            "Infos, of these texts: never_matches, never_cancels, subsumed_here.",
            "%nExamples:",
            "  declan lexicon lint",
            "  declan lexicon lint --themes my-themes/ --theme housing seeds/",
            "  declan lexicon lint --level warning --fail-on warning --themes my-themes/ seeds/"
        })
final class LexiconLintCommand extends TextCommand {

    /** When the exit status is 1. */
    enum FailOn {
        ERROR(Level.ERROR),
        WARNING(Level.WARNING),
        INFO(Level.INFO),
        NEVER(null);

        private final @Nullable Level least;

        FailOn(@Nullable Level least) {
            this.least = least;
        }

        boolean includes(Level level) {
            return least != null && level.isAtLeast(least);
        }
    }

    @Parameters(paramLabel = "PATH", arity = "0..*", description = PATH)
    List<String> paths = new ArrayList<>();

    @Mixin
    ThemeOptions themes = new ThemeOptions();

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description = "Show findings from this level on: error, warning or info (the default).")
    Level least = Level.INFO;

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description = "Exit with 1 when there is a finding from this level on: error (the default), warning, info,"
                    + " or never.")
    FailOn failOn = FailOn.ERROR;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Option(
            order = 35,
            names = {"-q", "--quiet"},
            description = "Say nothing of inputs that could be used.")
    boolean quiet;

    private boolean failed;

    @Override
    List<String> paths() {
        return paths;
    }

    @Override
    boolean isQuiet() {
        return quiet;
    }

    @Override
    int status() {
        return Math.max(super.status(), failed ? 1 : 0);
    }

    @Override
    void run(Corpus corpus) throws Exception {
        List<Theme> looked = themes.unchecked().list();
        Lint lint = new Lint(looked);
        lint.withoutTexts(new FrenchWords(), exampleLemmas(looked));
        if (!corpus.isEmpty()) {
            lint.inTexts(use(lint.patterns(), corpus));
        }
        List<LintFinding> findings = lint.findings();
        failed = findings.stream().anyMatch(found -> failOn.includes(level(found.problem())));
        output.write(LexiconTables.LINT, session, rows -> {
            for (LintFinding found : findings) {
                if (level(found.problem()).isAtLeast(least)) {
                    rows.write(row(found));
                }
            }
        });
    }

    private static PatternUse use(List<PatternPlace> patterns, Corpus corpus) throws Exception {
        PatternWatch.Compiled compiled = PatternWatch.Compiled.of(patterns);
        List<PatternUse> sum = new ArrayList<>(List.of(PatternUse.none(patterns.size())));
        corpus.each(
                analysis -> new LintWorker(analysis, compiled),
                LintWorker::use,
                more -> sum.set(0, sum.get(0).plus(more)));
        return sum.get(0);
    }

    /** The lemmas of the words of each theme's examples, read in their sentences. */
    private static Map<String, Set<String>> exampleLemmas(List<Theme> themes) {
        SentenceTokens words = new SentenceTokens();
        Map<String, Set<String>> lemmas = new HashMap<>();
        for (Theme theme : themes) {
            Set<String> own = lemmas.computeIfAbsent(theme.id(), id -> new TreeSet<>());
            List<String> sentences = new ArrayList<>(theme.examples().yes());
            sentences.addAll(theme.examples().no());
            for (String sentence : sentences) {
                Tokens tokens = words.of(sentence);
                for (int i = 0; i < tokens.sentences(); i++) {
                    for (Reading reading : words.lexicon().read(tokens, i)) {
                        own.add(Spelling.fold(reading.lemma()));
                    }
                }
            }
        }
        return lemmas;
    }

    static Level level(Problem problem) {
        return switch (problem) {
            case DUPLICATE, SUBSUMED, EXAMPLES_MISSING, NOT_A_LEMMA -> Level.ERROR;
            case SUBSUMED_UNLESS_CANCELLED, UNKNOWN_WORD, OTHER_WORDS, TWO_THEMES -> Level.WARNING;
            case SUBSUMED_HERE, NEVER_MATCHES, NEVER_CANCELS -> Level.INFO;
        };
    }

    private static @Nullable Object[] row(LintFinding found) {
        return new @Nullable Object[] {
            found.theme().id(),
            level(found.problem()).label(),
            found.problem().label(),
            found.theme().file(),
            found.place().line(),
            found.place().column(),
            found.pattern().map(pattern -> pattern.pattern().text()).orElse(null),
            found.detail(),
            found.other().map(other -> other.theme().id()).orElse(null),
            found.other().map(other -> other.pattern().text()).orElse(null),
            found.count().isPresent() ? found.count().getAsLong() : null,
            found.example().isEmpty() ? null : found.example()
        };
    }
}
