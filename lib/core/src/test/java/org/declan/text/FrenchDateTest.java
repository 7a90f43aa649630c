package org.declan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchDateTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lima, le 23 février 2010                     | 2010-02-23
            le 1er mai 2012                              | 2012-05-01
            DAKAR, LE 1ER OCTOBRE 2009                   | 2009-10-01
            le 1ᵉʳ mai 2012                              | 2012-05-01
            le 1 mai 2012                                | 2012-05-01
            LE 3 DÉCEMBRE 2011                           | 2011-12-03
            le 3 decembre 2011                           | 2011-12-03
            15 aout 2019                                 | 2019-08-15
            vendredi 10 juin 2022                        | 2022-06-10
            les 27 et 28 juin 2011                       | 2011-06-28
            du 3 au 5 mai 2012                           | 2012-05-05
            les 3-5 mai 2012                             | 2012-05-05
            les 3, 4 et 5 mai 2012                       | 2012-05-05
            du 30 novembre au 2 décembre 2015            | 2015-12-02
            en mars 2016                                 | 2016-03
            2022-06-10                                   | 2022-06-10
            23/02/2010                                   | 2010-02-23
            23.02.2010                                   | 2010-02-23
            le 31 février 2010, puis le 2 mars 2010      | 2010-03-02
            """)
    void aDateIsFoundInRunningWords(String text, String iso) {
        assertThat(FrenchDate.find(text, 0).map(FrenchDate::iso)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "le 31 février 2010",
                "2010-13-01",
                "32/01/2010",
                "les 3 mai",
                "en 2010",
                "le 23 février 10",
                "n° 12/05/20101",
                "marsouin 2010"
            })
    void whatIsNoDateIsNone(String text) {
        assertThat(FrenchDate.find(text, 0)).isEmpty();
    }

    @Test
    void aDateIsFoundAmongAnyNumbers() {
        long seed = Long.getLong("declan.seed", 20261121L);
        Random random = new Random(seed);
        Pattern day = Pattern.compile("(?U)(?<![\\w-])[12]\\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])(?!\\w)");
        List<String> pieces = List.of("2010-02-23", "19", "2", "0", "1", "3", "-", "x", "é", " ", " ", "1998-12-01 ");
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int count = random.nextInt(9); count > 0; count--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            Matcher expected = day.matcher(text);
            int start = expected.find() ? expected.start() : -1;
            assertThat(FrenchDate.find(text, 0).map(FrenchDate::start).orElse(-1))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(start);
            found += start < 0 ? 0 : 1;
        }
        assertThat(found).isGreaterThan(1_000);
    }

    @Test
    void theWordsOfTheDateAreItsPlace() {
        FrenchDate date = FrenchDate.find("Fait à Lima, le 3 mai 2010.", 0).orElseThrow();
        assertThat("Fait à Lima, le 3 mai 2010.".substring(date.start(), date.end()))
                .isEqualTo("3 mai 2010");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2010                      | 2010
            2010-02                   | 2010-02
            2010-02-23                | 2010-02-23
            2010-02-23T10:00:00Z      | 2010-02-23
            23 février 2010           | 2010-02-23
            février 2010              | 2010-02
            """)
    void aFieldMayBeAsExactAsItIs(String text, String iso) {
        assertThat(FrenchDate.parse(text)).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lima, 𝟏𝟐 mai 2𝟎𝟏𝟎", "le ١٢/05/2010", "2010-𝟎𝟓-12", "le 12 mai 201٢", "2010-05-١٢"})
    void digitsThatAreNotOfAsciiMakeNoDate(String text) {
        assertThat(FrenchDate.find(text, 0)).isEmpty();
    }

    @Test
    void aDayInOtherDigitsLeavesTheMonth() {
        assertThat(FrenchDate.find("Lima, 𝟏𝟐 mai 2010", 0).map(FrenchDate::iso))
                .contains("2010-05");
    }

    @Test
    void aFieldHoldsADateAndNothingElse() {
        assertThat(FrenchDate.parse("vers le 23 février 2010")).isEqualTo(Optional.empty());
        assertThat(FrenchDate.parse("2010-02-30")).isEmpty();
        assertThat(FrenchDate.parse("")).isEmpty();
    }

    @Test
    void anEndlessListOfDaysIsSearchedOnce() {
        String days = "1, ".repeat(200_000);
        assertThat(FrenchDate.find(days + "le 3 mai 2010", 0).map(FrenchDate::iso))
                .contains("2010-05-03");
    }
}
