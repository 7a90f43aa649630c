package org.declan.cli;

import java.util.List;
import org.declan.compare.Clause;

/**
 * What is aligned as one text: a document, or all documents of a year, one after another.
 *
 * @param name the id of the document, or the year
 * @param label what a terminal calls it
 * @param clauses its clauses in order
 */
record AlignGroup(String name, String label, List<PlacedClause> clauses) {

    static AlignGroup of(String name, String label, List<AlignText> texts) {
        return new AlignGroup(
                name,
                label,
                texts.stream().flatMap(text -> text.placed().stream()).toList());
    }

    List<Clause> bare() {
        return clauses.stream().map(PlacedClause::clause).toList();
    }

    /** The number of its words. */
    long words() {
        return clauses.stream()
                .mapToLong(clause -> clause.clause().words().size())
                .sum();
    }

    /** What its rows call the document when a clause is not there: the only one, or else the group. */
    String document() {
        long documents = clauses.stream().map(PlacedClause::document).distinct().count();
        return documents == 1 ? clauses.get(0).document().id() : name;
    }
}
