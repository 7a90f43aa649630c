package org.declan.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.declan.check.Verdict.Reach;
import org.declan.text.Document;
import org.declan.text.Metadata.Field;
import org.jspecify.annotations.Nullable;

/**
 * Which texts a rule is about: all that is asked for must hold, and of each list one of the items.
 *
 * @param years the years of their dates; none means any date or none
 * @param globs what their names are like
 * @param after a date in ISO 8601, as exact as one likes, that theirs must follow; empty means any date or none
 * @param except texts that are left out all the same; null for none
 */
record Selector(
        List<YearRange> years,
        Map<Property, List<Glob>> globs,
        String after,
        @Nullable Selector except) {

    /** All texts. */
    static final Selector ALL = new Selector(List.of(), Map.of(), "", null);

    /** A name by which texts are selected. */
    enum Property {
        ID {
            @Override
            String of(Document document, String path) {
                return document.id();
            }
        },
        GENRE {
            @Override
            String of(Document document, String path) {
                return document.metadata().value(Field.GENRE);
            }
        },
        ISSUER {
            @Override
            String of(Document document, String path) {
                return document.metadata().value(Field.ISSUER);
            }
        },
        PATH {
            @Override
            String of(Document document, String path) {
                return path;
            }
        };

        abstract String of(Document document, String path);

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        Glob glob(String glob) {
            return this == PATH ? Glob.ofPath(glob) : Glob.ofName(glob);
        }
    }

    Selector {
        years = List.copyOf(years);
        globs = globs.isEmpty() ? Map.of() : new EnumMap<>(globs);
    }

    /** These texts, of those that are dated after a date. */
    Selector after(String date) {
        return new Selector(years, globs, date, except);
    }

    /**
     * Whether a text is one of them.
     *
     * @param path that of the text from the folder of the rules file, with {@code /} between its parts
     */
    Reach reach(Document document, String path) {
        for (Map.Entry<Property, List<Glob>> entry : globs.entrySet()) {
            String name = entry.getKey().of(document, path);
            if (entry.getValue().stream().noneMatch(glob -> glob.matches(name))) {
                return Reach.OTHER;
            }
        }
        if (except != null && except.reach(document, path) == Reach.SELECTED) {
            return Reach.OTHER;
        }
        if (years.isEmpty() && after.isEmpty()) {
            return Reach.SELECTED;
        }
        String date = document.metadata().value(Field.DATE);
        if (document.metadata().year().isEmpty()) {
            return Reach.UNDATED;
        }
        return isInYears(document) && isAfter(date) ? Reach.SELECTED : Reach.OTHER;
    }

    private boolean isInYears(Document document) {
        int year = Integer.parseInt(document.metadata().year());
        return years.isEmpty() || years.stream().anyMatch(range -> range.contains(year));
    }

    /** Only as far as both dates are exact: 2015 is not after 2015-06-30. */
    private boolean isAfter(String date) {
        int exact = Math.min(after.length(), date.length());
        return after.isEmpty() || date.substring(0, exact).compareTo(after.substring(0, exact)) > 0;
    }
}
