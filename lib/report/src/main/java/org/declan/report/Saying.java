package org.declan.report;

/** What is said of a column in words. */
public sealed interface Saying {

    /** What the numbers count or are a part of ({@code words}, {@code share 0-1}), or empty. */
    String unit();

    /** One line for the reader of a data dictionary. */
    String meaning();

    /** What stands here. */
    record Written(String unit, String meaning) implements Saying {

        public Written {
            if (meaning.isBlank() || meaning.contains("\n") || unit.contains("\n")) {
                throw new IllegalArgumentException(
                        "meaning and unit are one line, and a meaning is never empty: " + meaning);
            }
        }
    }

    /** What the explanation of a measure says: it is read when it is asked for, as most tables are written without. */
    record OfMeasure(Measure measure) implements Saying {

        @Override
        public String unit() {
            return measure.explanation(Language.ENGLISH).unit();
        }

        @Override
        public String meaning() {
            return measure.explanation(Language.ENGLISH).meaning();
        }
    }
}
