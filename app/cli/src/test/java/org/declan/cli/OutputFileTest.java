package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path folder;

    private void write(Path file) {
        Run run = Run.of("terms --by corpus --top 1 --format csv seeds/ -o " + file);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFileIsReplacedAndKeepsWhoMayReadIt() throws IOException {
        Path file = Files.writeString(folder.resolve("old.csv"), "old", StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        write(file);
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).startsWith("term,corpus,");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void aSymbolicLinkStaysAndTheFileBehindItIsReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("target.csv"), "old", StandardCharsets.UTF_8);
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        write(link);
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).startsWith("term,corpus,");
    }

    @Test
    void aDeviceIsWrittenToAndStays() {
        Path device = Path.of("/dev/null");
        if (Files.exists(device) && !Files.isRegularFile(device)) {
            write(device);
            assertThat(Files.isRegularFile(device)).isFalse();
        }
    }

    @Test
    void aNewFileIsReadableAsOthersAre() throws IOException {
        Path beside = Files.createFile(folder.resolve("beside"));
        Path file = folder.resolve("new.csv");
        write(file);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(beside));
    }
}
