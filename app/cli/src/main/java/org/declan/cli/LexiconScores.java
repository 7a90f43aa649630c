package org.declan.cli;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.declan.lexicon.LabelledSentence;
import org.declan.lexicon.Miss;
import org.declan.lexicon.Score;
import org.declan.lexicon.ThemeTrial;
import org.declan.lexicon.WilsonInterval;
import org.declan.report.Table;
import org.declan.report.TableBuilder;
import org.jspecify.annotations.Nullable;

/** The rows of {@code lexicon test}, from trials by the name of the set of sentences. */
final class LexiconScores {

    private LexiconScores() {}

    /** For each set a row for each theme, then all together (micro) and the mean of the themes (macro) if they are several. */
    static Table scores(Map<String, ThemeTrial> trials) {
        TableBuilder rows = new TableBuilder(LexiconTables.SCORES);
        trials.forEach((set, trial) -> {
            Map<String, Score> scores = trial.scores();
            scores.forEach((theme, score) -> rows.write(row(theme, set, score)));
            if (scores.size() > 1) {
                Score all = scores.values().stream().reduce(Score.NONE, Score::plus);
                rows.write(row("(all)", set, all));
                rows.write(meanRow(set, scores.values()));
            }
        });
        return rows.table();
    }

    /** A row for each miss. */
    static Table misses(Map<String, ThemeTrial> trials) {
        TableBuilder rows = new TableBuilder(LexiconTables.MISSES);
        trials.forEach((set, trial) -> {
            for (Miss miss : trial.misses()) {
                LabelledSentence sentence = miss.sentence();
                rows.write(
                        miss.theme(),
                        set,
                        sentence.file(),
                        sentence.place().line(),
                        miss.mention().isPresent() ? "not mentioned" : "mentioned",
                        sentence.text(),
                        miss.mention().map(Miss.Found::words).orElse(null),
                        miss.mention().map(found -> found.pattern().text()).orElse(null));
            }
        });
        return rows.table();
    }

    private static @Nullable Object[] row(String theme, String set, Score score) {
        WilsonInterval precision = interval(score.truePositives(), score.found());
        WilsonInterval recall = interval(score.truePositives(), score.carried());
        return new @Nullable Object[] {
            theme,
            set,
            score.sentences(),
            score.truePositives(),
            score.falsePositives(),
            score.falseNegatives(),
            GroupTally.orNull(score.precision()),
            precision == null ? null : precision.low(),
            precision == null ? null : precision.high(),
            GroupTally.orNull(score.recall()),
            recall == null ? null : recall.low(),
            recall == null ? null : recall.high(),
            GroupTally.orNull(score.f1())
        };
    }

    private static @Nullable WilsonInterval interval(long part, long whole) {
        return whole == 0 ? null : WilsonInterval.of(part, whole);
    }

    private static @Nullable Object[] meanRow(String set, Collection<Score> scores) {
        return new @Nullable Object[] {
            "(mean)",
            set,
            null,
            null,
            null,
            null,
            mean(scores, Score::precision),
            null,
            null,
            mean(scores, Score::recall),
            null,
            null,
            mean(scores, Score::f1)
        };
    }

    /** The mean of the themes for which the measure is defined. */
    private static @Nullable Double mean(Collection<Score> scores, Function<Score, OptionalDouble> measure) {
        DoubleStream defined = scores.stream().map(measure).flatMapToDouble(OptionalDouble::stream);
        return GroupTally.orNull(defined.average());
    }
}
