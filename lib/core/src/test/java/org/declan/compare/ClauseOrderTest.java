package org.declan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.declan.compare.MadeUp.align;
import static org.declan.compare.MadeUp.text;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClauseOrderTest {

    @Test
    void oneClauseThatChangedPlacesHasMovedAndTheOthersStay() {
        assertThat(moved("b c d e a")).isEqualTo("a");
        assertThat(moved("a c d b e")).isEqualTo("b");
    }

    @Test
    void whatIsPutInOrTakenOutMovesNothing() {
        assertThat(moved("x a b y c d e")).isEmpty();
        assertThat(moved("b e")).isEmpty();
    }

    @Test
    void withoutAnOrderThatMostKeepAllHaveMovedButThoseAtTheirRank() {
        assertThat(moved("e d c b a")).isEqualTo("abde");
        assertThat(moved("d e c a b")).isEqualTo("abde");
    }

    @Test
    void eachEarlierTextHasAnOrderOfItsOwn() {
        assertThat(align(text("a", "b"), text("c", "d"), text("c", "a", "d", "b"))
                        .links())
                .allMatch(link -> link.change() == ClauseChange.KEPT);
    }

    /** The clauses of a b c d e that have moved in another text, in the order of their letters. */
    private static String moved(String later) {
        List<Clause> clauses = text(later.split(" ", -1));
        return align(text("a", "b", "c", "d", "e"), clauses).links().stream()
                .filter(link -> link.change() == ClauseChange.MOVED)
                .map(link -> clauses.get(link.clause()).words().get(0))
                .sorted()
                .collect(Collectors.joining());
    }
}
