package org.declan.report;

import java.util.List;

/**
 * All that a report says, before it is a file: its {@link ReportFile}s are made from this alone.
 *
 * @param parts the tables in the order they are read
 * @param provenance what they were made from
 * @param notes what a reader has to mind, a line each: texts that differ in kind, what could not be read or compared
 * @param dialect who reads the CSV files
 * @param language in which a person is spoken to
 */
public record Report(
        List<Part> parts, Provenance provenance, List<String> notes, CsvDialect dialect, Language language) {

    /**
     * A table of the report.
     *
     * @param table its columns and rows
     * @param command the command line that prints the same table alone; empty if none does
     */
    public record Part(Table table, String command) {

        /** The name of the table. */
        public String name() {
            return table.schema().name();
        }

        /** The name of its CSV file. */
        public String path() {
            return name() + ".csv";
        }
    }

    public Report {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }
}
