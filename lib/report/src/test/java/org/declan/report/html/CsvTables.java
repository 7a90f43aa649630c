package org.declan.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.declan.report.Column;
import org.declan.report.Table;
import org.declan.report.TableSchema;
import org.jspecify.annotations.Nullable;

/** Reads the CSV that declan wrote back into tables. */
public final class CsvTables {

    private static final Set<String> WHOLE = Set.of(
            "paragraphs",
            "sentences",
            "words",
            "paragraph",
            "sentence",
            "start",
            "end",
            "line",
            "column",
            "mentions",
            "total_sentences",
            "count",
            "documents",
            "total",
            "source_paragraph",
            "source_sentence",
            "source_start",
            "source_end");
    private static final Set<String> REAL = Set.of(
            "sentence_share",
            "mentions_per_1000_words",
            "per_1000_words",
            "dp_uneven",
            "juilland_d_even",
            "per_1000",
            "expected",
            "specificity",
            "p",
            "q",
            "log_ratio",
            "log_ratio_low",
            "log_ratio_high",
            "g2",
            "similarity");

    private CsvTables() {}

    /** The tables of a folder, each in the file of its name. */
    public static PageTables in(Path folder) {
        return new PageTables(
                table(folder, "documents"),
                table(folder, "segments"),
                table(folder, "themes"),
                table(folder, "evidence"),
                table(folder, "terms"),
                table(folder, "diff"),
                table(folder, "formulas"),
                table(folder, "align"));
    }

    /** The table in {@code name.csv}. */
    public static Table table(Path folder, String name) {
        try (CSVParser parser = CSVParser.parse(
                folder.resolve(name + ".csv"),
                StandardCharsets.UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            List<Column> columns =
                    parser.getHeaderNames().stream().map(CsvTables::column).toList();
            List<List<@Nullable Object>> rows = new ArrayList<>();
            for (CSVRecord csv : parser) {
                List<@Nullable Object> cells = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    cells.add(cell(columns.get(i), csv.get(i)));
                }
                rows.add(cells);
            }
            return new Table(new TableSchema(name, columns), rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table of these columns. */
    static Table table(String name, String header, List<List<@Nullable Object>> rows) {
        List<Column> columns =
                Arrays.stream(header.split(",", -1)).map(CsvTables::column).toList();
        return new Table(new TableSchema(name, columns), rows);
    }

    private static Column column(String name) {
        if (WHOLE.contains(name)) {
            return Column.integer(name, "", name);
        }
        if (REAL.contains(name)) {
            return Column.real(name, "", name);
        }
        return name.equals("small_sample") ? Column.flag(name, name) : Column.text(name, name);
    }

    private static @Nullable Object cell(Column column, String text) {
        if (text.isEmpty()) {
            return null;
        }
        return switch (column.type()) {
            case INTEGER -> Long.valueOf(text);
            case REAL -> Double.valueOf(text);
            case BOOLEAN -> Boolean.valueOf(text);
            default -> text;
        };
    }
}
