package org.declan.query;

import java.util.BitSet;

/**
 * Whether an {@link Atom} holds for a word, in reverse Polish notation: the number of a condition stands for whether the
 * word satisfies it.
 */
final class AtomFormula {

    static final int TRUE = -1;
    static final int NOT = -2;
    static final int AND = -3;
    static final int OR = -4;

    private AtomFormula() {}

    /** Whether a formula holds where these conditions are satisfied. */
    static boolean holds(int[] formula, BitSet satisfied) {
        boolean[] stack = new boolean[formula.length];
        int top = -1;
        for (int symbol : formula) {
            switch (symbol) {
                case TRUE -> stack[++top] = true;
                case NOT -> stack[top] = !stack[top];
                case AND -> {
                    top--;
                    stack[top] &= stack[top + 1];
                }
                case OR -> {
                    top--;
                    stack[top] |= stack[top + 1];
                }
                default -> stack[++top] = satisfied.get(symbol);
            }
        }
        return stack[0];
    }
}
