package org.declan.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declan.text.InputException;
import org.declan.yaml.YamlValue;

/** Reads which texts a rule is about. */
final class SelectorReader {

    private static final String YEAR = "year";
    private static final String NOT = "not";

    private final RulesFile file;

    SelectorReader(RulesFile file) {
        this.file = file;
    }

    Selector read(YamlValue where) throws InputException {
        YamlValue.Mapping mapping = where.asMapping("year, id, genre, issuer, path or not");
        Set<String> keys = new HashSet<>(Set.of(YEAR, NOT));
        Arrays.stream(Selector.Property.values()).forEach(property -> keys.add(property.label()));
        file.allow(mapping, keys);
        if (mapping.entries().isEmpty()) {
            throw where.error("expected year, id, genre, issuer, path or not; found nothing");
        }
        List<YearRange> years = new ArrayList<>();
        YamlValue year = mapping.get(YEAR);
        for (YamlValue item : year == null ? List.<YamlValue>of() : items(year, "years")) {
            String text = item.asScalar("a year").text();
            years.add(YearRange.parse(text)
                    .orElseThrow(() ->
                            item.error("expected years such as 2015, \">= 2015\" or 2010-2015; found " + item.kind())));
        }
        Map<Selector.Property, List<Glob>> globs = new EnumMap<>(Selector.Property.class);
        for (Selector.Property property : Selector.Property.values()) {
            YamlValue value = mapping.get(property.label());
            if (value != null) {
                globs.put(property, globs(property, value));
            }
        }
        YamlValue not = mapping.get(NOT);
        return new Selector(years, globs, "", not == null ? null : read(not));
    }

    private static List<Glob> globs(Selector.Property property, YamlValue value) throws InputException {
        List<Glob> globs = new ArrayList<>();
        for (YamlValue item : items(value, "a glob such as draft-*, or a list of them")) {
            globs.add(property.glob(RulesFile.text(item, "a glob such as draft-*")));
        }
        return globs;
    }

    /** A list with something in it: an empty one would select nothing. */
    private static List<YamlValue> items(YamlValue value, String expected) throws InputException {
        List<YamlValue> items = value.asList(expected);
        if (items.isEmpty()) {
            throw value.error("expected " + expected + "; found an empty list");
        }
        return items;
    }
}
