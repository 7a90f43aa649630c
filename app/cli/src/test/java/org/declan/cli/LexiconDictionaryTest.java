package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lexicon import} and {@code lexicon export}: what is written where, and that words are found as before. */
class LexiconDictionaryTest {

    private static final String INPUTS = "testdata/inputs/dictionary/";

    @TempDir
    Path folder;

    private Run lexicon(String arguments) {
        return Run.of("lexicon " + arguments.replace("@", folder.toString()));
    }

    private Map<String, String> files(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder.resolve(name))) {
            for (Path entry : entries.toList()) {
                files.put(entry.getFileName().toString(), Files.readString(entry));
            }
        }
        return files;
    }

    private String counts(String themes, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("text.txt"), text);
        Run run = Run.of("themes --themes " + folder.resolve(themes) + " --format csv " + file);
        assertThat(run.err()).isEmpty();
        StringBuilder counts = new StringBuilder();
        run.out()
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .forEach(cells -> counts.append(
                        cells[2].equals("0") || cells[0].equals("regular-pathways")
                                ? ""
                                : cells[0] + " " + cells[2] + "; "));
        return counts.toString();
    }

    @Test
    void importedWordsMatchByTheirForm() throws Exception {
        Run run = lexicon("import " + INPUTS + "policy.yml -o @/policy");
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "policy.yml:15:7: \"retour volontaire\" stands under this key twice; taken once",
                        "policy.yml:26:5: an empty value of \"Oui\" is left out",
                        "the key \"Vide\" has no words; no theme is made of it",
                        "/policy: 6 themes with 17 patterns");
        String text = """
                Les VISAS, un visa, des visés. Des voies régulières et une voie plus régulière.

                Le droit à l’émigration, à une émigration digne. La Convention de 1951 et 100 % des réfugiées.

                Les États parties protègent les droits de l'homme.
                """;
        assertThat(counts("policy", text))
                .isEqualTo("droits-de-l-homme 3; mobilite-voies 3; mobilite-retour 1; protection-refugies 2; oui 1; ");
    }

    @Test
    void aDictionaryComesBackInItsNormalForm() throws Exception {
        for (String file : List.of("policy.yml", "feelings.dic", "signs.yml")) {
            assertThat(lexicon("import " + INPUTS + file + " -o @/" + file + "-1")
                            .status())
                    .isZero();
            Run export = lexicon("export --strict --themes @/" + file + "-1 -o @/" + file);
            assertThat(export.status()).as(export.err()).isZero();
            String normal = Files.readString(Path.of(INPUTS, "normal", file));
            assertThat(folder.resolve(file)).hasContent(normal);
            assertThat(lexicon("import @/" + file + " -o @/" + file + "-2").err())
                    .doesNotContain("warning");
            assertThat(lexicon("export --themes @/" + file + "-2 --format "
                                    + (file.endsWith("dic") ? "liwc" : "quanteda"))
                            .out())
                    .isEqualTo(normal);
        }
    }

    @Test
    void aThemeFindsTheSameAfterExportAndImport() throws Exception {
        Files.createDirectory(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/x.yml"), """
                id: x
                patterns:
                  - '"voies?" ("de" "migration")? "régulières?"'
                  - migr*
                  - réfugié
                  - '("d''" | "l''") "[ae]sile"'
                  - '"(im|é)migr.*"'
                """);
        Run export = lexicon("export --themes @/mine -o @/x.dic");
        assertThat(export.status()).isZero();
        lexicon("import @/x.dic -o @/back");
        Run before = Run.of("themes --theme x --format csv seeds/ --themes " + folder.resolve("mine"));
        Run after = Run.of("themes --theme x --format csv seeds/ --themes " + folder.resolve("back"));
        assertThat(before.out()).hasLineCount(5).doesNotContain(",0,0,");
        assertThat(after.out()).isEqualTo(before.out());
    }

    @Test
    void legacyEncodingsAreRecognisedOrNamed() throws Exception {
        lexicon("import " + INPUTS + "cp1252.dic -o @/a");
        lexicon("import " + INPUTS + "macroman.dic -o @/b");
        lexicon("import --encoding windows-1252 " + INPUTS + "cp1252.dic -o @/c");
        assertThat(files("a")).containsOnlyKeys("1-detresse.yml", "2-espoir.yml");
        assertThat(files("b")).containsOnlyKeys("1-detresse.yml", "2-espoir.yml");
        assertThat(files("c")).isEqualTo(files("a"));
        assertThat(files("b").get("2-espoir.yml")).contains("'espér*'", "'\"été\"'", "'\"réfugié\"'");
    }

    @Test
    void severalDictionariesMakeOneFolder() throws Exception {
        lexicon("import " + INPUTS + "cp1252.dic " + INPUTS + "macroman.dic -o @/all");
        assertThat(files("all"))
                .containsOnlyKeys("1-detresse.yml", "2-espoir.yml", "3-detresse-2.yml", "4-espoir-2.yml");
    }

    @Test
    void whatIsThereIsKeptUnlessForced() throws Exception {
        lexicon("import " + INPUTS + "cp1252.dic -o @/a");
        Map<String, String> before = files("a");
        assertThat(lexicon("import " + INPUTS + "policy.yml -o @/a").status()).isEqualTo(2);
        assertThat(files("a")).isEqualTo(before);
        assertThat(lexicon("import --force " + INPUTS + "cp1252.dic -o @/a").status())
                .isZero();
        assertThat(files("a")).isEqualTo(before);
        assertThat(lexicon("export --theme xenophobia -o @/x.yml").status()).isZero();
        Run again = lexicon("export --theme xenophobia -o @/x.yml");
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("there is such a file; expected a new one (--force replaces it)");
        assertThat(lexicon("export --theme xenophobia --force -o @/x.yml").status())
                .isZero();
    }

    @Test
    void aMistakeLeavesNothing() throws Exception {
        assertThat(lexicon("import " + INPUTS + "policy.yml " + INPUTS + "alias.yml -o @/a")
                        .status())
                .isEqualTo(2);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
