package org.declan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.declan.query.Pattern;
import org.declan.text.InputException;
import org.declan.text.Tokens;
import org.declan.theme.Mention;
import org.declan.theme.Theme;
import org.declan.theme.ThemeMatcher;
import org.declan.theme.ThemePatterns;
import org.declan.theme.Themes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AblationTest {

    private static final Themes BUILT_IN = Themes.builtIn();

    @TempDir
    private Path folder;

    private record Count(long mentions, long sentences) {}

    /** What themes counts with a theme file. */
    private Count count(String yaml, Texts texts) throws IOException, InputException {
        Path file = folder.resolve("t.yml");
        Files.writeString(file, yaml, StandardCharsets.UTF_8);
        ThemePatterns patterns =
                BUILT_IN.with(file.toString()).only(List.of("t")).patterns();
        ThemeMatcher matcher = patterns.matcher(texts.vocabulary(), texts.lexicon());
        long mentions = 0;
        long sentences = 0;
        for (Tokens tokens : texts.documents()) {
            List<Mention> found = matcher.mentions(tokens);
            mentions += found.size();
            sentences += found.stream().map(Mention::sentence).distinct().count();
        }
        return new Count(mentions, sentences);
    }

    /** A theme file without its pattern of that number, in the order of {@link LexiconPatterns#list}; -1 for all. */
    private static String yaml(String sets, Theme theme, int without) {
        StringBuilder yaml = new StringBuilder("id: t\n" + sets + "patterns:\n");
        int number = 0;
        for (Theme.Clue clue : theme.clues()) {
            boolean keeps = number++ != without;
            StringBuilder unless = new StringBuilder();
            for (Pattern pattern : clue.unless()) {
                unless.append(number++ == without ? "" : "      - " + quoted(pattern));
            }
            if (keeps) {
                yaml.append("  - match: ").append(quoted(clue.pattern()));
                yaml.append(unless.isEmpty() ? "" : "    unless:\n" + unless);
            }
        }
        StringBuilder unless = new StringBuilder();
        for (Pattern pattern : theme.unless()) {
            unless.append(number++ == without ? "" : "  - " + quoted(pattern));
        }
        return yaml + (unless.isEmpty() ? "" : "unless:\n" + unless);
    }

    private static String quoted(Pattern pattern) {
        return "'" + pattern.text().replace("'", "''") + "'\n";
    }

    private void check(String sets, Theme theme, Texts texts) throws IOException, InputException {
        LexiconPatterns patterns = new LexiconPatterns(List.of(theme));
        Ablation ablation = new Ablation(patterns, texts.vocabulary(), texts.lexicon());
        AblationCounts counts = texts.documents().stream()
                .map(ablation::of)
                .reduce(AblationCounts::plus)
                .orElseThrow();
        Count all = count(yaml(sets, theme, -1), texts);
        assertThat(counts.mentions()).containsExactly(all.mentions);
        for (int i = 0; i < patterns.list().size(); i++) {
            boolean isOnly = theme.clues().size() == 1 && patterns.list().get(i).role() == ThemePattern.Role.CLUE;
            Count without = isOnly ? new Count(0, 0) : count(yaml(sets, theme, i), texts);
            Contribution part = counts.patterns().get(i);
            assertThat(new Count(part.mentionsAlone(), part.sentencesAlone()))
                    .as("%s of %s", patterns.list().get(i), yaml(sets, theme, -1))
                    .isEqualTo(new Count(all.mentions - without.mentions, all.sentences - without.sentences));
        }
    }

    @Test
    void withoutEachPatternOfTheBuiltInThemesTheSeedsHaveWhatThemesCounts() throws Exception {
        Texts seeds = Texts.seeds();
        for (Theme theme : BUILT_IN.list()) {
            String yaml = theme.yaml();
            int patterns = yaml.indexOf("\npatterns:");
            int sets = yaml.indexOf("\nsets:");
            check(sets < 0 ? "" : yaml.substring(sets + 1, patterns + 1), theme, seeds);
        }
    }

    @Test
    void withoutEachPatternOfRandomThemesRandomTextsHaveWhatThemesCounts() throws Exception {
        long seed = 1_000;
        for (int round = 0; round < 100; round++) {
            Random random = new Random(seed + round);
            String text = IntStream.range(0, 12)
                    .mapToObj(i -> words(random, 1 + random.nextInt(14)) + ".")
                    .collect(Collectors.joining("\n\n"));
            Theme theme = randomTheme(random);
            try {
                check("", theme, Texts.of(text, text.substring(text.length() / 2)));
            } catch (AssertionError e) {
                throw new AssertionError("seed " + (seed + round), e);
            }
        }
    }

    private static Theme randomTheme(Random random) throws Exception {
        Theme empty = SuggestionsTest.theme(List.of(), List.of(), new Theme.Examples(List.of(), List.of()));
        List<Theme.Clue> clues = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(5); i++) {
            clues.add(new Theme.Clue(pattern(random), random.nextBoolean() ? List.of() : patterns(random)));
        }
        return new Theme(
                "t", empty.label(), empty.definition(), clues, patterns(random), empty.examples(), "t.yml", "");
    }

    private static List<Pattern> patterns(Random random) throws Exception {
        List<Pattern> patterns = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            patterns.add(pattern(random));
        }
        return patterns;
    }

    private static Pattern pattern(Random random) throws Exception {
        String word = "\"" + "abcd".charAt(random.nextInt(4)) + "\"";
        String next = "\"" + "abcd".charAt(random.nextInt(4)) + "\"";
        return Pattern.parse(
                switch (random.nextInt(5)) {
                    case 0 -> word;
                    case 1 -> word + " " + next;
                    case 2 -> word + " ~2 " + next;
                    case 3 -> word + "+ " + next;
                    default -> word + " & !" + next;
                });
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.valueOf("abcde".charAt(random.nextInt(5))))
                .collect(Collectors.joining(" "));
    }

    private static AblationCounts ablate(Theme theme, String text) throws Exception {
        Texts texts = Texts.of(text);
        return new Ablation(new LexiconPatterns(List.of(theme)), texts.vocabulary(), texts.lexicon())
                .of(texts.documents().get(0));
    }

    private static Theme theme(List<String> clues, List<String> unless) throws Exception {
        return SuggestionsTest.theme(clues, unless, new Theme.Examples(List.of(), List.of()));
    }

    @Test
    void twoPatternsThatFindTheSameAreBothNothingAlone() throws Exception {
        assertThat(ablate(theme(List.of("passeur", "\"passeurs?\""), List.of()), "Des passeurs.")
                        .patterns())
                .allSatisfy(part -> {
                    assertThat(part.hits()).isOne();
                    assertThat(part.mentions()).isOne();
                    assertThat(part.mentionsAlone()).isZero();
                    assertThat(part.forms()).containsOnlyKeys("passeurs");
                });
    }

    @Test
    void aClueThatJoinsTwoMentionsMakesTheCountLess() throws Exception {
        AblationCounts counts = ablate(theme(List.of("\"a\"", "\"c\"", "\"a\" \"b\" \"c\""), List.of()), "a b c.");
        assertThat(counts.mentions()).containsExactly(1L);
        assertThat(counts.patterns()).extracting(Contribution::mentionsAlone).containsExactly(0L, 0L, -1L);
        assertThat(counts.patterns()).extracting(Contribution::sentencesAlone).containsExactly(0L, 0L, 0L);
    }

    @Test
    void anUnlessKeepsOutWhatItAloneCancels() throws Exception {
        AblationCounts counts =
                ablate(theme(List.of("passeur"), List.of("passeur de mot", "mot")), "Un passeur de mots. Un passeur.");
        assertThat(counts.patterns()).extracting(Contribution::mentionsAlone).containsExactly(1L, -1L, 0L);
        assertThat(counts.patterns()).extracting(Contribution::sentencesAlone).containsExactly(1L, -1L, 0L);
        assertThat(counts.patterns()).extracting(Contribution::cancelled).containsExactly(1L, 1L, 0L);
        assertThat(counts.patterns()).extracting(Contribution::hits).containsExactly(2L, 1L, 1L);
    }

    @Test
    void anEmptyTextCountsNothing() throws Exception {
        assertThat(ablate(theme(List.of("passeur"), List.of()), ""))
                .isEqualTo(new AblationCounts(List.of(0L), List.of(Contribution.NONE)));
    }

    @Test
    void aSentenceOfTwoHundredThousandHitsTakesSeconds() throws Exception {
        AblationCounts counts = ablate(
                theme(List.of("\"a\"", "\"a\" \"b\"", "\"b\" ~8 \"a\""), List.of("\"b\" \"c\"")),
                "a b ".repeat(100_000));
        assertThat(counts.mentions()).containsExactly(1L);
    }
}
