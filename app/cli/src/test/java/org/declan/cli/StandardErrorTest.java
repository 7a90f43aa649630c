package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StandardErrorTest {

    private static final long SECOND = 1_000_000_000L;
    private static final String CLEAR = "\r\u001B[K";

    private final StringWriter written = new StringWriter();
    private long now;

    private StandardError error(Map<String, String> environment) {
        return new StandardError(new PrintWriter(written), new Terminal(false, 20, environment), () -> now);
    }

    @Test
    void progressIsShownAfterASecondAndALineTakesItsPlace() {
        StandardError error = error(Map.of("DECLAN_STDERR_TTY", "1"));
        error.progress("too soon");
        now = SECOND;
        error.progress("reading");
        error.progress("too soon again");
        now += SECOND / 10;
        error.progress("writing what is longer than the terminal is wide");
        error.line("a warning");
        error.line("another");
        assertThat(written)
                .hasToString(CLEAR + "reading" + CLEAR + "writing what is lon" + CLEAR + "a warning\nanother\n");
    }

    @Test
    void whereNobodyLooksNothingIsShown() {
        for (Map<String, String> nobody :
                List.of(Map.<String, String>of(), Map.of("DECLAN_STDERR_TTY", "1", "TERM", "dumb"))) {
            StandardError error = error(nobody);
            now += 2 * SECOND;
            error.progress("reading");
            error.clear();
            assertThat(written.toString()).isEmpty();
        }
    }
}
