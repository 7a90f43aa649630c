package org.declan.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StemsTest {

    private static final Pattern PATTERN = Pattern.compile(
            "(?:réunie?s?|rassemblée?s?|assemblée?s?|s['’]étant réunie?s?|(?<!\\w)fait) (?:à|au) ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Stems STEMS = new Stems("réuni", "rassembl", "assembl", "s'étant ", "s’étant ", "fait");
    private static final List<String> PIECES = List.of(
            "réunis ",
            "RÉUNIE ",
            "S’étant réunies ",
            "s'étant ",
            "rassemblés ",
            "assemblée ",
            "fait ",
            "satisfait ",
            "Fait ",
            "à ",
            "au ",
            "À ",
            "Lima, ",
            "İ ",
            "ſ",
            "réuni",
            "’",
            "é",
            "a",
            "F",
            "t",
            "\uD83D",
            " ");

    @Test
    void theFirstMatchIsTheOneThatTheExpressionFinds() {
        long seed = Long.getLong("declan.seed", 20261121L);
        Random random = new Random(seed);
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(12); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            Matcher expected = PATTERN.matcher(text);
            Optional<Matcher> match = STEMS.find(PATTERN, text.toString());
            assertThat(match.map(Matcher::start).orElse(-1))
                    .as("seed %d: %s", seed, text)
                    .isEqualTo(expected.find() ? expected.start() : -1);
            found += match.isPresent() ? 1 : 0;
            match.ifPresent(matcher -> assertThat(matcher.end()).isEqualTo(expected.end()));
        }
        assertThat(found).isGreaterThan(1_000);
    }

    @Test
    void aStemIsFoundWhereverItStands() {
        for (int before = 0; before < 9; before++) {
            String text = "x".repeat(before) + "s’étant r";
            assertThat(STEMS.isIn(text)).as(text).isTrue();
            assertThat(STEMS.isIn(text.substring(0, text.length() - 2)))
                    .as(text)
                    .isFalse();
            assertThat(STEMS.isAt(text, before)).as(text).isTrue();
            assertThat(STEMS.isAt(text, before + 1)).as(text).isFalse();
        }
    }

    @Test
    void aStemAsWrittenIsNotFoundInOtherLetters() {
        assertThat(Stems.asWritten("Fait ").isIn("Bien fait à Lima. Fait à Lima."))
                .isTrue();
        assertThat(Stems.asWritten("Fait ").isIn("Bien fait à Lima.")).isFalse();
    }

    @Test
    void aStemIsFoundInCapitals() {
        assertThat(STEMS.isIn("LA RÉUNION DE LIMA")).isTrue();
        assertThat(STEMS.isIn("la conférence")).isFalse();
    }
}
