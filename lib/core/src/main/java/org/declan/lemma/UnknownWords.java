package org.declan.lemma;

import java.util.List;
import org.declan.text.Reading;

/** Readings of words no dictionary knows, from their shape: signs, numbers, names, and the regular endings of French. */
final class UnknownWords {

    private static final List<String> FIRST_GROUP = List.of(
            "eraient", "erions", "assent", "eront", "erons", "aient", "erait", "erais", "erez", "erai", "eras", "ions",
            "iez", "ant", "ait", "ais", "ons", "ent", "era", "ées", "ez", "ée", "és", "é", "es", "e");

    private UnknownWords() {}

    static List<Reading> readings(String form, String folded) {
        if (isSign(form)) {
            return List.of(new Reading(folded, "PUNCT"), new Reading(folded, "SYM"));
        }
        if (isNumber(folded)) {
            return List.of(new Reading(folded, "NUM"), new Reading(folded, "ADJ"), new Reading(folded, "NOUN"));
        }
        DistinctReadings readings = new DistinctReadings();
        if (isRoman(form)) {
            readings.add(form, "NUM");
        }
        if (Character.isUpperCase(form.charAt(0))) {
            readings.add(form, "PROPN");
        }
        String singular = singular(folded);
        readings.add(singular, "NOUN");
        readings.add(masculine(singular), "ADJ");
        readings.add(infinitive(folded), "VERB");
        readings.add(folded, "ADV");
        readings.add(folded, "X");
        readings.add(form, "PROPN");
        return readings.list();
    }

    /** Most forms of a large corpus are met once and unknown, so that here even a stream or an expression is felt. */
    private static boolean isSign(String form) {
        for (int i = 0; i < form.length(); i += Character.charCount(form.codePointAt(i))) {
            if (Character.isLetterOrDigit(form.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRoman(String form) {
        for (int i = 0; i < form.length(); i++) {
            if ("IVXLCDM".indexOf(form.charAt(i)) < 0) {
                return false;
            }
        }
        return !form.isEmpty();
    }

    private static boolean isNumber(String form) {
        int first = form.charAt(0) == '-' || form.charAt(0) == '+' || form.charAt(0) == '−' ? 1 : 0;
        return form.length() > first && Character.isDigit(form.charAt(first));
    }

    private static String singular(String form) {
        if (form.length() > 4 && form.endsWith("aux") && !form.endsWith("eaux")) {
            return form.substring(0, form.length() - 2) + "l";
        }
        boolean invariable = form.endsWith("ss") || form.endsWith("us") || form.endsWith("is");
        boolean plural = form.length() > 3 && (form.endsWith("eaux") || (form.endsWith("s") && !invariable));
        return plural ? form.substring(0, form.length() - 1) : form;
    }

    private static String masculine(String singular) {
        if (singular.endsWith("ienne")) {
            return singular.substring(0, singular.length() - 2);
        }
        if (singular.endsWith("elle") && singular.length() > 6) {
            return singular.substring(0, singular.length() - 2);
        }
        if (singular.endsWith("ive")) {
            return singular.substring(0, singular.length() - 2) + "f";
        }
        if (singular.endsWith("euse")) {
            return singular.substring(0, singular.length() - 2) + "x";
        }
        boolean silent = singular.endsWith("ée")
                || singular.endsWith("aine")
                || singular.endsWith("ale")
                || singular.endsWith("oise")
                || singular.endsWith("aise")
                || singular.endsWith("ante")
                || singular.endsWith("ente");
        return silent ? singular.substring(0, singular.length() - 1) : singular;
    }

    private static String infinitive(String form) {
        if (form.endsWith("er") || form.endsWith("ir") || form.endsWith("re")) {
            return form;
        }
        for (String ending : FIRST_GROUP) {
            if (form.endsWith(ending) && form.length() > ending.length() + 2) {
                return form.substring(0, form.length() - ending.length()) + "er";
            }
        }
        return form;
    }
}
