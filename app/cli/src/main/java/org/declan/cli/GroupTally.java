package org.declan.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.BinaryOperator;
import org.declan.text.Document;
import org.jspecify.annotations.Nullable;

/** Adds up by group what was counted in documents. */
final class GroupTally<C> {

    private final GroupOptions.By by;
    private final BinaryOperator<C> plus;
    private final Map<String, C> counts = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> years = new LinkedHashMap<>();

    GroupTally(GroupOptions.By by, BinaryOperator<C> plus) {
        this.by = by;
        this.plus = plus;
    }

    void add(Document document, C more) {
        String group = by.group(document);
        counts.merge(group, more, plus);
        labels.put(group, by.nameOnTerminal(document));
        years.put(group, document.metadata().year());
    }

    /** Each group and the year of its last text, in the order they came. */
    Map<String, String> years() {
        return years;
    }

    /** What a terminal calls a group that was met. */
    String label(String group) {
        return Objects.requireNonNull(labels.get(group), group);
    }

    /** What a terminal with little room calls groups: a document by its year if no other is of that year. */
    List<String> shortLabels(List<String> groups) {
        List<String> known = groups.stream()
                .map(years::get)
                .filter(year -> !year.isEmpty())
                .distinct()
                .toList();
        boolean byYear = by == GroupOptions.By.DOCUMENT && known.size() == groups.size();
        return byYear ? known : groups.stream().map(GroupOptions.By::shown).toList();
    }

    /** The sum of a group that was met. */
    C count(String group) {
        return Objects.requireNonNull(counts.get(group), group);
    }

    /** A number as a cell: empty where it is not defined. */
    static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
