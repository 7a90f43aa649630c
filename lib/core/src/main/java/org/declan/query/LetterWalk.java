package org.declan.query;

/** Walks through an automaton of letters in all states at once. Not thread-safe. */
final class LetterWalk {

    private final Nfa<Letter> nfa;
    private StateSet here;
    private StateSet there;

    LetterWalk(Nfa<Letter> nfa) {
        this.nfa = nfa;
        this.here = new StateSet(nfa.size());
        this.there = new StateSet(nfa.size());
    }

    /** Whether a whole text is accepted; the time is at most the size of the automaton times the text's length. */
    boolean accepts(String text) {
        if (text.length() > Value.LONGEST) {
            return false;
        }
        here.clear();
        nfa.start(here);
        for (int i = 0; i < text.length() && here.size() > 0; ) {
            int codePoint = text.codePointAt(i);
            step(codePoint);
            i += Character.charCount(codePoint);
        }
        for (int i = 0; i < here.size(); i++) {
            if (nfa.isFinal(here.get(i))) {
                return true;
            }
        }
        return false;
    }

    private void step(int codePoint) {
        there.clear();
        for (int i = 0; i < here.size(); i++) {
            int state = here.get(i);
            int label = nfa.label(state);
            if (label >= 0 && nfa.symbols().get(label).accepts(codePoint)) {
                nfa.follow(state, there);
            }
        }
        StateSet left = here;
        here = there;
        there = left;
    }
}
