package org.declan.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What another program reads in the CSV that this one prints. */
final class CsvRows {

    private CsvRows() {}

    /** The rows of a run that goes well, each by column name. */
    static List<Map<String, String>> of(String commandLine) {
        Run run = Run.of(commandLine + " --format csv -q");
        if (run.status() != 0) {
            throw new AssertionError(commandLine + ": " + run.err());
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(run.out()), format)) {
            return parser.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
