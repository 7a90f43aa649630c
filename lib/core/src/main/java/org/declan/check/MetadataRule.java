package org.declan.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.declan.text.Bilingual;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.Metadata.Field;
import org.declan.text.Tokens;
import org.declan.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/**
 * Fields that are known of each text.
 *
 * @param known known from anywhere: front matter, a sidecar file, the text itself
 * @param declared written in front matter or a sidecar file
 */
record MetadataRule(Set<Field> known, Set<Field> declared) implements TextRule {

    private static final String EXPECTED =
            "\"complete\", a list of " + names() + ", or such lists under known and declared";

    /** {@code complete}, a list of fields, or lists of fields under {@code known} and {@code declared}. */
    static MetadataRule parse(YamlValue value) throws InputException {
        if (value instanceof YamlValue.Mapping mapping) {
            mapping.allow(Set.of("known", "declared"));
            if (mapping.entries().isEmpty()) {
                throw value.error("expected " + EXPECTED + "; found an empty mapping");
            }
            return new MetadataRule(fields(mapping.get("known")), fields(mapping.get("declared")));
        }
        return new MetadataRule(fields(value), EnumSet.noneOf(Field.class));
    }

    private static Set<Field> fields(@Nullable YamlValue value) throws InputException {
        EnumSet<Field> fields = EnumSet.noneOf(Field.class);
        if (value == null) {
            return fields;
        }
        if (value instanceof YamlValue.Scalar scalar && scalar.text().equals("complete")) {
            return EnumSet.allOf(Field.class);
        }
        for (YamlValue item : value.asList(EXPECTED)) {
            fields.add(field(item.asScalar("one of " + names())));
        }
        if (fields.isEmpty()) {
            throw value.error("expected " + EXPECTED + "; found an empty list");
        }
        return fields;
    }

    private static Field field(YamlValue.Scalar name) throws InputException {
        for (Field field : Field.values()) {
            if (field.label().equals(name.text())) {
                return field;
            }
        }
        throw name.error("expected one of " + names() + "; found " + name.kind());
    }

    private static String names() {
        return Arrays.stream(Field.values()).map(Field::label).collect(Collectors.joining(", "));
    }

    @Override
    public List<Breach> breaches(Document document, Tokens tokens) {
        List<Breach> found = new ArrayList<>();
        for (Field field : Field.values()) {
            boolean missing = document.metadata().fact(field).isEmpty();
            if (missing && (known.contains(field) || declared.contains(field))) {
                found.add(Breach.of(field.label(), unknown(field)));
            } else if (declared.contains(field)
                    && Declared.fact(document, field).isEmpty()) {
                found.add(Breach.of(field.label(), undeclared(field)));
            }
        }
        return found;
    }

    private static Bilingual unknown(Field field) {
        return new Bilingual(
                "il manque " + french(field) + " : ni l'en-tête, ni un fichier annexe, ni le texte ne l'indiquent",
                "the " + field.label() + " is missing: neither front matter, a sidecar file nor the text gives it");
    }

    private static Bilingual undeclared(Field field) {
        return new Bilingual(
                "il manque " + french(field) + " dans l'en-tête ou un fichier annexe",
                "the " + field.label() + " is missing in the front matter or a sidecar file");
    }

    private static String french(Field field) {
        return switch (field) {
            case TITLE -> "le titre";
            case DATE -> "la date";
            case ISSUER -> "l'émetteur";
            case PLACE -> "le lieu";
            case GENRE -> "le genre";
        };
    }
}
