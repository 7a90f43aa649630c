package org.declan.text;

/**
 * A text in two languages.
 *
 * @param fr in French
 * @param en in English
 */
public record Bilingual(String fr, String en) {}
