package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worker forgets the forms it met when they are many; counts must not tell. */
class StreamTest {

    private static final int FILES = 4;
    private static final int FORMS = 60_000;

    @TempDir
    private Path folder;

    @Test
    void countsAreTheSameHoweverOftenAWorkerForgets() throws IOException {
        for (int file = 0; file < FILES; file++) {
            StringBuilder text = new StringBuilder("La traite des personnes est un crime.\n\n");
            for (int form = 0; form < FORMS; form++) {
                text.append("mot").append(file).append('x').append(form).append(form % 20 == 19 ? ".\n\n" : " ");
            }
            Files.writeString(folder.resolve(file + ".txt"), text.append("Le trafic de migrants aussi.\n"));
        }
        for (int threads : new int[] {1, 2}) {
            Run run = Run.of("themes --theme trafficking --format csv --threads " + threads + " " + folder);
            assertThat(run.err()).isEmpty();
            assertThat(run.out().lines().skip(1))
                    .hasSize(FILES)
                    .allSatisfy(row -> assertThat(row).matches("trafficking,\\d,2,2,3002,[0-9.]+,60012,[0-9.]+"));
        }
    }
}
