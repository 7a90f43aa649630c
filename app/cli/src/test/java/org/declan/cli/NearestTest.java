package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN = List.of(
            "specificity",
            "p",
            "q",
            "log_ratio",
            "log_ratio_low",
            "log_ratio_high",
            "juilland_d_even",
            "regular-pathways",
            "trafficking");

    @ParameterizedTest
    @CsvSource({
        "specifcity, specificity",
        "sepcificity, specificity",
        "specificités, specificity",
        "log_ration, log_ratio",
        "trafiking, trafficking"
    })
    void lettersLeftOutPutInSwappedOrWrongAreSlips(String found, String meant) {
        assertThat(Nearest.to(found, KNOWN)).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource({"LOG-RATIO, log_ratio", "regular_pathways, regular-pathways", "Log ratio low, log_ratio_low", "P, p"})
    void capitalsHyphensAndSpacesAreNone(String found, String meant) {
        assertThat(Nearest.to(found, KNOWN)).containsExactly(meant);
    }

    @Test
    void ofNamesEquallyNearAllAreNamed() {
        assertThat(Nearest.hint("pq", KNOWN)).isEqualTo("; did you mean p or q?");
    }

    @Test
    void theBeginningOfAPartIsEnoughWhenNothingIsNear() {
        assertThat(Nearest.to("juilland", KNOWN)).containsExactly("juilland_d_even");
        assertThat(Nearest.hint("ratio", KNOWN))
                .isEqualTo("; did you mean log_ratio, log_ratio_low or log_ratio_high?");
    }

    @Test
    void whatIsLikeNothingGetsNoHint() {
        assertThat(Nearest.hint("x", KNOWN)).isEmpty();
        assertThat(Nearest.hint("", KNOWN)).isEmpty();
        assertThat(Nearest.hint("frequency", KNOWN)).isEmpty();
    }
}
