package org.declan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.declan.text.ParagraphKind;
import org.junit.jupiter.api.Test;

class ClauseReaderTest {

    @Test
    void aSentenceIsAClauseWithItsPlace() {
        List<Clause> clauses = ClauseText.of("3. Nous agissons. Nous protégeons.\n\nIls partent.\n")
                .clauses();
        assertThat(clauses)
                .extracting(Clause::words)
                .containsExactly(List.of("nous", "agissons"), List.of("nous", "protégeons"), List.of("ils", "partent"));
        assertThat(clauses.get(1).place()).isEqualTo(new Clause.Place(1, 0, ParagraphKind.ITEM, "3"));
        assertThat(clauses.get(2).place()).isEqualTo(new Clause.Place(2, 1, ParagraphKind.PARAGRAPH, ""));
    }

    @Test
    void grammarIsAmongTheWordsAndNotAmongTheFamilies() {
        Clause clause = ClauseText.of("Le pays et les pays ratifient la convention de 2004.\n")
                .clauses()
                .get(0);
        assertThat(clause.words()).contains("le", "et", "les", "de");
        assertThat(clause.roots().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(5);
        assertThat(clause.roots()).containsAllEntriesOf(Map.of("2004", 1));
    }

    @Test
    void whatHasNoWordsIsNoClause() {
        assertThat(ClauseText.of("* * *\n\n…\n\n").clauses()).isEmpty();
        assertThat(ClauseText.of("").clauses()).isEmpty();
    }
}
