package org.declan.report;

/**
 * A column, and all that is said about it anywhere: headers, data dictionaries and documentation come from here.
 *
 * @param name snake_case; once published it keeps its name and meaning
 * @param type what its cells are
 * @param saying its unit and its meaning
 * @param display how a terminal shows it
 * @param detail the least detail at which a terminal shows it at all
 * @param precision how many digits data formats write of a real number
 * @param presence whether a cell may be empty
 */
public record Column(
        String name,
        ColumnType type,
        Saying saying,
        Display display,
        Detail detail,
        Precision precision,
        Presence presence) {

    public Column {
        if (!isSnakeCase(name)) {
            throw new IllegalArgumentException("not a column name in snake_case: " + name);
        }
        if (type.isNumber() == display instanceof Display.Text) {
            throw new IllegalArgumentException(name + ": a column of type " + type.label() + " cannot show " + display);
        }
    }

    /** Whether low lines part lower-case letters and digits, a letter first. */
    private static boolean isSnakeCase(String name) {
        char before = '_';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean known = (c >= 'a' && c <= 'z') || (i > 0 && c >= '0' && c <= '9') || (c == '_' && before != '_');
            if (!known) {
                return false;
            }
            before = c;
        }
        return before != '_';
    }

    /** What its numbers count or are a part of ({@code words}, {@code share 0-1}), or empty. */
    public String unit() {
        return saying.unit();
    }

    /** One line for the reader of a data dictionary. */
    public String meaning() {
        return saying.meaning();
    }

    /** A measure under its own name, with the unit, meaning and display it has everywhere. */
    public static Column of(Measure measure) {
        return new Column(
                measure.label(),
                measure.type(),
                new Saying.OfMeasure(measure),
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
                new Saying.Written("", meaning),
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
                new Saying.Written(unit, meaning),
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
                new Saying.Written(unit, meaning),
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
                new Saying.Written("", meaning),
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
                new Saying.Written("", meaning),
                Display.Text.HEAD,
                Detail.BRIEF,
                Precision.SIX_DIGITS,
                Presence.OPTIONAL);
    }

    /** This column shown another way on a terminal. */
    public Column shownAs(Display another) {
        return new Column(name, type, saying, another, detail, precision, presence);
    }

    /** This column shown on a terminal from another level of detail on. */
    public Column shownFrom(Detail least) {
        return new Column(name, type, saying, display, least, precision, presence);
    }

    /** This column written with enough digits to work other numbers out from it. */
    public Column precise() {
        return new Column(name, type, saying, display, detail, Precision.TWELVE_DIGITS, presence);
    }

    /** This column, of which no cell is ever empty. */
    public Column required() {
        return new Column(name, type, saying, display, detail, precision, Presence.REQUIRED);
    }
}
