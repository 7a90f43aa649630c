package org.declan.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The clauses of one or more documents one after another, numbered from 0, with their bags and weights. */
final class ClausePool {

    private final List<Clause> clauses = new ArrayList<>();
    private final List<Bag> bags = new ArrayList<>();
    private final int[] firsts;
    private final double[] weights;
    private final double[] sums;

    /**
     * A pool.
     *
     * @param numbers of the word families
     * @param weights of the word families, by number
     */
    ClausePool(List<List<Clause>> documents, Map<String, Integer> numbers, double[] weights) {
        this.weights = weights;
        firsts = new int[documents.size() + 1];
        for (int document = 0; document < documents.size(); document++) {
            for (Clause clause : documents.get(document)) {
                clauses.add(clause);
                bags.add(Bag.of(clause, numbers));
            }
            firsts[document + 1] = clauses.size();
        }
        sums = bags.stream().mapToDouble(bag -> bag.weight(weights)).toArray();
    }

    int size() {
        return clauses.size();
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
        int document = 0;
        while (firsts[document + 1] <= clause) {
            document++;
        }
        return document;
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

    /** The weights of word families, by number. */
    double[] weights() {
        return weights;
    }
}
