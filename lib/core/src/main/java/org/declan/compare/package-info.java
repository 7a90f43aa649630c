/**
 * What counts say of each other: the formulas of contrast and association, as functions of the counts alone. Counts come
 * in, a number with a stated source, unit and range comes out; start with {@link org.declan.compare.Contingency} and
 * {@link org.declan.compare.Specificity}. And what texts say alike: the sequences of words they share, in
 * {@link org.declan.compare.Formulas}; and what became of the clauses of one in another, in {@link
 * org.declan.compare.Alignment}.
 *
 * <p>Probabilities are computed in logarithms and as upper tails, so that none is ever 0 for want of digits.
 */
@NullMarked
package org.declan.compare;

import org.jspecify.annotations.NullMarked;
