package org.declan.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.declan.Oracle;
import org.declan.Oracle.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All statistics of a 2 × 2 table against those of R, and against published ones. */
class KeynessTest {

    /** Of the hypergeometric tails of large tables R itself has fewer digits. */
    private static final double ROUGH = 1e-7;

    @ParameterizedTest
    @ValueSource(strings = {"keyness-grid.csv", "keyness-2022-vs-2010.csv"})
    void testStatisticsAreThoseOfR(String file) throws IOException {
        for (Row row : Oracle.table(file)) {
            Contingency table = table(row);
            assertThat(table.compareRates() < 0 ? -1 : 1).isEqualTo((int) row.number("sign"));
            row.check("E11", table.expected());
            row.check("G2", LogLikelihood.fourCell(table));
            row.check("G2_two_cell", LogLikelihood.twoCell(table));
            row.check("G2_yates", LogLikelihood.fourCellYates(table));
            row.check("williams_q", LogLikelihood.williamsQ(table));
            row.check("G2_williams", LogLikelihood.fourCellWilliams(table));
            row.check("bic", LogLikelihood.bic(table));
            row.check("chi2", ChiSquare.pearson(table));
            row.check("chi2_yates", ChiSquare.yates(table));
            row.check("p_G2", LogLikelihood.p(LogLikelihood.fourCell(table)));
            // Of R's own G2: near 0 its last digits, lost in the subtraction of logarithms, show in this one.
            row.check("log10p_G2", LogLikelihood.log10P(row.number("G2")));
            row.check("p_chi2", ChiSquare.p(ChiSquare.pearson(table)));
            row.check("p_chi2_yates", ChiSquare.p(ChiSquare.yates(table)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"keyness-grid.csv", "keyness-2022-vs-2010.csv"})
    void effectSizesAreThoseOfR(String file) throws IOException {
        for (Row row : Oracle.table(file)) {
            Contingency table = table(row);
            row.check("logratio_add05", EffectSize.smoothedLogRatio(table));
            row.check(
                    "logratio_add05_n", EffectSize.smoothedCountLogRatio(table).getAsDouble());
            row.check("log_odds_add05", EffectSize.smoothedLogOddsRatio(table));
            row.check("logratio_zero05", LogRatio.of(table, 0.95).orElseThrow().value());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"keyness-grid.csv", "keyness-2022-vs-2010.csv"})
    void exactProbabilitiesAreThoseOfR(String file) throws IOException {
        for (Row row : Oracle.table(file)) {
            Contingency table = table(row);
            row.check("fisher_two_sided", FisherExact.twoSided(table), ROUGH);
            row.check("fisher_greater", FisherExact.greater(table), ROUGH);
            row.check("fisher_less", FisherExact.less(table), ROUGH);
            row.check("specificity", Specificity.of(table));
        }
    }

    @Test
    void hypergeometricLogarithmsAreThoseOfR() throws IOException {
        for (Row row : Oracle.table("keyness-grid.csv")) {
            Contingency table = table(row);
            row.check("log10_dhyper", Hypergeometric.logProbability(table) / Math.log(10));
            row.check("log10_hyper_upper", Hypergeometric.logUpperTail(table) / Math.log(10));
            row.check("log10_hyper_lower", Hypergeometric.logLowerTail(table) / Math.log(10));
        }
    }

    @Test
    void probabilitiesOfAVocabularyAreAdjustedAsInR() throws IOException {
        Map<String, Contingency> tables = vocabulary();
        assertThat(tables).hasSize(831);
        List<String> terms = new ArrayList<>(tables.keySet());
        double[] g2 = probabilities(tables, table -> LogLikelihood.p(LogLikelihood.fourCell(table)));
        double[] benjaminiHochberg = PAdjustment.benjaminiHochberg(g2);
        double[] holm = PAdjustment.holm(g2);
        double[] fisher = PAdjustment.benjaminiHochberg(probabilities(tables, FisherExact::twoSided));
        for (Row row : Oracle.table("keyness-2022-vs-2010.csv")) {
            int at = terms.indexOf(row.term());
            assertThat(tables.get(row.term())).isEqualTo(table(row));
            row.check("p_G2_bh", benjaminiHochberg[at]);
            row.check("p_G2_holm", holm[at]);
            row.check("fisher_bh", fisher[at], ROUGH);
        }
    }

    /** Parts of Lafon's table against the rest; digits by R and scipy. */
    @ParameterizedTest
    @CsvSource({
        "peuple D4,     14,  6903, 282, 54546, -15.720200, -15.659471, -15.640689, 12.617564, 11.970677, 1.35341e-4",
        "republique D8, 14,  2063, 193, 59386,   5.786314,   5.761270,   5.650639,  7.426410,  6.410440, 0.0175352",
        "patrie D1,      6,  8395, 147, 53054, -16.479653, -16.448952, -16.346495, 12.336664, 11.522724, 1.26528e-4"
    })
    void partsOfLafonsTableScoreAsOthersFound(
            String part,
            long count,
            long total,
            long otherCount,
            long otherTotal,
            double fourCell,
            double twoCell,
            double williams,
            double pearson,
            double yates,
            double fisher) {
        Contingency table = new Contingency(count, total, otherCount, otherTotal);
        assertThat(LogLikelihood.signed(table)).as(part).isCloseTo(fourCell, offset(5e-7));
        assertThat(LogLikelihood.twoCell(table)).as(part).isCloseTo(Math.abs(twoCell), offset(5e-7));
        assertThat(LogLikelihood.fourCellWilliams(table)).as(part).isCloseTo(Math.abs(williams), offset(5e-7));
        assertThat(ChiSquare.pearson(table)).as(part).isCloseTo(pearson, offset(5e-7));
        assertThat(ChiSquare.yates(table)).as(part).isCloseTo(yates, offset(5e-7));
        assertThat(FisherExact.twoSided(table)).as(part).isCloseTo(fisher, offset(1e-5 * fisher));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0", "0, 0, 3, 9", "4, 9, 0, 0", "0, 5, 0, 7", "5, 5, 7, 7"})
    void tablesWithAnEmptyMarginAreAsExpected(long count, long total, long otherCount, long otherTotal) {
        Contingency table = new Contingency(count, total, otherCount, otherTotal);
        assertThat(table.compareRates()).isZero();
        assertThat(LogLikelihood.fourCell(table)).isZero();
        assertThat(LogLikelihood.twoCell(table)).isZero();
        assertThat(LogLikelihood.fourCellYates(table)).isZero();
        assertThat(LogLikelihood.fourCellWilliams(table)).isZero();
        assertThat(LogLikelihood.bic(table)).isEqualTo(-Math.log(Math.max(1.0, (double) total + otherTotal)));
        assertThat(ChiSquare.pearson(table)).isZero();
        assertThat(ChiSquare.yates(table)).isZero();
        assertThat(FisherExact.twoSided(table)).isEqualTo(1);
        assertThat(FisherExact.greater(table)).isEqualTo(1);
        assertThat(FisherExact.less(table)).isEqualTo(1);
        assertThat(table.isSmallSample()).isTrue();
    }

    private static double[] probabilities(Map<String, Contingency> tables, ToDoubleFunction<Contingency> probability) {
        return tables.values().stream().mapToDouble(probability).toArray();
    }

    private static Map<String, Contingency> vocabulary() throws IOException {
        List<String> target = Oracle.words("004");
        List<String> reference = Oracle.words("000");
        Map<String, Contingency> tables = new TreeMap<>();
        target.forEach(
                word -> tables.merge(word, new Contingency(1, target.size(), 0, reference.size()), KeynessTest::sum));
        reference.forEach(
                word -> tables.merge(word, new Contingency(0, target.size(), 1, reference.size()), KeynessTest::sum));
        return tables;
    }

    private static Contingency sum(Contingency one, Contingency other) {
        return new Contingency(
                one.count() + other.count(), one.total(), one.otherCount() + other.otherCount(), one.otherTotal());
    }

    private static Contingency table(Row row) {
        return new Contingency(row.count("a"), row.count("n1"), row.count("b"), row.count("n2"));
    }
}
