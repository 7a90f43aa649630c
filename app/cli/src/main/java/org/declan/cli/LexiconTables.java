package org.declan.cli;

import java.util.List;
import java.util.Locale;
import org.declan.lexicon.PatternPlace;
import org.declan.report.Column;
import org.declan.report.Detail;
import org.declan.report.Display;
import org.declan.report.Grouping;
import org.declan.report.Measure;
import org.declan.report.TableSchema;
import org.jspecify.annotations.Nullable;

/** The tables of {@code lexicon}. */
final class LexiconTables {

    private static final Column THEME =
            Column.text("theme", "Id of the theme").shownAs(Display.Text.WHOLE).required();
    private static final Column FILE = Column.text("file", "The file as it was named; a built-in theme's has no folder")
            .required();
    private static final Column PATTERN = Column.prose("pattern", "The pattern as it is written");

    static final TableSchema LIST = new TableSchema(
            "lexicon",
            List.of(
                    THEME,
                    Column.prose("label_en", "What it is called in English"),
                    Column.prose("label_fr", "What it is called in French"),
                    Column.integer("patterns", "patterns", "Patterns that find it")
                            .required(),
                    Column.integer("unless", "patterns", "Patterns that cancel hits")
                            .required(),
                    Column.integer("yes", "sentences", "Examples that carry it").required(),
                    Column.integer("no", "sentences", "Examples that do not carry it")
                            .required(),
                    FILE));

    static final TableSchema PATTERNS = new TableSchema(
            "patterns",
            List.of(
                    THEME.shownFrom(Detail.FULL),
                    FILE.shownFrom(Detail.FULL),
                    PlaceColumns.LINE,
                    PlaceColumns.COLUMN,
                    Column.text("role", "What it is there for: finds or cancels")
                            .required(),
                    Column.integer("clue", "", "The pattern of the theme, from 1, that it is or cancels; none: all"),
                    PATTERN.required(),
                    Column.prose("gloss", "The pattern with names and regular expressions written out, lists cut short")
                            .required()));

    static final TableSchema SCORES = new TableSchema(
            "scores",
            List.of(
                    Column.text("theme", "Id of the theme; (all): all together, (mean): the mean of the themes")
                            .shownAs(Display.Text.WHOLE)
                            .required(),
                    Column.text("set", "Where the sentences are from: examples (of the themes) or gold")
                            .shownAs(Display.Text.WHOLE)
                            .required(),
                    Column.integer("sentences", "sentences", "Sentences judged, one for each theme it was labelled for")
                            .shownFrom(Detail.FULL),
                    Column.of(Measure.TRUE_POSITIVES),
                    Column.of(Measure.FALSE_POSITIVES),
                    Column.of(Measure.FALSE_NEGATIVES),
                    Column.of(Measure.PRECISION),
                    Column.of(Measure.PRECISION_LOW).shownFrom(Detail.FULL),
                    Column.of(Measure.PRECISION_HIGH).shownFrom(Detail.FULL),
                    Column.of(Measure.RECALL),
                    Column.of(Measure.RECALL_LOW).shownFrom(Detail.FULL),
                    Column.of(Measure.RECALL_HIGH).shownFrom(Detail.FULL),
                    Column.of(Measure.F1)));

    static final TableSchema MISSES = new TableSchema(
            "misses",
            List.of(
                    THEME,
                    Column.text("set", "Where the sentence is from: examples (of the themes) or gold")
                            .shownFrom(Detail.FULL)
                            .required(),
                    FILE.shownAs(Display.Text.LABEL),
                    PlaceColumns.LINE,
                    Column.text("expected", "What the label says: mentioned or not mentioned")
                            .shownAs(Display.Text.WRAPPED)
                            .required(),
                    Column.prose("sentence", "The sentence").required(),
                    Column.text("words", "The words that were found in it").shownAs(Display.Text.WRAPPED),
                    PATTERN.shownAs(Display.Text.HEAD)));

    static final TableSchema LINT = new TableSchema(
            "lint",
            List.of(
                    THEME,
                    Column.text("level", "error, warning or info")
                            .shownAs(Display.Text.WHOLE)
                            .required(),
                    Column.text("problem", "What kind of thing it is").required(),
                    FILE.shownFrom(Detail.FULL),
                    PlaceColumns.LINE,
                    PlaceColumns.COLUMN,
                    PATTERN.shownAs(Display.Text.HEAD),
                    Column.prose("detail", "What was found").required(),
                    Column.text("other_theme", "The theme of the other pattern").shownFrom(Detail.FULL),
                    Column.text("other_pattern", "The pattern beside which this one is superfluous or too much")
                            .shownFrom(Detail.FULL),
                    Column.integer("count", "", "How many hits or, of a glob, words it is true of"),
                    Column.prose("example", "Words of a text, and which, or a word of the language, that show it")
                            .shownFrom(Detail.FULL)),
            Grouping.FIRST_COLUMN);

    private LexiconTables() {}

    static @Nullable Object[] patternRow(PatternPlace pattern) {
        boolean all = pattern.clue() == PatternPlace.ALL_CLUES;
        return new @Nullable Object[] {
            pattern.theme().id(),
            pattern.theme().file(),
            pattern.place().line(),
            pattern.place().column(),
            pattern.role().name().toLowerCase(Locale.ROOT),
            all ? null : pattern.clue() + 1,
            pattern.pattern().text(),
            pattern.pattern().gloss()
        };
    }
}
