package org.declan.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.declan.text.Fact;
import org.declan.text.FrenchDate;
import org.declan.text.Metadata;
import org.declan.text.Metadata.Field;
import org.declan.text.Notice;
import org.declan.text.Place;
import org.declan.text.Spelling;
import org.declan.yaml.YamlValue;

/** The keys under which front matter and sidecar files give the fields declan knows, in English and French. */
final class MetadataKeys {

    private static final Map<Field, List<String>> KEYS = Map.of(
            Field.TITLE, List.of("title", "titre"),
            Field.DATE, List.of("date", "published", "published_time", "date_publication", "datetime"),
            Field.ISSUER,
                    List.of("issuer", "author", "authors", "auteur", "auteurs", "organisation", "émetteur", "emetteur"),
            Field.PLACE, List.of("place", "location", "lieu"),
            Field.GENRE, List.of("genre", "type"));

    private MetadataKeys() {}

    /** The field a key or column names, if any. */
    static Optional<Field> field(String key) {
        String folded = Spelling.fold(key.strip());
        return KEYS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(folded))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What a mapping says; the evidence is the line of the key. */
    static Metadata read(YamlValue.Mapping mapping, String text, int firstLine, Consumer<Notice> notices) {
        List<String> lines = text.lines().toList();
        Metadata metadata = Metadata.NONE;
        for (Field field : Field.values()) {
            for (String key : KEYS.getOrDefault(field, List.of())) {
                YamlValue value = mapping.get(key);
                if (value != null) {
                    Place place = value.place();
                    int index = place.line() - firstLine;
                    String evidence = index >= 0 && index < lines.size()
                            ? lines.get(index).strip()
                            : key;
                    metadata = fact(metadata, field, text(value), evidence, mapping.file(), place, notices);
                }
            }
        }
        return metadata;
    }

    /** The metadata and one more fact; a date that is none is said so and left out. */
    static Metadata fact(
            Metadata metadata,
            Field field,
            String value,
            String evidence,
            String file,
            Place place,
            Consumer<Notice> notices) {
        String clean = value.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
        if (field != Field.DATE || clean.isEmpty()) {
            return metadata.orElse(field, new Fact(clean, evidence));
        }
        Optional<String> iso = FrenchDate.parse(clean);
        if (iso.isEmpty()) {
            notices.accept(new Notice(
                    file, place, "expected a date such as 2010-02-23 or 23 février 2010; found \"" + clean + "\""));
            return metadata;
        }
        return metadata.orElse(field, new Fact(iso.get(), evidence));
    }

    private static String text(YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            return scalar.text().equals("null") || scalar.text().equals("~") ? "" : scalar.text();
        }
        if (value instanceof YamlValue.Sequence sequence) {
            return sequence.items().stream().map(MetadataKeys::text).collect(Collectors.joining(", "));
        }
        return "";
    }
}
