package org.declan.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.declan.Oracle;
import org.declan.Oracle.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispersionTest {

    private static final int[] LAFON_SIZES = {8395, 2558, 3920, 6903, 7896, 4555, 10142, 2063, 1084, 13933};

    private static final List<String> SEEDS = List.of("000", "002", "003", "004");

    @Test
    void unequalPartsGiveTheNumbersOfR() throws IOException {
        List<List<String>> parts = new ArrayList<>();
        for (String seed : SEEDS) {
            parts.addAll(cut(Oracle.words(seed), 10));
        }
        check("dispersion_parts40.csv", parts);
    }

    @Test
    void equalPartsGiveTheNumbersOfR() throws IOException {
        List<String> words = new ArrayList<>();
        for (String seed : SEEDS) {
            words.addAll(Oracle.words(seed));
        }
        check("dispersion_equal40.csv", cut(words, 40));
    }

    /**
     * The table of Lafon 1980, ten parts; digits by scipy. Egbert's measure is given as printed there, 1 for even, and the
     * divergence d as d / (1 + d).
     */
    @ParameterizedTest
    @CsvSource({
        "peuple,     45 18 15 14 53 30 42 16 4 59,            .886903, .132856, .135242, .864758, .070823",
        "patrie,     6 5 16 8 23 10 35 8 3 39,                .865529, .175166, .178312, .821688, .126038",
        "de,         464 165 194 392 398 235 509 96 58 662,   .968227, .031834, .032405, .967595, .004525",
        "republique, 35 10 16 29 29 9 21 14 2 42,             .869501, .126068, .128331, .871669, .064216",
        "ennemi,     30 13 11 19 22 10 16 7 2 35,             .889209, .101737, .103564, .896436, .055090"
    })
    void lafonsTableIsSpreadAsOthersFound(
            String word, String hits, double d, double dp, double dpNorm, double egbert, double divergence) {
        int[] counts =
                List.of(hits.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
        Dispersion dispersion = Dispersion.of(counts, LAFON_SIZES);
        assertThat(dispersion.juillandD().getAsDouble()).as(word).isCloseTo(d, offset(5e-7));
        assertThat(dispersion.dp().getAsDouble()).as(word).isCloseTo(dp, offset(5e-7));
        assertThat(dispersion.dpNorm().getAsDouble()).as(word).isCloseTo(dpNorm, offset(5e-7));
        assertThat(1 - dispersion.dpNormEgbert().getAsDouble()).as(word).isCloseTo(egbert, offset(5e-7));
        double bits = dispersion.klDivergence().getAsDouble();
        assertThat(bits / (1 + bits)).as(word).isCloseTo(divergence, offset(5e-7));
    }

    @Test
    void aTermWithoutHitsHasNoDispersion() {
        Dispersion none = Dispersion.of(new int[] {0, 0}, new int[] {10, 20});
        assertThat(measures(none)).allMatch(OptionalDouble::isEmpty);
        assertThat(none.range()).isZero();
        assertThat(none.hits()).isZero();
        assertThat(measures(new Dispersion(new Spread(), Parts.NONE))).allMatch(OptionalDouble::isEmpty);
    }

    @Test
    void onePartSaysNothingOfEvenness() {
        Dispersion one = Dispersion.of(new int[] {3}, new int[] {10});
        assertThat(one.dp()).hasValue(0);
        assertThat(one.rosengrenS().getAsDouble()).isCloseTo(1, offset(1e-15));
        assertThat(one.klDivergence()).hasValue(0);
        assertThat(one.dpNorm()).isEmpty();
        assertThat(one.dpNormEgbert()).isEmpty();
        assertThat(one.juillandD()).isEmpty();
        assertThat(one.juillandDRaw()).isEmpty();
        assertThat(one.carrollD2()).isEmpty();
    }

    @Test
    void equalRatesAreEven() {
        Dispersion even = Dispersion.of(new int[] {1, 2, 7}, new int[] {100, 200, 700});
        assertThat(even.dp().getAsDouble()).isCloseTo(0, offset(1e-15));
        assertThat(even.juillandD().getAsDouble()).isCloseTo(1, offset(1e-15));
        assertThat(even.juillandDRaw().getAsDouble()).isLessThan(0.5);
        assertThat(even.carrollD2().getAsDouble()).isCloseTo(1, offset(1e-15));
        assertThat(even.rosengrenS().getAsDouble()).isCloseTo(1, offset(1e-15));
    }

    @Test
    void hitsInTheSmallestPartOnlyAreAsUnevenAsCanBe() {
        Dispersion uneven = Dispersion.of(new int[] {0, 5, 0}, new int[] {300, 100, 600});
        assertThat(uneven.dp().getAsDouble()).isCloseTo(0.9, offset(1e-15));
        assertThat(uneven.dpNorm()).hasValue(1);
        assertThat(uneven.dpNormEgbert()).hasValue(1);
        assertThat(uneven.juillandD().getAsDouble()).isCloseTo(0, offset(1e-15));
        assertThat(uneven.carrollD2()).hasValue(0);
        assertThat(uneven.rosengrenS().getAsDouble()).isCloseTo(0.1, offset(1e-15));
    }

    @Test
    void partsWithoutWordsAreNoParts() {
        Dispersion with = Dispersion.of(new int[] {2, 0, 1, 0}, new int[] {10, 0, 30, 20});
        Dispersion without = Dispersion.of(new int[] {2, 1, 0}, new int[] {10, 30, 20});
        assertThat(measures(with)).isEqualTo(measures(without));
        assertThat(with.parts()).isEqualTo(new Parts(3, 60, 10));
    }

    @Test
    void theOrderAndGroupingOfPartsChangeNoDigit() {
        long seed = Long.getLong("declan.seed", 20260101L);
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int k = 2 + random.nextInt(300);
            int[] sizes = random.ints(k, 0, 40).toArray();
            int[] hits = IntStream.of(sizes)
                    .map(size -> random.nextInt(3) > 0 ? 0 : random.nextInt(size + 1))
                    .toArray();
            assertThat(measures(grouped(hits, sizes, random)))
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(measures(Dispersion.of(hits, sizes)));
        }
    }

    @Test
    void partsThatAreAlikeCountAsManyTimes() {
        Spread spread = new Spread();
        spread.add(2, 50, 3);
        spread.add(1, 40, 1);
        Dispersion sparse = new Dispersion(spread, new Parts(6, 50 * 3 + 40 * 3, 40));
        int[] hits = {2, 1, 0, 2, 0, 2};
        int[] sizes = {50, 40, 40, 50, 40, 50};
        assertThat(measures(sparse)).isEqualTo(measures(Dispersion.of(hits, sizes)));
        assertThat(sparse.hits()).isEqualTo(7);
        assertThat(sparse.range()).isEqualTo(4);
    }

    @Test
    void countsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Spread().add(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Spread().add(1, 2, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Parts(2, 10, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Parts(1, 10, 6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Dispersion.of(new int[] {1}, new int[] {2, 3}))
                .isInstanceOf(IllegalArgumentException.class);
        Spread spread = new Spread();
        spread.add(1, 20, 2);
        assertThatThrownBy(() -> new Dispersion(spread, new Parts(3, 90, 30)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Dispersion(spread, Parts.of(20))).isInstanceOf(IllegalArgumentException.class);
    }

    private static void check(String file, List<List<String>> parts) throws IOException {
        int[] sizes = parts.stream().mapToInt(List::size).toArray();
        Map<String, int[]> counts = new HashMap<>();
        for (int i = 0; i < sizes.length; i++) {
            for (String word : parts.get(i)) {
                counts.computeIfAbsent(word, key -> new int[sizes.length])[i]++;
            }
        }
        List<Row> rows = Oracle.table(file);
        assertThat(rows).hasSize(counts.size());
        for (Row row : rows) {
            Dispersion dispersion = Dispersion.of(counts.getOrDefault(row.term(), new int[sizes.length]), sizes);
            assertThat(dispersion.hits()).isEqualTo(row.count("freq"));
            assertThat(dispersion.range()).isEqualTo(row.count("range"));
            row.check("DP", dispersion.dp().getAsDouble());
            row.check("DPnorm", dispersion.dpNorm().getAsDouble());
            row.check("DPnorm_egbert", dispersion.dpNormEgbert().getAsDouble());
            row.check("juilland_D", dispersion.juillandD().getAsDouble());
            row.check("juilland_D_raw", dispersion.juillandDRaw().getAsDouble());
            row.check("carroll_D2", dispersion.carrollD2().getAsDouble());
            row.check("rosengren_S", dispersion.rosengrenS().getAsDouble());
            row.check("KLD", dispersion.klDivergence().getAsDouble());
        }
    }

    /** Word i of n in part floor(k i / n). */
    private static List<List<String>> cut(List<String> words, int k) {
        List<List<String>> parts = new ArrayList<>();
        for (int part = 0; part < k; part++) {
            parts.add(new ArrayList<>());
        }
        for (int i = 0; i < words.size(); i++) {
            parts.get(k * i / words.size()).add(words.get(i));
        }
        return parts;
    }

    /** The same parts in another order, over three threads, so to speak. */
    private static Dispersion grouped(int[] hits, int[] sizes, Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, hits.length).boxed().toList());
        Collections.shuffle(order, random);
        List<Spread> spreads = List.of(new Spread(), new Spread(), new Spread());
        Parts parts = Parts.NONE;
        for (int i : order) {
            spreads.get(random.nextInt(3)).add(hits[i], sizes[i]);
            parts = Parts.of(sizes[i]).plus(parts);
        }
        Spread all = spreads.get(2);
        all.addAll(spreads.get(0));
        all.addAll(spreads.get(1));
        return new Dispersion(all, parts);
    }

    private static List<OptionalDouble> measures(Dispersion dispersion) {
        return List.of(
                dispersion.dp(),
                dispersion.dpNorm(),
                dispersion.dpNormEgbert(),
                dispersion.juillandD(),
                dispersion.juillandDRaw(),
                dispersion.carrollD2(),
                dispersion.rosengrenS(),
                dispersion.klDivergence());
    }
}
