package org.declan.report.html;

import java.io.IOException;
import java.io.OutputStream;
import org.declan.report.Report;
import org.declan.report.ReportFile;

/**
 * {@code report.html}: a report as a page that a person reads.
 *
 * @param report what it says
 */
public record PageFile(Report report) implements ReportFile {

    @Override
    public String name() {
        return "report.html";
    }

    @Override
    public void write(OutputStream out) throws IOException {
        HtmlReport.write(PageTables.of(report), report.provenance(), report.language(), out);
    }
}
