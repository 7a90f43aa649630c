package org.declan.text;

/**
 * Something known about a document, and what it was learnt from.
 *
 * @param value the fact, as printed
 * @param evidence the words of the text, or the key and value of the front matter or sidecar file, that gave it
 */
public record Fact(String value, String evidence) {}
