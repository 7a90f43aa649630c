package org.declan.check;

import java.util.List;
import org.declan.text.InputException;

/** A rules file with mistakes: all that were found. */
public final class RulesException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Exceptions are serializable, lists need not be. */
    private final transient List<InputException> mistakes;

    RulesException(List<InputException> mistakes) {
        super(mistakes.get(0).line(), mistakes.get(0));
        this.mistakes = List.copyOf(mistakes);
    }

    /** The mistakes, in the order in which they were found; at least one. */
    public List<InputException> mistakes() {
        return mistakes;
    }
}
