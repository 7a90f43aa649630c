package org.declan.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A number (or a word, or a flag) that declan works out, and what a column of it holds. What it means and how it is made
 * is said once, in {@link #explanation}; headers, data dictionaries, reports and {@code declan explain} take it from
 * there.
 */
public enum Measure {
    MENTIONS(ColumnType.INTEGER, new Display.Decimals(0)),
    MENTIONS_PER_1000_WORDS(ColumnType.REAL, new Display.Bar(new Display.Decimals(1))),
    SENTENCE_SHARE(ColumnType.REAL, new Display.Percent(1)),
    WORDS(ColumnType.INTEGER, new Display.Decimals(0)),
    HITS(ColumnType.INTEGER, new Display.Decimals(0)),
    HITS_PER_1000_WORDS(ColumnType.REAL, new Display.Bar(new Display.Decimals(1))),
    COUNT(ColumnType.INTEGER, new Display.Decimals(0)),
    PER_1000_WORDS(ColumnType.REAL, new Display.Decimals(1)),
    DOCUMENTS(ColumnType.INTEGER, new Display.Decimals(0)),
    PARAGRAPHS(ColumnType.INTEGER, new Display.Decimals(0)),
    DP_UNEVEN(ColumnType.REAL, new Display.Decimals(2)),
    JUILLAND_D_EVEN(ColumnType.REAL, new Display.Decimals(2)),
    TOTAL(ColumnType.INTEGER, new Display.Decimals(0)),
    PER_1000(ColumnType.REAL, new Display.Decimals(1)),
    EXPECTED(ColumnType.REAL, new Display.Decimals(1)),
    SPECIFICITY(ColumnType.REAL, new Display.Decimals(1)),
    P(ColumnType.REAL, new Display.Significant(2)),
    Q(ColumnType.REAL, new Display.Significant(2)),
    LOG_RATIO(ColumnType.REAL, new Display.Decimals(2)),
    LOG_RATIO_LOW(ColumnType.REAL, new Display.Decimals(2)),
    LOG_RATIO_HIGH(ColumnType.REAL, new Display.Decimals(2)),
    G2(ColumnType.REAL, new Display.Decimals(1)),
    STATUS(ColumnType.TEXT, Display.Text.HEAD),
    SMALL_SAMPLE(ColumnType.BOOLEAN, Display.Text.HEAD),
    CHANGE(ColumnType.TEXT, Display.Text.WHOLE),
    SIMILARITY(ColumnType.REAL, new Display.Decimals(2)),
    CONFIDENCE(ColumnType.REAL, new Display.Decimals(2)),
    WORDS_SURVIVING(ColumnType.INTEGER, new Display.Decimals(0)),
    SHARE_SURVIVING(ColumnType.REAL, new Display.Percent(1)),
    MENTIONS_ALONE(ColumnType.INTEGER, new Display.Decimals(0)),
    MENTION_SHARE_ALONE(ColumnType.REAL, new Display.Percent(1)),
    SCORE(ColumnType.REAL, new Display.Decimals(2)),
    TRUE_POSITIVES(ColumnType.INTEGER, new Display.Decimals(0)),
    FALSE_POSITIVES(ColumnType.INTEGER, new Display.Decimals(0)),
    FALSE_NEGATIVES(ColumnType.INTEGER, new Display.Decimals(0)),
    PRECISION(ColumnType.REAL, new Display.Decimals(3)),
    PRECISION_LOW(ColumnType.REAL, new Display.Decimals(3)),
    PRECISION_HIGH(ColumnType.REAL, new Display.Decimals(3)),
    RECALL(ColumnType.REAL, new Display.Decimals(3)),
    RECALL_LOW(ColumnType.REAL, new Display.Decimals(3)),
    RECALL_HIGH(ColumnType.REAL, new Display.Decimals(3)),
    F1(ColumnType.REAL, new Display.Decimals(3)),
    G2_TWO_CELL(Use.LIBRARY, new Display.Decimals(1)),
    FISHER_TWO_SIDED(Use.LIBRARY, new Display.Significant(2)),
    CHI_SQUARE(Use.LIBRARY, new Display.Decimals(1)),
    MI(Use.LIBRARY, new Display.Decimals(1)),
    LOG_DICE(Use.LIBRARY, new Display.Decimals(1)),
    T_SCORE(Use.LIBRARY, new Display.Decimals(1)),
    DELTA_P(Use.LIBRARY, new Display.Decimals(2));

    /** Who meets a measure. */
    public enum Use {
        /** Who reads a table of the program. */
        COLUMN,
        /** Only who calls the library. */
        LIBRARY
    }

    private final Use use;
    private final ColumnType type;
    // Sealed, and all its kinds are records or enums.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Display display;

    Measure(ColumnType type, Display display) {
        this(Use.COLUMN, type, display);
    }

    Measure(Use use, Display display) {
        this(use, ColumnType.REAL, display);
    }

    Measure(Use use, ColumnType type, Display display) {
        this.use = use;
        this.type = type;
        this.display = display;
    }

    /** The name in snake_case: that of its columns, and the one to ask for it by. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Who meets it. */
    public Use use() {
        return use;
    }

    /** What it is explained by to who reads this language. */
    public Explanation explanation(Language language) {
        Explanation explanation = ExplanationFile.of(language, label());
        if (explanation == null) {
            throw new IllegalStateException(label() + " is not explained in " + language.label());
        }
        return explanation;
    }

    /** The measure of this {@link #label}, if there is one. */
    public static Optional<Measure> named(String label) {
        return Arrays.stream(values())
                .filter(measure -> measure.label().equals(label))
                .findFirst();
    }

    ColumnType type() {
        return type;
    }

    Display display() {
        return display;
    }
}
