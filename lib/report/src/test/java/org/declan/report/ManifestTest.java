package org.declan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {

    private static Optional<Manifest> read(String json) throws IOException {
        return Manifest.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theFilesOfAReportAreThoseWithAHash() throws IOException {
        assertThat(
                        read(
                                "{\"resources\": [{\"path\": \"a.csv\", \"hash\": \"sha256:00\"}, {\"path\": \"b.csv\"}],"
                                        + " \"declan\": {\"version\": \"1\", \"files\": [{\"hash\": \"sha256:01\", \"path\": \"c\"}]}}"))
                .hasValueSatisfying(manifest -> assertThat(manifest.hashes())
                        .containsEntry("a.csv", "00")
                        .containsEntry("c", "01")
                        .hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "not JSON",
                "{\"resources\": [{\"path\": \"a.csv\", \"hash\": \"sha256:00\"}]}",
                "{\"declan\": 1}",
                "{\"declan\": {\"files\": [1]}}",
            })
    void aPackageOfSomebodyElseIsNoManifest(String json) throws IOException {
        assertThat(read(json)).isEmpty();
    }
}
