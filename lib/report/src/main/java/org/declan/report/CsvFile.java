package org.declan.report;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A table of a report as CSV.
 *
 * @param part the table
 * @param dialect who reads it
 */
public record CsvFile(Report.Part part, CsvDialect dialect) implements ReportFile {

    @Override
    public String name() {
        return part.path();
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Rendering plain = Rendering.PLAIN;
        part.table().write(Format.CSV, out, new Rendering(dialect, plain.width(), plain.colour(), plain.detail()));
    }
}
