package org.declan.cli;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.declan.text.Document;
import org.jspecify.annotations.Nullable;

/** Adds up by group what was counted in documents. */
final class GroupTally<C> {

    private final GroupOptions.By by;
    private final BinaryOperator<C> plus;
    private final Function<Document, String> label;
    private final Map<String, Group<C>> groups = new LinkedHashMap<>();
    /** Each year once: a folder of small texts has a hundred thousand groups of few years. */
    private final Map<String, String> years = new HashMap<>();

    /** The sum of a group, and the label and year of its last text. */
    private static final class Group<C> {

        private C count;
        private String label = "";
        private String year = "";

        Group(C count) {
            this.count = count;
        }
    }

    /** Groups that a terminal may call otherwise. */
    GroupTally(GroupOptions.By by, BinaryOperator<C> plus) {
        this(by, plus, by::nameOnTerminal);
    }

    /** Groups that are called so. */
    GroupTally(GroupOptions.By by, BinaryOperator<C> plus, Function<Document, String> label) {
        this.by = by;
        this.plus = plus;
        this.label = label;
    }

    void add(Document document, C more) {
        String name = by.group(document);
        Group<C> group = groups.get(name);
        if (group == null) {
            group = new Group<>(more);
            groups.put(name, group);
        } else {
            group.count = plus.apply(group.count, more);
        }
        group.label = label.apply(document);
        group.year = years.computeIfAbsent(document.metadata().year(), year -> year);
    }

    /** Each group and the year of its last text, in the order they came. */
    Map<String, String> years() {
        Map<String, String> byGroup = new LinkedHashMap<>();
        groups.forEach((name, group) -> byGroup.put(name, group.year));
        return byGroup;
    }

    /** What a terminal calls a group that was met. */
    String label(String group) {
        return met(group).label;
    }

    /** What a terminal with little room calls groups: a document by its year if no other is of that year. */
    List<String> shortLabels(List<String> groups) {
        List<String> known = groups.stream()
                .map(group -> met(group).year)
                .filter(year -> !year.isEmpty())
                .distinct()
                .toList();
        boolean byYear = by == GroupOptions.By.DOCUMENT && known.size() == groups.size();
        return byYear ? known : groups.stream().map(GroupOptions.By::shown).toList();
    }

    /** The sum of a group that was met. */
    C count(String group) {
        return met(group).count;
    }

    private Group<C> met(String name) {
        return Objects.requireNonNull(groups.get(name), name);
    }

    /** A number as a cell: empty where it is not defined. */
    static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
