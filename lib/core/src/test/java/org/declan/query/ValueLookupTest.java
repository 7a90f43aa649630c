package org.declan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.declan.text.Spelling;
import org.junit.jupiter.api.Test;

/** Values in one automaton say what each says alone. */
class ValueLookupTest {

    private static final List<String> EXPRESSIONS = List.of(
            "pays",
            "migr.*",
            "(im|é)?migrante?s?",
            ".*tion",
            ".*(s|tions?)",
            ".*s?",
            ".*gr.*",
            ".*x😀?",
            ".*",
            "",
            "|a",
            "[^aeiou]*",
            "\\p{L}+",
            "\\S+-\\S+",
            "(a|b){7}",
            "a.?b*c{0,3}",
            "((a|b)*c?){2}.*s",
            "[\\w&&[^a-m]]+",
            "α.*",
            "😀?x*",
            ".{200}",
            "a*");

    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "pays",
            "migration",
            "émigrantes",
            "emigrantes",
            "abaabba",
            "co-opération",
            "αβγ",
            "😀",
            "😀xx",
            "日本",
            "état",
            "a".repeat(200),
            "a".repeat(201),
            "abcabcs");

    private static Map<Integer, Value> values() throws PatternException {
        Map<Integer, Value> values = new LinkedHashMap<>();
        for (String expression : EXPRESSIONS) {
            Value value = Value.of(new RegexParser(new Cursor(expression), Spelling::fold).parse());
            values.put(values.size(), value);
            values.put(values.size(), new Value.Unaccented(value));
        }
        return values;
    }

    @Test
    void aTextHasTheValuesThatAcceptIt() throws PatternException {
        Map<Integer, Value> values = values();
        ValueLookup lookup = new ValueLookup(new ValueIndex(values));
        for (String text : TEXTS) {
            check(values, lookup, text);
        }
    }

    @Test
    void randomTextsHaveTheValuesThatAcceptThem() throws PatternException {
        long seed = Long.getLong("declan.seed", 20260101L);
        Random random = new Random(seed);
        Map<Integer, Value> values = values();
        ValueLookup lookup = new ValueLookup(new ValueIndex(values));
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append("aabcésmigrtion-xα".charAt(random.nextInt(17)));
            }
            check(values, lookup, text.toString());
        }
    }

    private static void check(Map<Integer, Value> values, ValueLookup lookup, String text) {
        BitSet expected = new BitSet();
        values.forEach((number, value) -> expected.set(number, value.accepts(text)));
        BitSet found = new BitSet();
        lookup.find(text, found);
        assertThat(found).as(text).isEqualTo(expected);
    }
}
