package org.declan.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.declan.text.Reading;
import org.declan.text.Spelling;
import org.jspecify.annotations.Nullable;

/** Looks at the words of patterns: those the language does not have, and those a glob takes unawares. */
final class PatternWords {

    private static final int SHOWN = 12;

    private final KnownWords words;
    /** All forms, once a pattern needs them: a dictionary takes long to list them. */
    private @Nullable List<String> forms;

    PatternWords(KnownWords words) {
        this.words = words;
    }

    List<LintFinding> findings(PatternPlace pattern, Set<String> exampleLemmas) {
        List<LintFinding> findings = new ArrayList<>();
        for (String lemma : pattern.pattern().lemmas()) {
            List<Reading> readings = words.readings(lemma);
            boolean isLemma = readings.stream()
                    .anyMatch(reading -> Spelling.fold(reading.lemma()).equals(lemma));
            if (!words.knows(lemma)) {
                findings.add(
                        LintFinding.of(Problem.UNKNOWN_WORD, pattern, "no dictionary has the word \"" + lemma + "\""));
            } else if (!isLemma) {
                findings.add(LintFinding.of(
                        Problem.NOT_A_LEMMA,
                        pattern,
                        "no word has the lemma \"" + lemma + "\"; write "
                                + readings.get(0).lemma() + ", or '\"" + lemma + "\"' for the form itself"));
            }
        }
        List<Predicate<String>> open = pattern.finds() ? pattern.pattern().openWords() : List.of();
        Map<String, String> others = others(open, exampleLemmas);
        if (!others.isEmpty()) {
            findings.add(LintFinding.of(
                            Problem.OTHER_WORDS,
                            pattern,
                            "it also finds words that are in no example: " + some(others.keySet()))
                    .times(others.size(), others.values().iterator().next()));
        }
        return findings;
    }

    /** The lemmas that a glob finds and no example speaks of, each with a form of it. */
    private Map<String, String> others(List<Predicate<String>> open, Set<String> exampleLemmas) {
        Map<String, String> others = new TreeMap<>();
        if (open.isEmpty()) {
            return others;
        }
        List<String> all = forms == null ? words.forms().toList() : forms;
        forms = all;
        all.stream().filter(form -> takes(open, Spelling.fold(form))).forEach(form -> {
            Set<String> lemmas = new TreeSet<>();
            words.readings(Spelling.fold(form)).forEach(reading -> lemmas.add(Spelling.fold(reading.lemma())));
            if (lemmas.stream().noneMatch(exampleLemmas::contains)) {
                others.putIfAbsent(lemmas.iterator().next(), form);
            }
        });
        return others;
    }

    private static boolean takes(List<Predicate<String>> open, String folded) {
        return open.stream().anyMatch(glob -> glob.test(folded));
    }

    private static String some(Set<String> lemmas) {
        String shown = String.join(", ", lemmas.stream().limit(SHOWN).toList());
        return lemmas.size() > SHOWN ? shown + ", and " + (lemmas.size() - SHOWN) + " more" : shown;
    }
}
