package org.declan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.declan.lexicon.GoldFile;
import org.declan.lexicon.LabelledSentence;
import org.declan.lexicon.Miss;
import org.declan.lexicon.Score;
import org.declan.lexicon.ThemeTrial;
import org.declan.report.Format;
import org.declan.report.Rendering;
import org.declan.report.Table;
import org.declan.text.InputException;
import org.declan.text.Notice;
import org.declan.theme.Theme;
import org.declan.theme.ThemePatterns;
import org.declan.theme.Themes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether themes find what a person says they should. */
@Command(
        name = "test",
        description = "Tries themes on their own examples and on labelled sentences: precision, recall, F1, each miss.",
        footer = {
            "%nA labelled file has tabs between its columns, and their names in its first line: text (or sentence), then"
                    + " themes (ids parted by commas; nothing for none) or a column for each theme with 1 or 0, yes or no."
                    + " A sentence counts once, however many mentions it has.",
            "%nOn a terminal the misses stand below the scores; else, when the test fails, on standard error. Exits with 1 when an example fails, and when a labelled"
                    + " sentence does: unless a --min is given, which then decides for each theme.",
            "%nExamples:",
            "  declan lexicon test",
            "  declan lexicon test --themes my-themes/ --theme housing --misses",
            "  declan lexicon test --gold labelled.tsv --min-f1 0.9",
            "  declan lexicon test --gold a.tsv --gold b.tsv --format csv -o scores.csv"
        })
final class LexiconTestCommand extends SessionCommand {

    private static final String EXAMPLES = "examples";
    private static final String GOLD = "gold";
    /** No more misses are told on standard error. */
    private static final int TOLD = 20;

    @Mixin
    ThemeOptions themes = new ThemeOptions();

    @Option(names = "--gold", paramLabel = "FILE", description = "Labelled sentences to try too; may be given again.")
    List<String> gold = new ArrayList<>();

    @Option(
            names = "--min-f1",
            paramLabel = "N",
            description = "Exit with 1 when a theme's F1 on --gold is below N, 0 to 1.")
    @Nullable
    Double minF1;

    @Option(names = "--min-precision", paramLabel = "N", description = "The same for precision.")
    @Nullable
    Double minPrecision;

    @Option(names = "--min-recall", paramLabel = "N", description = "The same for recall.")
    @Nullable
    Double minRecall;

    @Option(names = "--misses", description = "A row for each miss, with its sentence and place, instead of scores.")
    boolean misses;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws Exception {
        checkLimit("--min-f1", minF1);
        checkLimit("--min-precision", minPrecision);
        checkLimit("--min-recall", minRecall);
        Themes tested = themes.themes(session);
        Map<String, ThemeTrial> trials = trials(tested);
        Table scores = LexiconScores.scores(trials);
        Table missed = LexiconScores.misses(trials);
        if (output.isTable(session) && !misses) {
            Rendering rendering = output.rendering(session);
            output.toStream(session, out -> {
                scores.write(Format.TABLE, out, rendering);
                if (!missed.rows().isEmpty()) {
                    out.write('\n');
                    missed.write(Format.TABLE, out, rendering);
                }
            });
        } else {
            Table asked = misses ? missed : scores;
            output.write(asked.schema(), session, rows -> {
                for (List<@Nullable Object> row : asked.rows()) {
                    rows.write(row.toArray());
                }
            });
        }
        boolean passes = passes(trials);
        if (!passes && !misses && !output.isTable(session)) {
            tell(trials);
        }
        return Math.max(session.status(), passes ? 0 : 1);
    }

    /** Where only the scores go to a file or a pipe, as in CI, people must see what failed all the same. */
    private void tell(Map<String, ThemeTrial> trials) {
        List<Miss> all = trials.values().stream()
                .flatMap(trial -> trial.misses().stream())
                .toList();
        all.stream().limit(TOLD).forEach(miss -> session.error(line(miss)));
        if (all.size() > TOLD) {
            session.error((all.size() - TOLD) + " more misses; --misses lists all");
        }
    }

    private static String line(Miss miss) {
        LabelledSentence sentence = miss.sentence();
        String found = miss.mention()
                .map(mention -> "expected no mention; found \"" + mention.words() + "\" by "
                        + mention.pattern().text())
                .orElse("expected a mention; found none");
        return sentence.file() + ":" + sentence.place() + ": " + miss.theme() + ": " + found + ": " + sentence.text();
    }

    private Map<String, ThemeTrial> trials(Themes tested) throws InputException {
        ThemePatterns patterns = new ThemePatterns(tested);
        SentenceTokens words = new SentenceTokens();
        Map<String, ThemeTrial> trials = new LinkedHashMap<>();
        trials.put(EXAMPLES, trial(patterns, words, examples(tested)));
        if (!gold.isEmpty()) {
            trials.put(GOLD, trial(patterns, words, labelled()));
        }
        return trials;
    }

    private static ThemeTrial trial(ThemePatterns patterns, SentenceTokens words, List<LabelledSentence> sentences) {
        ThemeTrial trial = new ThemeTrial(patterns, patterns.matcher(words.vocabulary(), words.lexicon()));
        sentences.forEach(sentence -> trial.add(sentence, words.of(sentence.text())));
        return trial;
    }

    private List<LabelledSentence> examples(Themes tested) {
        List<LabelledSentence> examples = new ArrayList<>();
        for (Theme theme : tested.list()) {
            List<LabelledSentence> own = LabelledSentence.examples(theme);
            if (own.isEmpty()) {
                session.notice(new Notice(theme.file(), null, "the theme " + theme.id() + " has no examples to try"));
            }
            examples.addAll(own);
        }
        return examples;
    }

    /** What cannot be read is said, and the rest goes on. */
    private List<LabelledSentence> labelled() throws InputException {
        Set<String> ids = new LinkedHashSet<>();
        themes.all().list().forEach(theme -> ids.add(theme.id()));
        List<LabelledSentence> sentences = new ArrayList<>();
        for (String file : gold) {
            try {
                sentences.addAll(GoldFile.parse(file, TextFile.utf8(file, "a file of labels"), ids, session::failed));
            } catch (InputException e) {
                session.failed(e);
            }
        }
        return sentences;
    }

    private static void checkLimit(String option, @Nullable Double limit) throws InputException {
        if (limit != null && !(limit >= 0 && limit <= 1)) {
            throw InputException.in(option, "expected a number from 0 to 1; found " + limit);
        }
    }

    private boolean passes(Map<String, ThemeTrial> trials) {
        boolean limited = minF1 != null || minPrecision != null || minRecall != null;
        for (Map.Entry<String, ThemeTrial> trial : trials.entrySet()) {
            boolean strict = trial.getKey().equals(EXAMPLES) || !limited;
            for (Score score : trial.getValue().scores().values()) {
                if (strict ? score.misses() > 0 : !reaches(score)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean reaches(Score score) {
        return reaches(score, Score::f1, minF1)
                && reaches(score, Score::precision, minPrecision)
                && reaches(score, Score::recall, minRecall);
    }

    /** What is not defined cannot fall short: no sentence speaks for or against the theme. */
    private static boolean reaches(Score score, Function<Score, OptionalDouble> measure, @Nullable Double limit) {
        return limit == null || measure.apply(score).orElse(1) >= limit;
    }
}
