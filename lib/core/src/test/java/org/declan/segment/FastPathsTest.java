package org.declan.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.declan.text.Source;
import org.declan.text.Text;
import org.declan.text.View;
import org.declan.text.WordSet;
import org.junit.jupiter.api.Test;

/** What is seen at a glance of most lines and paragraphs is what a thorough look finds. */
class FastPathsTest {

    private static final long SEED = Long.getLong("declan.seed", 20261121L);
    private static final int ROUNDS = 20_000;

    private static final String[] WORDS = {
        "a", "est", "s'est", "s’est", "La", "été", "l’œuvre", "M.", "-", "2", "(", "…", ",", "d'", "A-a", "ést",
        "e\u0301"
    };
    private static final String[] PIECES = {
        "a",
        "Mot",
        "’",
        "œ",
        " ",
        "  ",
        "\u00A0",
        "**",
        "*",
        "_",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "<br>",
        "<b>",
        "</b>",
        "&nbsp;",
        "\\*",
        "[x](http://y)",
        "¹",
        "> ",
        "e\u0301",
        "\u001F",
        "é",
        "\f",
        "\u2007"
    };
    private static final String[] OPENINGS = {
        "a", "A", "I", "i", "IV", "x", "L", "l", "e", "Article", "Art.", " ", "1", ".", ")", "(", ":", "-", "–", "o",
        "É", "#", "•"
    };
    private static final String[] DATELINE = {
        "Fait",
        "à",
        "Paris",
        "le",
        "l’",
        "23",
        "1er",
        "février",
        "mardi",
        "Mai",
        "2010",
        "2011-02-03",
        "et",
        "au",
        "de",
        "(",
        ")",
        ",",
        ".",
        "par",
        "Nous",
        "que",
        "États-Unis",
        "en",
        "sur"
    };

    @Test
    void aWordIsFoundWhereAnExpressionFindsIt() {
        WordSet verbs = WordSet.of("a est s'est s’est");
        Pattern expression = Pattern.compile(
                ".*(?<![\\p{L}'’-])(?:a|est|s['’]est)(?![\\p{L}'’-]).*", Pattern.UNICODE_CHARACTER_CLASS);
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String text = glued(round, WORDS, random -> random.nextBoolean() ? " " : "");
            boolean expected = expression.matcher(text).matches();
            found += expected ? 1 : 0;
            assertThat(Words.hasAny(verbs, text))
                    .as("seed %d, round %d: %s", SEED, round, text)
                    .isEqualTo(expected);
        }
        assertThat(found).isBetween(ROUNDS / 10, ROUNDS * 9 / 10);
    }

    @Test
    void noDatelineHasAForeignWord() {
        int datelines = 0;
        for (int round = 0; round < 10 * ROUNDS; round++) {
            String text = glued(round, DATELINE, random -> random.nextInt(4) > 0 ? " " : "");
            if (Dateline.isPlaceAndDate(text)) {
                datelines++;
                assertThat(Dateline.hasForeignWord(text))
                        .as("seed %d, round %d: %s", SEED, round, text)
                        .isFalse();
            }
        }
        assertThat(datelines).isGreaterThan(1000);
    }

    @Test
    void aLineThatPlainlyBeginsWithAWordHasNoMarker() {
        int plain = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String text = glued(round, OPENINGS, random -> random.nextInt(3) == 0 ? " " : "");
            if (Marker.isNoneBeforeWord(Text.of(text), 0, text.length())) {
                plain++;
                assertThat(Marker.of(text))
                        .as("seed %d, round %d: %s", SEED, round, text)
                        .isEqualTo(Marker.NONE);
            }
        }
        assertThat(plain).isGreaterThan(1000);
    }

    @Test
    void aLineIsCleanedAsItIsCharacterByCharacter() {
        for (int round = 0; round < ROUNDS; round++) {
            Source source = new Source("x", glued(round, PIECES, random -> ""));
            Cuts cuts = new Cuts(source.text(), 0);
            Lines lines = new Lines(source, 0);
            for (int line = 0; line < cuts.size(); line++) {
                int start = cuts.start(line);
                int end = cuts.end(line);
                assertThat(described(lines.clean(start, end, cuts.care(line))))
                        .as("seed %d, round %d, line %d", SEED, round, line)
                        .isEqualTo(described(lines.cleaned(start, end)));
            }
        }
    }

    @Test
    void emphasisEndsAtALineOfBlanks() {
        for (int round = 0; round < ROUNDS; round++) {
            String text = glued(round, PIECES, random -> "");
            Cuts cuts = new Cuts(Text.of(text), 0);
            for (int line = 1; line < cuts.size(); line++) {
                int first = new Random(SEED + round).nextInt(line);
                assertThat(new Emphasis(cuts, new BitSet()).isEmptyBetween(first, line))
                        .as("seed %d, round %d, lines %d to %d", SEED, round, first, line)
                        .isEqualTo(Pattern.compile(
                                        "\n[\\s\u001C-\u001F\u00A0&&[^\n\u0085\u2007\u202F]]*\n",
                                        Pattern.UNICODE_CHARACTER_CLASS)
                                .matcher(text.substring(cuts.end(first), cuts.start(line)))
                                .find());
            }
        }
    }

    private static String glued(int round, String[] pieces, Function<Random, String> glue) {
        Random random = new Random(SEED + round);
        return IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(i -> pieces[random.nextInt(pieces.length)] + glue.apply(random))
                .collect(Collectors.joining());
    }

    private static String described(View view) {
        return view.text()
                + IntStream.range(0, view.text().length())
                        .map(view::sourceStart)
                        .boxed()
                        .toList();
    }
}
