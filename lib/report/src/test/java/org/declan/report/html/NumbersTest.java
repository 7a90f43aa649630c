package org.declan.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.declan.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    private final Figures english = new Figures(Language.ENGLISH);
    private final Figures french = new Figures(Language.FRENCH);

    @Test
    void numbersAreWrittenAsInEachLanguage() {
        assertThat(english.whole(1234567)).isEqualTo("1,234,567");
        assertThat(french.whole(1234567)).isEqualTo("1\u202f234\u202f567");
        assertThat(french.whole(999)).isEqualTo("999");
        assertThat(english.fixed(-1234.56, 1)).isEqualTo("−1,234.6");
        assertThat(french.fixed(-1234.56, 1)).isEqualTo("−1\u202f234,6");
        assertThat(english.percent(OptionalDouble.of(0.125))).isEqualTo("12.5%");
        assertThat(french.percent(OptionalDouble.of(0.125))).isEqualTo("12,5\u00a0%");
    }

    @Test
    void zeroHasNoSignAndWhatIsNotDefinedIsADash() {
        assertThat(english.signed(OptionalDouble.of(0), 1)).isEqualTo("0");
        assertThat(english.signed(OptionalDouble.of(0.5), 1)).isEqualTo("+0.5");
        assertThat(english.signed(OptionalDouble.empty(), 1)).isEqualTo("–");
    }

    @Test
    void theVerySmallIsAPowerOfTen() {
        assertThat(english.significant(OptionalDouble.of(2.08494e-6), 2)).isEqualTo("2.1\u00a0×\u00a010⁻⁶");
        assertThat(french.significant(OptionalDouble.of(1.5e-300), 2)).isEqualTo("1,5\u00a0×\u00a010⁻³⁰⁰");
        assertThat(french.significant(OptionalDouble.of(0.0304), 2)).isEqualTo("0,03");
    }

    /** Solved with 60 decimal digits from the sums of the distribution. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 3.68887945",
        "1, 0.02531781, 5.57164339",
        "5, 1.62348639, 11.66833208",
        "10, 4.79538870, 18.39035604",
        "100, 81.36399125, 121.62679379"
    })
    void thePoissonIntervalIsThatOfGarwood(long count, double low, double high) {
        PoissonInterval interval = PoissonInterval.of(count);
        assertThat(interval.low()).isCloseTo(low, within(1e-7));
        assertThat(interval.high()).isCloseTo(high, within(1e-7));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.4, 1", "7.3, 8", "18.4, 20", "21, 25", "96, 100", "130, 150"})
    void aScaleEndsAtARoundNumber(double value, double max) {
        assertThat(Scale.reaching(value).max()).isEqualTo(max);
    }

    @Test
    void theTicksOfAScaleGoFromZeroToItsEnd() {
        assertThat(Scale.reaching(18.4).ticks()).containsExactly(0.0, 5.0, 10.0, 15.0, 20.0);
        assertThat(Scale.reaching(0).ticks()).hasSize(6).last().isEqualTo(1.0);
    }
}
