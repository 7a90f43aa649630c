package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.declan.theme.Theme;
import org.declan.theme.ThemePlaces;
import org.declan.theme.Themes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class LexiconTest {

    @TempDir
    private Path folder;

    @Test
    void theBuiltInThemesPassTheirTestAndHaveNoError() {
        assertThat(Run.of("lexicon test").status()).isZero();
        Run lint = Run.of("lexicon lint seeds/ --format csv");
        assertThat(lint.status()).isZero();
        assertThat(lint.out()).doesNotContain(",error,");
    }

    @Test
    void aGlobForTraiteFailsByTheSentenceThatTreatsOfVisas() throws IOException {
        Run run = Run.of("lexicon test --misses --theme t --themes "
                + theme("patterns: [traite*]", "yes: [La traite est un crime.]", "no: [le traitement des visas]"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines().skip(1))
                .singleElement()
                .asString()
                .endsWith(",6,not mentioned,le traitement des visas,traitement,traite*");
    }

    @Test
    void aMissingSentenceIsAMissToo() throws IOException {
        Run run = Run.of("lexicon test --misses --theme t --themes "
                + theme("patterns: [migration]", "yes: [Le pont est ouvert.]", "no: [Le port est fermé.]"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains(",5,mentioned,Le pont est ouvert.,,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text\ttheme\nLe racisme recule.\txenophobia\n",
                "sentence\tthemes\nLe racisme recule.\txenophobia|trafficking\nLes passeurs et le racisme.\ttrafficking,xenophobia",
                "\uFEFFid\tText\txenophobia\r\n1\tLe racisme recule.\tOUI\r\n2\tLe pont.\tnon\r\n",
                "text\ttheme\nPasseurs et racisme.\txenophobia\nPasseurs et racisme.\ttrafficking\n"
            })
    void labelsComeInSeveralShapes(String text) throws IOException {
        Path file = folder.resolve("gold.tsv");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        Run run = Run.of("lexicon test --theme xenophobia --min-f1 1 --gold " + file);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("xenophobia,gold,");
    }

    @Test
    void theHandLabelledSentencesScoreAsTheGoldTestSays() {
        Run run = Run.of("lexicon test --min-f1 0.985 --format csv" + " --gold testdata/gold/sentences/set1.tsv"
                + " --gold testdata/gold/sentences/set2.tsv --gold testdata/gold/sentences/set3.tsv"
                + " --gold testdata/gold/sentences/set4.tsv --gold testdata/gold/sentences/set5.tsv"
                + " --gold testdata/gold/sentences/set6.tsv");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void everyPatternAndExampleStandsWhereItsPlaceSays() {
        for (Theme theme : Themes.builtIn().list()) {
            String[] lines = theme.yaml().split("\n", -1);
            ThemePlaces places = ThemePlaces.of(theme);
            for (int i = 0; i < theme.clues().size(); i++) {
                String text = theme.clues().get(i).pattern().text();
                assertThat(lines[places.clues().get(i).pattern().line() - 1]
                                .substring(places.clues().get(i).pattern().column() - 1)
                                .replace("''", "'"))
                        .startsWith(text.substring(0, Math.min(20, text.length())));
            }
            for (int i = 0; i < theme.examples().no().size(); i++) {
                assertThat(lines[places.no().get(i).line() - 1])
                        .endsWith(theme.examples().no().get(i));
            }
        }
    }

    @Test
    void theSourceOfAThemeIsPrintedByteForByte() throws IOException {
        Path file = Path.of("testdata/inputs/themes/housing.yml");
        assertThat(Run.of("lexicon show housing --format yaml --themes " + file).out())
                .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    void everyCommandOfLexiconHasHelpAndAnExample() {
        CommandLine lexicon =
                Objects.requireNonNull(Main.commandLine().getSubcommands().get("lexicon"));
        Set<String> names = lexicon.getSubcommands().keySet();
        assertThat(names).contains("list", "show", "test", "lint");
        assertThat(names).allSatisfy(name -> {
            Run run = Run.of("lexicon " + name + " --help");
            assertThat(run.status()).isZero();
            assertThat(run.out()).contains("Usage: declan lexicon " + name, "Examples:");
        });
    }

    private Path theme(String patterns, String yes, String no) throws IOException {
        Path file = folder.resolve("t.yml");
        String text = String.join("\n", "id: t", patterns, "", "examples:", "  " + yes, "  " + no, "");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return file;
    }
}
