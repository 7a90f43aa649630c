package org.declan.report.finding;

/**
 * A rule that was applied, whether it found something or not.
 *
 * @param id its name in the rules file, never blank, without control characters
 * @param level how grave its findings are
 * @param description what it asks for, in a sentence; may be empty
 */
public record Rule(String id, Level level, String description) {

    public Rule {
        if (id.isBlank() || id.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a rule's id is one line of text");
        }
    }
}
