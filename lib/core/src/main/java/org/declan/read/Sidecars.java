package org.declan.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.declan.text.InputException;
import org.declan.text.Metadata;
import org.declan.text.Notice;
import org.declan.text.Place;
import org.declan.yaml.Yaml;
import org.declan.yaml.YamlValue;

/**
 * Metadata that stand beside the texts: {@code declan.yml} (under {@code documents:}, a mapping by id) and
 * {@code metadata.csv} (TXM's convention: the first column is {@code id}) in the folder of each text. Each folder is
 * looked at once. The first of the two that knows a field wins.
 */
final class Sidecars {

    private static final String YAML = "declan.yml";
    private static final String CSV = "metadata.csv";
    private static final int MAX_BYTES = 1 << 24;

    private final Map<Path, Map<String, Metadata>> byFolder = new HashMap<>();
    private final Consumer<Notice> notices;
    private final BiConsumer<String, byte[]> watcher;
    /** Spreadsheets save CSV in the encoding of their country, whatever that of the texts is. */
    private final Decoder decoder;

    /**
     * @param notices told what a person should know
     * @param watcher told the name and the bytes of each file that is read
     */
    Sidecars(Consumer<Notice> notices, BiConsumer<String, byte[]> watcher) {
        this.notices = notices;
        this.watcher = watcher;
        this.decoder = new Decoder(null, notices);
    }

    /** What the sidecar files say of a text, under its file name with or without the extension, or its id. */
    Metadata metadata(InputFile file) {
        Path path = file.path();
        if (path == null) {
            return Metadata.NONE;
        }
        Path parent = path.toAbsolutePath().getParent();
        Path fileName = path.getFileName();
        if (parent == null || fileName == null) {
            return Metadata.NONE;
        }
        String prefix = file.name()
                .substring(
                        0,
                        Math.max(0, file.name().length() - fileName.toString().length()));
        Map<String, Metadata> known = ofFolder(parent, prefix);
        if (known.isEmpty()) {
            return Metadata.NONE;
        }
        String name = fileName.toString();
        Metadata found = known.getOrDefault(name, Metadata.NONE);
        found = found.orElse(known.getOrDefault(Inputs.withoutExtension(name), Metadata.NONE));
        return found.orElse(known.getOrDefault(file.id(), Metadata.NONE));
    }

    private synchronized Map<String, Metadata> ofFolder(Path folder, String prefix) {
        Map<String, Metadata> known = byFolder.get(folder);
        if (known == null) {
            known = load(folder, prefix);
            byFolder.put(folder, known);
        }
        return known;
    }

    private Map<String, Metadata> load(Path folder, String prefix) {
        Map<String, Metadata> known = new HashMap<>();
        try {
            readYaml(folder.resolve(YAML), prefix + YAML).forEach((id, metadata) -> merge(known, id, metadata));
        } catch (InputException e) {
            notices.accept(new Notice(prefix + YAML, null, "not used: " + e.line()));
        }
        try {
            readCsv(folder.resolve(CSV), prefix + CSV).forEach((id, metadata) -> merge(known, id, metadata));
        } catch (InputException e) {
            notices.accept(new Notice(prefix + CSV, null, "not used: " + e.line()));
        }
        return known;
    }

    private Map<String, Metadata> readYaml(Path path, String name) throws InputException {
        Optional<String> text = text(path, name);
        if (text.isEmpty()) {
            return Map.of();
        }
        Optional<YamlValue> root = Yaml.parse(name, text.get(), 1);
        YamlValue documents =
                root.isEmpty() ? null : root.get().asMapping("keys with values").get("documents");
        if (documents == null && hasRules(root)) {
            return Map.of();
        }
        if (documents == null) {
            notices.accept(new Notice(name, null, "no key \"documents\": it says nothing of the texts"));
            return Map.of();
        }
        YamlValue.Mapping byId = documents.asMapping("a mapping of document ids");
        new FolderNames(path.resolveSibling("")).check(name, byId.entries().keySet(), notices);
        Map<String, Metadata> known = new HashMap<>();
        for (Map.Entry<String, YamlValue> entry : byId.entries().entrySet()) {
            YamlValue.Mapping fields = entry.getValue().asMapping("title, date, issuer, place or genre");
            merge(known, entry.getKey(), MetadataKeys.read(fields, text.get(), 1, notices));
        }
        return known;
    }

    /** Whether the file is for {@code declan check}, which reads it itself. */
    private static boolean hasRules(Optional<YamlValue> root) throws InputException {
        return root.isPresent() && root.get().asMapping("keys with values").get("rules") != null;
    }

    private Map<String, Metadata> readCsv(Path path, String name) throws InputException {
        Optional<String> text = text(path, name);
        if (text.isEmpty()) {
            return Map.of();
        }
        String csv = text.get().startsWith("\uFEFF") ? text.get().substring(1) : text.get();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(csv))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (CSVParser parser = CSVParser.parse(csv, format)) {
            if (parser.getHeaderNames().isEmpty()
                    || !parser.getHeaderNames().get(0).equalsIgnoreCase("id")) {
                throw InputException.at(
                        name,
                        new Place(1, 1),
                        "the first column is named id; found "
                                + (parser.getHeaderNames().isEmpty()
                                        ? "nothing"
                                        : "\"" + parser.getHeaderNames().get(0) + "\""));
            }
            Map<String, Metadata> known = new HashMap<>();
            Set<String> ids = new LinkedHashSet<>();
            for (CSVRecord row : parser) {
                ids.add(row.get(0));
                merge(known, row.get(0), row(row, name, new Place((int) parser.getCurrentLineNumber(), 1)));
            }
            new FolderNames(path.resolveSibling("")).check(name, ids, notices);
            return known;
        } catch (UncheckedIOException e) {
            throw InputException.in(
                    name,
                    "not a CSV file: "
                            + Objects.requireNonNullElse(e.getCause(), e).getMessage());
        } catch (IOException | IllegalArgumentException e) {
            throw InputException.in(name, "not a CSV file: " + e.getMessage());
        }
    }

    private Metadata row(CSVRecord row, String name, Place place) {
        Metadata metadata = Metadata.NONE;
        Map<String, String> cells = new LinkedHashMap<>(row.toMap());
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            Optional<Metadata.Field> field = MetadataKeys.field(cell.getKey());
            if (field.isPresent()) {
                String evidence = CSV + ": " + cell.getKey() + " = " + cell.getValue();
                metadata = MetadataKeys.fact(metadata, field.get(), cell.getValue(), evidence, name, place, notices);
            }
        }
        return metadata;
    }

    private static void merge(Map<String, Metadata> known, String id, Metadata metadata) {
        known.merge(id, metadata, Metadata::orElse);
    }

    private static char delimiter(String csv) {
        String header = csv.lines().findFirst().orElse("");
        return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
    }

    private Optional<String> text(Path path, String name) throws InputException {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw InputException.in(name, "more than " + MAX_BYTES + " bytes; expected at most that");
            }
            watcher.accept(name, bytes);
            return Optional.of(decoder.decode(name, bytes).toString());
        } catch (IOException e) {
            throw InputException.in(name, "cannot be read: " + e.getMessage());
        }
    }
}
