package org.declan.check;

import org.declan.text.Bilingual;

/**
 * What every text should have right by itself.
 *
 * @param rule finds where it does not
 */
record EachText(TextRule rule, Bilingual description) implements Requirement {}
