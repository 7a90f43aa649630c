package org.declan.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Holds the files of a folder to what its {@code datapackage.json} says of them, by the rules of Frictionless Data Package
 * 1 for what declan writes of it: paths, sizes, hashes, dialect, names and order of fields, types, required values,
 * patterns.
 */
final class DataPackageCheck {

    private final Path folder;
    private final List<String> mistakes = new ArrayList<>();

    private DataPackageCheck(Path folder) {
        this.folder = folder;
    }

    /** What is wrong with a folder, a line each. */
    static List<String> mistakes(Path folder) throws IOException {
        DataPackageCheck check = new DataPackageCheck(folder);
        check.check(read(folder));
        return check.mistakes;
    }

    /** The data package of a folder. */
    static JsonObject read(Path folder) throws IOException {
        return JsonParser.parseString(Files.readString(folder.resolve("datapackage.json"), StandardCharsets.UTF_8))
                .getAsJsonObject();
    }

    /** Its resources. */
    static List<JsonObject> resources(Path folder) throws IOException {
        return objects(read(folder).getAsJsonArray("resources"));
    }

    private static List<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private void check(JsonObject json) throws IOException {
        expect("profile", "tabular-data-package", text(json, "profile"));
        for (JsonObject resource : objects(json.getAsJsonArray("resources"))) {
            String path = text(resource, "path");
            expect(path + ": profile", "tabular-data-resource", text(resource, "profile"));
            expect(path + ": encoding", "utf-8", text(resource, "encoding"));
            file(resource);
            rows(resource);
        }
        objects(json.getAsJsonObject("declan").getAsJsonArray("files")).forEach(this::file);
    }

    private void file(JsonObject json) {
        String path = text(json, "path");
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(path));
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(bytes);
            expect(path + ": bytes", json.get("bytes").getAsLong() + "", bytes.length + "");
            expect(
                    path + ": hash",
                    text(json, "hash"),
                    "sha256:" + HexFormat.of().formatHex(sha256));
        } catch (IOException | NoSuchAlgorithmException e) {
            mistakes.add(path + ": " + e);
        }
    }

    private void rows(JsonObject resource) throws IOException {
        String path = text(resource, "path");
        JsonObject dialect = resource.getAsJsonObject("dialect");
        String csv = Files.readString(folder.resolve(path), StandardCharsets.UTF_8);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(dialect == null ? "," : text(dialect, "delimiter"))
                .setRecordSeparator(dialect == null ? "\n" : text(dialect, "lineTerminator"))
                .get();
        List<JsonObject> fields = objects(resource.getAsJsonObject("schema").getAsJsonArray("fields"));
        try (CSVParser parser =
                CSVParser.parse(new StringReader(csv.startsWith("\uFEFF") ? csv.substring(1) : csv), format)) {
            List<CSVRecord> rows = parser.getRecords();
            expect(
                    path + ": header",
                    fields.stream().map(field -> text(field, "name")).toList() + "",
                    rows.get(0).stream().toList() + "");
            expect(path + ": rows", resource.get("rows").getAsInt() + "", rows.size() - 1 + "");
            for (CSVRecord row : rows.subList(1, rows.size())) {
                expect(path + ":" + row.getRecordNumber() + ": cells", fields.size() + "", row.size() + "");
                for (int i = 0; i < fields.size(); i++) {
                    cell(path + ":" + row.getRecordNumber(), fields.get(i), row.get(i));
                }
            }
        }
    }

    private void cell(String place, JsonObject field, String cell) {
        String where = place + ": " + text(field, "name");
        JsonObject constraints = field.has("constraints") ? field.getAsJsonObject("constraints") : new JsonObject();
        if (cell.isEmpty()) {
            if (constraints.has("required")) {
                mistakes.add(where + ": is required, and empty");
            }
            return;
        }
        String point = field.has("decimalChar") ? text(field, "decimalChar") : ".";
        boolean isOfType = switch (text(field, "type")) {
            case "string" -> true;
            case "integer" -> cell.matches("-?\\d+");
            case "number" -> cell.matches("-?\\d+(\\" + point + "\\d+)?(e[+-]\\d+)?");
            case "boolean" -> cell.matches("true|false");
            default -> false;
        };
        if (!isOfType) {
            mistakes.add(where + ": not of type " + text(field, "type") + ": " + cell);
        }
        if (constraints.has("pattern") && !cell.matches(text(constraints, "pattern"))) {
            mistakes.add(where + ": not of the pattern: " + cell);
        }
        if (text(field, "description").isBlank()) {
            mistakes.add(where + ": without a description");
        }
    }

    private void expect(String what, String expected, String found) {
        if (!expected.equals(found)) {
            mistakes.add(what + ": expected " + expected + "; found " + found);
        }
    }

    static String text(JsonObject json, String name) {
        return json.get(name).getAsString();
    }
}
