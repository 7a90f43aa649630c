package org.declan.lemma;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declan.text.Reading;

/** Chooses among the readings a form can have the one that agrees with the tagger. */
final class Readings {

    /** Where the form has no reading of the tag itself: the tags that come next, in order. */
    private static final Map<String, List<String>> NEXT = new HashMap<>(Map.ofEntries(
            Map.entry("NOUN", List.of("ADJ", "PROPN", "VERB", "NUM", "ADV", "PRON")),
            Map.entry("ADJ", List.of("VERB", "NOUN", "DET", "NUM", "ADV")),
            Map.entry("VERB", List.of("AUX", "ADJ", "NOUN")),
            Map.entry("AUX", List.of("VERB")),
            Map.entry("DET", List.of("ADJ", "ADP", "PRON", "NUM")),
            Map.entry("PRON", List.of("DET", "ADJ", "SCONJ", "NOUN")),
            Map.entry("ADV", List.of("ADP", "ADJ", "SCONJ", "CCONJ", "NOUN")),
            Map.entry("ADP", List.of("DET", "ADV", "SCONJ", "VERB")),
            Map.entry("SCONJ", List.of("ADV", "PRON", "ADP", "CCONJ")),
            Map.entry("CCONJ", List.of("ADV", "SCONJ", "PRON")),
            Map.entry("NUM", List.of("DET", "NOUN", "ADJ")),
            Map.entry("PROPN", List.of("NOUN", "ADJ", "X")),
            Map.entry("SYM", List.of("PUNCT", "NOUN")),
            Map.entry("PUNCT", List.of("SYM")),
            Map.entry("X", List.of("PROPN", "NOUN")),
            Map.entry("INTJ", List.of("ADV", "NOUN"))));

    private Readings() {}

    static Reading choose(List<Reading> readings, String tag, boolean first) {
        if (readings.size() == 1) {
            return readings.get(0);
        }
        String pos = tag.equals("ADP+DET") ? "ADP" : tag.equals("ADP+PRON") ? "PRON" : tag;
        // At the start of a sentence a capital says nothing: a word of the language is no name there.
        boolean capitalOnly =
                first && pos.equals("PROPN") && !readings.get(0).pos().equals("PROPN");
        if (capitalOnly) {
            return readings.get(0);
        }
        int found = find(readings, pos);
        if (found >= 0) {
            return readings.get(found);
        }
        for (String next : NEXT.getOrDefault(pos, List.of())) {
            found = find(readings, next);
            if (found >= 0) {
                return readings.get(found);
            }
        }
        return readings.get(0);
    }

    private static int find(List<Reading> readings, String pos) {
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i).pos().equals(pos)) {
                return i;
            }
        }
        return -1;
    }
}
