package org.declan.cli;

import java.util.ArrayList;
import java.util.List;

/** Clauses read one after another, as one run of words and signs. */
final class ClauseRun {

    private final List<PlacedClause> clauses;
    private final int[] firsts;
    private final List<String> forms = new ArrayList<>();

    ClauseRun(List<PlacedClause> clauses) {
        this.clauses = List.copyOf(clauses);
        this.firsts = new int[clauses.size() + 1];
        for (int i = 0; i < clauses.size(); i++) {
            PlacedClause clause = clauses.get(i);
            for (int token = clause.first(); token < clause.end(); token++) {
                forms.add(clause.tokens().form(token));
            }
            firsts[i + 1] = forms.size();
        }
    }

    /** The words and signs. */
    List<String> forms() {
        return forms;
    }

    /** The first form of a clause of the run. */
    int first(PlacedClause clause) {
        return firsts[clauses.indexOf(clause)];
    }

    /** The form after the last one of a clause of the run. */
    int end(PlacedClause clause) {
        return firsts[clauses.indexOf(clause) + 1];
    }

    /** The forms as they stand in the texts. */
    String text(int from, int end) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            int first = Math.max(from, firsts[i]);
            int last = Math.min(end, firsts[i + 1]);
            if (first < last) {
                PlacedClause clause = clauses.get(i);
                int shift = clause.first() - firsts[i];
                texts.add(clause.tokens().text(first + shift, last + shift));
            }
        }
        return String.join(" ", texts);
    }

    /** Whether a blank stands before a form. */
    boolean isApart(int form) {
        for (int i = 0; i < clauses.size(); i++) {
            if (form > firsts[i] && form < firsts[i + 1]) {
                int token = form + clauses.get(i).first() - firsts[i];
                String before = clauses.get(i).tokens().textBefore(token - 1, token);
                return Character.isWhitespace(before.charAt(before.length() - 1));
            }
        }
        return true;
    }
}
