package org.declan.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the cells of a column are. In every column null is a cell that is not defined. */
public enum ColumnType {
    /** A {@link String}. */
    TEXT {
        @Override
        boolean accepts(Object cell) {
            return cell instanceof String;
        }
    },
    /** A {@link Long} or an {@link Integer}. */
    INTEGER {
        @Override
        boolean accepts(Object cell) {
            return cell instanceof Long || cell instanceof Integer;
        }

        @Override
        Object canonical(Object cell) {
            return cell instanceof Integer number ? Long.valueOf(number) : cell;
        }
    },
    /** A {@link Double}; one that is not finite is not defined. */
    REAL {
        @Override
        boolean accepts(Object cell) {
            return cell instanceof Double;
        }

        @Override
        @Nullable
        Object canonical(Object cell) {
            return Double.isFinite((Double) cell) ? cell : null;
        }
    },
    /** A {@link Boolean}. */
    BOOLEAN {
        @Override
        boolean accepts(Object cell) {
            return cell instanceof Boolean;
        }
    },
    /**
     * A {@link LocalDate}, or a string of ISO 8601: {@code 2010-02-23}, {@code 2010-02}, {@code 2010}; the empty string
     * is not defined.
     */
    DATE {
        @Override
        boolean accepts(Object cell) {
            if (cell instanceof String date) {
                return date.isEmpty() || ISO_DATE.matcher(date).matches();
            }
            return cell instanceof LocalDate;
        }

        @Override
        @Nullable
        Object canonical(Object cell) {
            String date = cell.toString();
            return date.isEmpty() ? null : date;
        }
    };

    private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    /** The name of the type in data dictionaries: {@code text}, {@code integer}, ... */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the column takes numbers. */
    boolean isNumber() {
        return this == INTEGER || this == REAL;
    }

    /** Whether a column of this type takes the cell. */
    abstract boolean accepts(Object cell);

    /** An accepted cell as a String, Long, finite Double or Boolean, or null where it is not defined. */
    @Nullable
    Object canonical(Object cell) {
        return cell;
    }
}
