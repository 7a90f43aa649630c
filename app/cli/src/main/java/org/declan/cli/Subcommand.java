package org.declan.cli;

import java.util.Locale;

/** The subcommands in the order of the help. What each does is said here, where the help needs no look into its class. */
enum Subcommand {
    THEMES(ThemesCommand.class, "Counts the mentions of themes, or lists each with its sentence and place."),
    TERMS(
            TermsCommand.class,
            "Counts words, lemmas, n-grams or repeated segments, and says how evenly they are spread."),
    DIFF(DiffCommand.class, "Compares texts or years: which themes and terms are new, gone, more or less frequent."),
    ALIGN(
            AlignCommand.class,
            "Tells of each clause of the last text what it comes of in the earlier ones, and what was dropped."),
    KWIC(
            KwicCommand.class,
            "Lists every hit of a query with the words on either side of it (a concordance), or counts the hits."),
    FORMULAS(
            FormulasCommand.class,
            "Lists the sequences of words that texts share, as long as they can be, with every place."),
    REPORT(
            ReportCommand.class,
            "Writes a folder with a page to read, all tables as CSV and in one spreadsheet, and what each number means."),
    CHECK(
            CheckCommand.class,
            "Checks texts against rules: wording that is required or ruled out, agreed language that must survive."),
    LOCK(
            LockCommand.class,
            "Writes down counts of texts, themes and terms with all they depend on, for verify to hold to."),
    VERIFY(
            VerifyCommand.class,
            "Works the numbers of a lock out again and names each that no longer holds; then exits with 1."),
    DOCUMENTS(
            DocumentsCommand.class,
            "Lists the texts with their date, issuer, place and size, and the words that gave the date."),
    SEGMENTS(SegmentsCommand.class, "Shows how the texts were cut into paragraphs, sentences and words."),
    LEXICON(LexiconCommand.class, "Shows, tests, studies and converts the themes themselves."),
    EXPLAIN(ExplainCommand.class, "Says what a number means, how it is made, how to read it and where it comes from.");

    private final Class<? extends SessionCommand> type;
    private final String description;

    Subcommand(Class<? extends SessionCommand> type, String description) {
        this.type = type;
        this.description = description;
    }

    /** What the user writes. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    Class<? extends SessionCommand> type() {
        return type;
    }

    /** What it does, in a line. */
    String description() {
        return description;
    }
}
