package org.declan.text;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is known about a document besides its text. Immutable; a field that is not known is absent. */
public final class Metadata {

    /** The fields declan knows, by their column names. */
    public enum Field {
        TITLE,
        /** ISO 8601: {@code 2010-02-23}, {@code 2010-02} or {@code 2010}. */
        DATE,
        ISSUER,
        PLACE,
        GENRE;

        /** The column name and the key in front matter and sidecar files. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Nothing known. */
    public static final Metadata NONE = new Metadata(Map.of());

    private final Map<Field, Fact> facts;

    private Metadata(Map<Field, Fact> facts) {
        this.facts = facts;
    }

    /** The fact with its evidence, if known. */
    public Optional<Fact> fact(Field field) {
        return Optional.ofNullable(facts.get(field));
    }

    /** The value of the fact, or the empty string. */
    public String value(Field field) {
        return fact(field).map(Fact::value).orElse("");
    }

    /** The four digits of the year, or the empty string. */
    public String year() {
        String date = value(Field.DATE);
        return date.length() >= 4 ? date.substring(0, 4) : "";
    }

    /** These facts and one more; a field that is known keeps what it has. */
    public Metadata orElse(Field field, Fact fact) {
        if (facts.containsKey(field) || fact.value().isEmpty()) {
            return this;
        }
        Map<Field, Fact> more = new EnumMap<>(Field.class);
        more.putAll(facts);
        more.put(field, fact);
        return new Metadata(more);
    }

    /** These facts, and those of {@code other} for the fields that are not known here. */
    public Metadata orElse(Metadata other) {
        Metadata all = this;
        for (Map.Entry<Field, Fact> entry : other.facts.entrySet()) {
            all = all.orElse(entry.getKey(), entry.getValue());
        }
        return all;
    }
}
