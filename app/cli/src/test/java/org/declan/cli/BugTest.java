package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What declan itself does wrong has a status of its own, so that a gate does not take it for a finding. */
class BugTest {

    /** Fails as only a slip in the code does. */
    private static final class Broken extends OutputStream {
        @Override
        public void write(int b) {
            throw new IllegalStateException("a slip");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check -c testdata/inputs/workflow/declan.yml --fail-on never",
                "lexicon test --theme trafficking",
                "themes seeds/"
            })
    void aBugIsStatus3WithATrace(String commandLine) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] arguments = Run.arguments(commandLine).toArray(new String[0]);
        int status = Main.run(arguments, InputStream.nullInputStream(), new Broken(), err, Terminal.NONE);
        assertThat(status).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("declan: a bug of declan; please report it with what follows")
                .contains("IllegalStateException: a slip");
    }
}
