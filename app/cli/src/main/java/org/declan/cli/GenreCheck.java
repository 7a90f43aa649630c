package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.declan.text.Document;
import org.declan.text.Metadata.Field;
import org.declan.text.Spelling;

/**
 * Tells when what is compared was not written for the same end: a report says what was said, a declaration what was
 * agreed, and that alone changes the words.
 */
final class GenreCheck {

    private static final Set<String> REPORTS = Set.of(
            "résumé",
            "compte rendu",
            "compte-rendu",
            "rapport",
            "procès-verbal",
            "note",
            "lettre",
            "allocution",
            "discours");

    private static final int MOST = 3;

    /** The genres met in each group, by whether they report. */
    private final Map<String, Map<Boolean, Set<String>>> genres = new TreeMap<>();

    void add(String group, Document document) {
        String genre = document.metadata().value(Field.GENRE);
        if (!genre.isEmpty()) {
            genres.computeIfAbsent(group, key -> new TreeMap<>())
                    .computeIfAbsent(REPORTS.contains(Spelling.fold(genre)), key -> new TreeSet<>())
                    .add(genre);
        }
    }

    /** What is to be said when some of these groups report and others do not. */
    Optional<String> difference(List<String> groups) {
        List<String> reporting = new ArrayList<>();
        Set<String> others = new TreeSet<>();
        for (String group : groups) {
            Map<Boolean, Set<String>> met = genres.getOrDefault(group, Map.of());
            if (met.containsKey(true)) {
                reporting.add(group + " (" + String.join(", ", met.getOrDefault(true, Set.of())) + ")");
            }
            others.addAll(met.getOrDefault(false, Set.of()));
        }
        if (reporting.isEmpty() || others.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("genres differ: " + some(reporting) + " beside " + String.join(", ", others)
                + "; what differs may be the kind of text, not the policy (see --layer)");
    }

    private static String some(List<String> groups) {
        return groups.size() <= MOST
                ? String.join(", ", groups)
                : String.join(", ", groups.subList(0, MOST)) + " and " + (groups.size() - MOST) + " more";
    }
}
