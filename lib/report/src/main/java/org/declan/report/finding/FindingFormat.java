package org.declan.report.finding;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.declan.report.Format;
import org.declan.report.Rendering;

/** A way to write findings, always in UTF-8. The same findings give the same bytes. */
public enum FindingFormat {
    /** Lines as of a compiler, with the words underlined; nothing if nothing was found. */
    TEXT {
        @Override
        public void write(Findings findings, OutputStream out, Rendering rendering) throws IOException {
            Writer writer = writer(out);
            new TextFindings(writer, rendering).write(findings);
            writer.flush();
        }
    },
    /** One array of objects, an object a line, with the columns of {@link FindingTable}. */
    JSON {
        @Override
        public void write(Findings findings, OutputStream out, Rendering rendering) throws IOException {
            FindingTable.of(findings).write(Format.JSON, out, rendering);
        }
    },
    /** Static Analysis Results Interchange Format 2.1.0, which code scanning services read. */
    SARIF {
        @Override
        public void write(Findings findings, OutputStream out, Rendering rendering) throws IOException {
            Writer writer = writer(out);
            new SarifLog(writer).write(findings);
            writer.flush();
        }
    },
    /** Workflow commands of GitHub Actions, which shows them beside the lines of a change. */
    GITHUB {
        @Override
        public void write(Findings findings, OutputStream out, Rendering rendering) throws IOException {
            Writer writer = writer(out);
            for (Finding finding : findings.all()) {
                writer.write(GithubAnnotation.of(finding) + "\n");
            }
            writer.flush();
        }
    },
    /** The XML of JUnit, which most CI servers read: a suite a rule, a failure a finding. */
    JUNIT {
        @Override
        public void write(Findings findings, OutputStream out, Rendering rendering) throws IOException {
            Writer writer = writer(out);
            JunitReport.write(findings, writer);
            writer.flush();
        }
    };

    /** The name of the format on the command line: {@code sarif}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return label();
    }

    /**
     * Writes all findings.
     *
     * @param out stays open; what it throws (a closed pipe, a full disk) comes through
     * @param rendering width and colour for {@link #TEXT}
     */
    public abstract void write(Findings findings, OutputStream out, Rendering rendering) throws IOException;

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }
}
