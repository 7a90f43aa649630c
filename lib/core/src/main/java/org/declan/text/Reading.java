package org.declan.text;

/**
 * One way to read a form.
 *
 * @param lemma the dictionary form, folded except for proper nouns: {@code migration}, {@code être}, {@code Lima}
 * @param pos the part of speech, a Universal Dependencies tag: {@code NOUN}, {@code ADP}, {@code PUNCT} ...
 */
public record Reading(String lemma, String pos) {}
