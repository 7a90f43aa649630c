package org.declan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

    @ParameterizedTest
    @CsvSource({
        "draft-*, draft-2021, true",
        "draft-*, Draft-, true",
        "draft-*, a-draft-1, false",
        "*OIF*, secrétariat de l'oif, true",
        "déclaration, DÉCLARATION, true",
        "declaration, déclaration, false",
        "d?clar*, déclaration, true",
        "*, a/b, true",
        "*, '', true",
        "?, '', false"
    })
    void aNameIsAsItsGlobSays(String glob, String name, boolean matches) {
        assertThat(Glob.ofName(glob).matches(name)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "drafts/*, drafts/a.txt, true",
        "drafts/*, drafts/2021/a.txt, false",
        "drafts/**, drafts/2021/a.txt, true",
        "**/a.txt, a.txt, true",
        "**/a.txt, x/y/a.txt, true",
        "**/a.txt, x/ya.txt, false",
        "x/**/a.txt, x/a.txt, true",
        "x/**/a.txt, x/y/z/a.txt, true",
        "a?b, a/b, false"
    })
    void aStarStaysWithinAFolderAndTwoStarsDoNot(String glob, String path, boolean matches) {
        assertThat(Glob.ofPath(glob).matches(path)).isEqualTo(matches);
    }

    @Test
    void noGlobTakesLong() {
        Glob glob = Glob.ofName("*a".repeat(500) + "b");
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(glob.matches("a".repeat(5000))).isFalse());
    }

    @ParameterizedTest
    @CsvSource({
        "2015, 2015, 2015",
        "'>= 2015', 2015, 2147483647",
        "> 2015, 2016, 2147483647",
        "<2015, 0, 2014",
        "<= 2015, 0, 2015",
        "2010-2015, 2010, 2015",
        "2010..2015, 2010, 2015"
    })
    void yearsAreReadAsAPersonWritesThem(String written, int first, int last) {
        assertThat(YearRange.parse(written)).contains(new YearRange(first, last));
    }

    @ParameterizedTest
    @CsvSource({"soon", "20155", "2015-2010", ">= 2015-2020", "15"})
    void whatIsNoYearIsNone(String written) {
        assertThat(YearRange.parse(written)).isEmpty();
        assertThatCode(() -> YearRange.parse("")).doesNotThrowAnyException();
    }
}
