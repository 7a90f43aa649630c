package org.declan.query;

/**
 * Where a pattern matches.
 *
 * @param pattern the pattern's index in the list that was compiled, 0-based
 * @param firstToken the first token of the match, an index into the document's tokens
 * @param endToken the index after the match's last token; more than {@code firstToken}
 */
public record Hit(int pattern, int firstToken, int endToken) {}
