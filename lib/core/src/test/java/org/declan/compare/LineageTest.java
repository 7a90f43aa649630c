package org.declan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often the relation and the sources of a clause are as the author of a lineage says. */
class LineageTest {

    /** The figures of the day the bars were set: relation and source, right of all. */
    @ParameterizedTest
    @CsvSource({
        // lineage, texts, least relations right, of, least sources right, of
        "lineage-2016-from-2014.tsv, D1 D2, 22, 24, 15, 16", // 23, 15
        "lineage-E2-from-E1.tsv, E1 E2, 37, 40, 25, 28", // 38, 26
        "lineage-E3-from-E1-E2.tsv, E1 E2 E3, 37, 40, 26, 29", // 38, 27
        "lineage-F2-from-F1.tsv, F1 F2, 38, 45, 22, 26", // 39, 23
        "lineage-G2-from-G1.tsv, G1 G2, 31, 42, 5, 15", // 32, 6
        "lineage-H2-from-H1.tsv, H1 H2, 39, 43, 31, 33", // 40, 32
        "lineage-I2-from-I1.tsv, I1 I2, 31, 34, 19, 21", // 32, 20
        "lineage-I3-from-I1-I2.tsv, I1 I2 I3, 34, 40, 24, 29", // 35, 25
        "lineage-J2-from-J1.tsv, J1 J2, 28, 33, 24, 27" // 29, 25
    })
    void relationsAndSourcesAreAsTheAuthorSays(
            String file, String names, int relations, int clauses, int sources, int withSource) throws IOException {
        Score score = score(Lineage.read(file, names.split(" ", -1)));
        String figures = file + ": " + score;
        assertThat(score.clauses).as(figures).isEqualTo(clauses);
        assertThat(score.withSource).as(figures).isEqualTo(withSource);
        assertThat(score.relations).as(figures).isGreaterThanOrEqualTo(relations);
        assertThat(score.sources).as(figures).isGreaterThanOrEqualTo(sources);
        assertThat(score.verbatimFound).as(figures).isEqualTo(score.verbatim);
    }

    private record Score(int clauses, int relations, int withSource, int sources, int verbatim, int verbatimFound) {}

    private static Score score(Lineage lineage) {
        Map<String, String> relations = new HashMap<>();
        Map<String, Set<String>> sources = new HashMap<>();
        for (Alignment.Link link : lineage.alignment().links()) {
            if (link.clause() != Alignment.NONE) {
                relations.put(lineage.id(link.clause()), relation(link.change()));
                Set<String> ids = sources.computeIfAbsent(lineage.id(link.clause()), id -> new TreeSet<>());
                if (link.source() != Alignment.NONE) {
                    ids.add(lineage.id(link));
                }
            }
        }
        int[] counts = new int[6];
        lineage.answers().forEach((id, answer) -> {
            if (relations.containsKey(id)) {
                boolean isRight = answer.relation().equals(relations.get(id));
                boolean isVerbatim = answer.relation().equals("verbatim");
                boolean hasSource = !answer.sources().isEmpty();
                counts[0]++;
                counts[1] += isRight ? 1 : 0;
                counts[2] += hasSource ? 1 : 0;
                counts[3] += hasSource && answer.sources().equals(sources.get(id)) ? 1 : 0;
                counts[4] += isVerbatim ? 1 : 0;
                counts[5] += isVerbatim && isRight ? 1 : 0;
            }
        });
        return new Score(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    private static String relation(ClauseChange change) {
        return change == ClauseChange.KEPT || change == ClauseChange.MOVED ? "verbatim" : change.label();
    }
}
