package org.declan.report;

import java.util.regex.Pattern;

/**
 * A column, and all that is said about it anywhere: headers, data dictionaries and documentation come from here.
 *
 * @param name snake_case; once published it keeps its name and meaning
 * @param type what its cells are
 * @param unit what the numbers count or are a part of ({@code words}, {@code share 0-1}), or empty
 * @param meaning one line for the reader of a data dictionary
 * @param display how a terminal shows it
 * @param detail the least detail at which a terminal shows it at all
 * @param precision how many digits data formats write of a real number
 * @param presence whether a cell may be empty
 */
public record Column(
        String name,
        ColumnType type,
        String unit,
        String meaning,
        Display display,
        Detail detail,
        Precision precision,
        Presence presence) {

    private static final Pattern SNAKE_CASE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    public Column {
        if (!SNAKE_CASE.matcher(name).matches()) {
            throw new IllegalArgumentException("not a column name in snake_case: " + name);
        }
        if (meaning.isBlank() || meaning.contains("\n") || unit.contains("\n")) {
            throw new IllegalArgumentException(name + ": meaning and unit are one line, and a meaning is never empty");
        }
        if (type.isNumber() == display instanceof Display.Text) {
            throw new IllegalArgumentException(name + ": a column of type " + type.label() + " cannot show " + display);
        }
    }

    /** A measure under its own name, with the unit, meaning and display it has everywhere. */
    public static Column of(Measure measure) {
        Explanation explanation = measure.explanation(Language.ENGLISH);
        return new Column(
                measure.label(),
                measure.type(),
                explanation.unit(),
                explanation.meaning(),
                measure.display(),
                Detail.BRIEF,
                Precision.SIX_DIGITS,
                Presence.OPTIONAL);
    }

    /** Short texts, such as names; a terminal cuts them when there is no room. */
    public static Column text(String name, String meaning) {
        return new Column(
                name,
                ColumnType.TEXT,
                "",
                meaning,
                Display.Text.HEAD,
                Detail.BRIEF,
                Precision.SIX_DIGITS,
                Presence.OPTIONAL);
    }

    /** Running text; a terminal wraps it. */
    public static Column prose(String name, String meaning) {
        return text(name, meaning).shownAs(Display.Text.WRAPPED);
    }

    /** Whole numbers. */
    public static Column integer(String name, String unit, String meaning) {
        return new Column(
                name,
                ColumnType.INTEGER,
                unit,
                meaning,
                new Display.Decimals(0),
                Detail.BRIEF,
                Precision.SIX_DIGITS,
                Presence.OPTIONAL);
    }

    /** Real numbers; a terminal shows two decimals. */
    public static Column real(String name, String unit, String meaning) {
        return new Column(
                name,
                ColumnType.REAL,
                unit,
                meaning,
                new Display.Decimals(2),
                Detail.BRIEF,
                Precision.SIX_DIGITS,
                Presence.OPTIONAL);
    }

    /** Parts of a whole, from 0 to 1; a terminal shows percentages with one decimal. */
    public static Column share(String name, String meaning) {
        return real(name, "share 0-1", meaning).shownAs(new Display.Percent(1));
    }

    /** True or false. */
    public static Column flag(String name, String meaning) {
        return new Column(
                name,
                ColumnType.BOOLEAN,
                "",
                meaning,
                Display.Text.HEAD,
                Detail.BRIEF,
                Precision.SIX_DIGITS,
                Presence.OPTIONAL);
    }

    /** ISO dates, whole or without day or month. */
    public static Column date(String name, String meaning) {
        return new Column(
                name,
                ColumnType.DATE,
                "",
                meaning,
                Display.Text.HEAD,
                Detail.BRIEF,
                Precision.SIX_DIGITS,
                Presence.OPTIONAL);
    }

    /** This column shown another way on a terminal. */
    public Column shownAs(Display another) {
        return new Column(name, type, unit, meaning, another, detail, precision, presence);
    }

    /** This column shown on a terminal from another level of detail on. */
    public Column shownFrom(Detail least) {
        return new Column(name, type, unit, meaning, display, least, precision, presence);
    }

    /** This column written with enough digits to work other numbers out from it. */
    public Column precise() {
        return new Column(name, type, unit, meaning, display, detail, Precision.TWELVE_DIGITS, presence);
    }

    /** This column, of which no cell is ever empty. */
    public Column required() {
        return new Column(name, type, unit, meaning, display, detail, precision, Presence.REQUIRED);
    }
}
