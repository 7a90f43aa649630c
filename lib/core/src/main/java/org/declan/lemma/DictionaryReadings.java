package org.declan.lemma;

import java.util.ArrayList;
import java.util.List;
import org.declan.text.Reading;

/** Turns entries of the dictionary into readings: its tags into UD's, its lemmas into the ones readers expect. */
final class DictionaryReadings {

    private final Morphology morphology = new Morphology();

    /** The readings of a folded form; empty when the dictionary does not know it. */
    List<Reading> of(String folded) {
        List<Morphology.Entry> entries = entries(folded);
        if (entries.isEmpty()) {
            return List.of();
        }
        DistinctReadings readings = new DistinctReadings();
        for (Morphology.Entry entry : entries) {
            add(readings, folded, entry);
        }
        boolean adjective = readings.has("ADJ");
        for (Morphology.Entry entry : entries) {
            if (!adjective && entry.tag().startsWith("V") && entry.tag().contains("ppa")) {
                readings.add(masculineSingular(folded, entry.tag()), "ADJ");
            }
        }
        return canonical(readings);
    }

    /** Of two spellings of one lemma (naître and, since 1990, naitre) the older; of several verbs, infinitives only. */
    private static List<Reading> canonical(DistinctReadings readings) {
        List<Reading> kept = new ArrayList<>();
        for (Reading reading : readings) {
            if (!hasOlderSpelling(reading, readings)) {
                kept.add(reading);
            }
        }
        kept.removeIf(reading -> reading.pos().equals("VERB") && !isInfinitive(reading.lemma()) && kept.size() > 1);
        return kept;
    }

    private static boolean hasOlderSpelling(Reading reading, DistinctReadings readings) {
        for (Reading other : readings) {
            String lemma = other.lemma();
            boolean sameWord = other.pos().equals(reading.pos()) && !lemma.equals(reading.lemma());
            if (sameWord && lemma.replace('î', 'i').replace('û', 'u').equals(reading.lemma())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInfinitive(String lemma) {
        return lemma.endsWith("er") || lemma.endsWith("ir") || lemma.endsWith("re") || lemma.endsWith("ïr");
    }

    boolean knows(String folded) {
        return !entries(folded).isEmpty();
    }

    /** The dictionary writes œ where keyboards write oe. */
    private List<Morphology.Entry> entries(String folded) {
        List<Morphology.Entry> entries = morphology.entries(folded);
        if (entries.isEmpty() && folded.contains("oe")) {
            entries = morphology.entries(folded.replace("oe", "œ"));
        }
        return entries;
    }

    private void add(DistinctReadings readings, String form, Morphology.Entry entry) {
        String tag = entry.tag();
        String lemma = entry.lemma();
        switch (tag.charAt(0)) {
            case 'N' -> readings.add(tag.startsWith("N f") ? feminine(form, tag, lemma) : lemma, "NOUN");
            case 'J' -> readings.add(lemma, "ADJ");
            case 'A' -> readings.add(lemma, "ADV");
            case 'V' -> {
                if (tag.startsWith("V etre") || tag.startsWith("V avoir")) {
                    readings.add(lemma, "AUX");
                }
                readings.add(lemma, "VERB");
            }
            case 'Z' -> readings.add(lemma, "PROPN");
            case 'D', 'T' -> readings.add(lemma, "DET");
            case 'K' -> readings.add(lemma, "NUM");
            case 'P' -> readings.add(lemma.replace("+le", ""), "ADP");
            case 'R' -> readings.add(lemma, "PRON");
            case 'C' -> readings.add(lemma, tag.startsWith("C coor") ? "CCONJ" : "SCONJ");
            case 'I' -> readings.add(lemma, "INTJ");
            default -> {}
        }
    }

    /** The dictionary gives feminine nouns a masculine lemma (retraite: retrait); a reader expects the feminine singular. */
    private String feminine(String form, String tag, String lemma) {
        if (!tag.startsWith("N f p")) {
            return form;
        }
        if (form.endsWith("s") || form.endsWith("x")) {
            String singular = form.substring(0, form.length() - 1);
            for (Morphology.Entry entry : entries(singular)) {
                if (entry.tag().startsWith("N f") || entry.tag().startsWith("N e")) {
                    return singular;
                }
            }
        }
        return lemma;
    }

    private static String masculineSingular(String form, String tag) {
        String stem = form;
        if (tag.contains("ppa f") && stem.endsWith("s")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        if (tag.contains("ppa f") && stem.endsWith("e")) {
            return stem.substring(0, stem.length() - 1);
        }
        boolean plural = tag.contains("ppa m p") && stem.endsWith("s");
        return plural ? stem.substring(0, stem.length() - 1) : stem;
    }
}
