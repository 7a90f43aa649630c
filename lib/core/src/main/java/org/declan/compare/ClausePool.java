package org.declan.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The clauses of one or more documents one after another, numbered from 0, with their bags and weights. */
final class ClausePool {

    private final RootWeights weights;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Bag> bags = new ArrayList<>();
    private final int[] firsts;
    private final int[] documents;
    private final double[] sums;

    /**
     * A pool.
     *
     * @param weights of all word families there are
     */
    ClausePool(List<List<Clause>> texts, RootWeights weights) {
        this.weights = weights;
        firsts = new int[texts.size() + 1];
        for (int document = 0; document < texts.size(); document++) {
            clauses.addAll(texts.get(document));
            firsts[document + 1] = clauses.size();
        }
        documents = new int[clauses.size()];
        for (int document = 0; document < texts.size(); document++) {
            Arrays.fill(documents, firsts[document], firsts[document + 1], document);
        }
        clauses.forEach(clause -> bags.add(Bag.of(clause.roots(), weights)));
        sums = bags.stream().mapToDouble(bag -> bag.weight(weights)).toArray();
    }

    int size() {
        return documents.length;
    }

    int documents() {
        return firsts.length - 1;
    }

    /** The first clause of a document; of the number of documents the number of clauses. */
    int first(int document) {
        return firsts[document];
    }

    /** The document of a clause. */
    int document(int clause) {
        return documents[clause];
    }

    /** How far into its document a clause stands, from 0 to 1. */
    double depth(int clause) {
        int document = documents[clause];
        return (clause - firsts[document] + 0.5) / (firsts[document + 1] - firsts[document]);
    }

    Clause clause(int index) {
        return clauses.get(index);
    }

    Bag bag(int clause) {
        return bags.get(clause);
    }

    /** The weight of all words of a clause. */
    double weight(int clause) {
        return sums[clause];
    }

    /** The weights of word families. */
    RootWeights weights() {
        return weights;
    }
}
