package org.declan.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The {@code datapackage.json} of a report: what each CSV file and each of its columns is, in the words of Frictionless
 * Data Package 1 (https://specs.frictionlessdata.io/tabular-data-package/), and under {@code declan} what the report was
 * made from. It names every other file of the folder with its size and hash, and so tells which files are the report's:
 * see {@link Manifest}.
 *
 * @param report what the files say
 * @param files the files written so far; those of {@link Report#parts()} are among them
 */
public record DataPackage(Report report, List<Fingerprint> files) implements ReportFile {

    /** The name of the file. */
    public static final String NAME = "datapackage.json";

    /** Before the hexadecimal digits of a hash. */
    static final String SHA256 = "sha256:";

    private static final String ISO_DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    public DataPackage {
        files = List.copyOf(files);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        JsonWriter json = new JsonWriter(writer);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.setHtmlSafe(false);
        json.beginObject();
        json.name("profile").value("tabular-data-package");
        json.name("name").value("declan-report");
        json.name("resources").beginArray();
        for (Report.Part part : report.parts()) {
            resource(json, part);
        }
        json.endArray();
        json.name("declan");
        declan(json, report.provenance());
        json.endObject();
        json.flush();
        writer.write("\n");
        writer.flush();
    }

    private void resource(JsonWriter json, Report.Part part) throws IOException {
        json.beginObject();
        json.name("name").value(part.name());
        json.name("profile").value("tabular-data-resource");
        file(json, written(part.path()));
        json.name("format").value("csv");
        json.name("mediatype").value("text/csv");
        json.name("encoding").value("utf-8");
        if (report.dialect() == CsvDialect.EXCEL_FR) {
            dialect(json);
        }
        if (!part.command().isEmpty()) {
            json.name("command").value(part.command());
        }
        json.name("rows").value(part.table().rows().size());
        json.name("schema").beginObject();
        json.name("fields").beginArray();
        for (Column column : part.table().schema().columns()) {
            field(json, column);
        }
        json.endArray();
        json.name("missingValues").beginArray().value("").endArray();
        json.endObject();
        json.endObject();
    }

    private Fingerprint written(String path) {
        return files.stream()
                .filter(file -> file.name().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(path + " is not written yet"));
    }

    private static void dialect(JsonWriter json) throws IOException {
        json.name("dialect").beginObject();
        json.name("delimiter").value(";");
        json.name("lineTerminator").value("\r\n");
        json.name("quoteChar").value("\"");
        json.name("doubleQuote").value(true);
        json.name("header").value(true);
        json.endObject();
    }

    private void field(JsonWriter json, Column column) throws IOException {
        boolean isDate = column.type() == ColumnType.DATE;
        boolean isRequired = column.presence() == Presence.REQUIRED;
        json.beginObject();
        json.name("name").value(column.name());
        json.name("type").value(type(column.type()));
        if (column.type() == ColumnType.REAL && report.dialect() == CsvDialect.EXCEL_FR) {
            json.name("decimalChar").value(",");
        }
        json.name("unit").value(column.unit());
        json.name("description").value(column.meaning());
        if (isRequired || isDate) {
            json.name("constraints").beginObject();
            if (isRequired) {
                json.name("required").value(true);
            }
            if (isDate) {
                json.name("pattern").value(ISO_DATE);
            }
            json.endObject();
        }
        json.endObject();
    }

    /** A date may be a year or a month, which the type {@code date} of a data package is not. */
    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT, DATE -> "string";
            case INTEGER -> "integer";
            case REAL -> "number";
            case BOOLEAN -> "boolean";
        };
    }

    private void declan(JsonWriter json, Provenance provenance) throws IOException {
        json.beginObject();
        json.name("version").value(provenance.version());
        json.name("options").beginArray();
        for (Provenance.Option option : provenance.options()) {
            object(json, "name", option.name(), "value", option.value());
        }
        json.endArray();
        json.name("inputs").beginArray();
        for (Provenance.Input input : provenance.inputs()) {
            object(json, "path", input.name(), "hash", SHA256 + input.sha256());
        }
        json.endArray();
        json.name("themes").beginArray();
        for (Provenance.ThemeSource theme : provenance.themes()) {
            object(json, "id", theme.id(), "hash", SHA256 + theme.sha256());
        }
        json.endArray();
        json.name("notes").beginArray();
        for (String note : report.notes()) {
            json.value(note);
        }
        json.endArray();
        json.name("files").beginArray();
        for (Fingerprint file : files) {
            if (report.parts().stream().noneMatch(part -> part.path().equals(file.name()))) {
                json.beginObject();
                file(json, file);
                json.endObject();
            }
        }
        json.endArray();
        json.endObject();
    }

    private static void file(JsonWriter json, Fingerprint file) throws IOException {
        json.name("path").value(file.name());
        json.name("bytes").value(file.bytes());
        json.name("hash").value(SHA256 + file.sha256());
    }

    private static void object(JsonWriter json, String... namesAndValues) throws IOException {
        json.beginObject();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            json.name(namesAndValues[i]).value(namesAndValues[i + 1]);
        }
        json.endObject();
    }
}
