package org.declan.cli;

import java.util.List;
import org.declan.compare.Clause;

/**
 * What is aligned as one text: a document, or all documents of a year, one after another.
 *
 * @param name the id of the document, or the year
 * @param label what a terminal calls it
 * @param clauses its clauses in order
 * @param document what its rows call the document where a clause is not there: the only one, or else the group
 */
record AlignGroup(String name, String label, List<PlacedClause> clauses, String document) {

    static AlignGroup of(String name, String label, List<AlignText> texts) {
        List<PlacedClause> clauses =
                texts.stream().flatMap(text -> text.placed().stream()).toList();
        return new AlignGroup(
                name,
                label,
                clauses,
                texts.size() == 1 ? texts.get(0).document().id() : name);
    }

    List<Clause> bare() {
        return clauses.stream().map(PlacedClause::clause).toList();
    }
}
