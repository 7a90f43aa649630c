package org.declan.report;

/**
 * Words written in one ink.
 *
 * @param text one line; blanks at its ends part it from what stands beside it
 * @param ink how it is written
 */
public record Run(String text, Ink ink) {}
