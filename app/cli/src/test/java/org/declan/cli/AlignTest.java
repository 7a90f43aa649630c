package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignTest {

    private static final List<String> LINEAGE =
            List.of("testdata/gold/lineage/E1.txt", "testdata/gold/lineage/E2.txt", "testdata/gold/lineage/E3.txt");

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aTerminalCountsWhatWasDroppedFromEachOfSeveralTexts() {
        String files = String.join(" ", LINEAGE);
        long dropped = CsvRows.of("align " + files).stream()
                .filter(row -> "dropped".equals(row.get("change")))
                .count();
        assertThat(Run.of("align " + files, "", Run.terminal(80)).out()).containsPattern("dropped " + dropped + "\n");
    }

    @Test
    void groupsOfAFolderFollowOneAnotherByDateWhateverTheirNames() throws IOException {
        file("x.md", "---\nissuer: Zone\ndate: 2010-01-01\n---\nNous protégeons les migrants en mer.\n");
        file("y.md", "---\nissuer: Alpha\ndate: 2020-01-01\n---\nNous protégeons les migrants en mer et sur terre.\n");
        assertThat(CsvRows.of("align --by issuer " + folder).get(0))
                .containsEntry("document", "y")
                .containsEntry("source_document", "x");
    }

    @Test
    void wordsThatSurviveInAnyOfTheClausesOfASourceAreCountedOnce() throws IOException {
        // The first source is split; what its first piece leaves of its clause is the second source. No word is lost.
        String crimes = "Esclavage, servitude, trafic, contrebande, corruption, blanchiment, extorsion, séquestration,"
                + " brigandage, piraterie, ";
        String earlier =
                file("earlier.txt", "1. " + crimes + "homophobie, antisémitisme.\n\n2. Vaccins, ambulances.\n");
        String later = file("later.txt", "1. " + crimes + "vaccins, ambulances.\n\n2. Homophobie, antisémitisme.\n");
        List<Map<String, String>> links = CsvRows.of("align " + earlier + " " + later);
        assertThat(links).extracting(row -> row.get("change")).containsExactly("merged", "merged", "split");
        List<Map<String, String>> stat = CsvRows.of("align --stat " + earlier + " " + later);
        Map<String, String> all = stat.get(stat.size() - 1);
        assertThat(all).containsEntry("change", "all");
        assertThat(all).containsEntry("source_words", "14");
        assertThat(all).containsEntry("words_surviving", "14");
    }
}
