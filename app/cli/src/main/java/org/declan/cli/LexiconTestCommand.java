package org.declan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declan.lexicon.GoldFile;
import org.declan.lexicon.LabelledSentence;
import org.declan.lexicon.Miss;
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

    @Option(names = "--misses", description = "A row for each miss, with its sentence and place, instead of scores.")
    boolean misses;

    @Mixin
    ScoreLimits limits = new ScoreLimits();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws Exception {
        limits.check(!gold.isEmpty());
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
        List<String> shortfalls = shortfalls(trials);
        shortfalls.forEach(session::error);
        boolean passes = shortfalls.isEmpty() && !misses(trials);
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
        ThemePatterns patterns = tested.patterns();
        SentenceTokens words = new SentenceTokens();
        Map<String, ThemeTrial> trials = new LinkedHashMap<>();
        trials.put(EXAMPLES, trial(patterns, words, examples(tested)));
        if (!gold.isEmpty()) {
            ThemeTrial labelled = trial(patterns, words, labelled());
            if (labelled.scores().isEmpty() && session.status() == 0) {
                session.failed(
                        InputException.in("--gold", "expected sentences with labels for the themes; found none"));
            }
            trials.put(GOLD, labelled);
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

    private List<String> shortfalls(Map<String, ThemeTrial> trials) {
        ThemeTrial labelled = trials.get(GOLD);
        return labelled == null ? List.of() : limits.shortfalls(labelled.scores());
    }

    /** Whether a sentence fails that must not: each does, but where limits were given instead. */
    private boolean misses(Map<String, ThemeTrial> trials) {
        return trials.entrySet().stream()
                .filter(trial -> trial.getKey().equals(EXAMPLES) || !limits.given())
                .flatMap(trial -> trial.getValue().scores().values().stream())
                .anyMatch(score -> score.misses() > 0);
    }
}
