package org.declan.cli;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/** The known names a mistyped one may stand for. */
final class Nearest {

    private static final int MOST = 3;
    private static final int LETTERS_A_SLIP = 3;

    private Nearest() {}

    /**
     * {@code "; did you mean log_ratio?"}, to be put behind what is wrong, or nothing when no known name is near.
     */
    static String hint(String found, Collection<String> known) {
        List<String> near = to(found, known);
        if (near.isEmpty()) {
            return "";
        }
        String last = near.get(near.size() - 1);
        String others = String.join(", ", near.subList(0, near.size() - 1));
        return "; did you mean " + (others.isEmpty() ? last : others + " or " + last) + "?";
    }

    /**
     * Of the names within a slip for every three letters those with the fewest; if there are none, names of which the
     * one found is a part. At most three, in the order they are known.
     */
    static List<String> to(String found, Collection<String> known) {
        String typed = plain(found);
        int least = Math.max(typed.length() > 1 ? 1 : 0, typed.length() / LETTERS_A_SLIP);
        LinkedHashSet<String> near = new LinkedHashSet<>();
        for (String name : known) {
            int slips = slips(typed, plain(name));
            if (slips < least) {
                near.clear();
                least = slips;
            }
            if (slips == least) {
                near.add(name);
            }
        }
        if (near.isEmpty() && typed.length() > 1) {
            known.stream()
                    .filter(name -> ("_" + plain(name)).contains("_" + typed))
                    .forEach(near::add);
        }
        return near.stream().limit(MOST).toList();
    }

    /** Capitals, hyphens and spaces are no slips. */
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    /** Letters put in, left out, taken for another or swapped with the next (Damerau 1964), each place at most once. */
    private static int slips(String a, String b) {
        int[][] slips = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : slips(a, b, i, j, slips);
            }
        }
        return slips[a.length()][b.length()];
    }

    private static int slips(String a, String b, int i, int j, int[][] before) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(before[i - 1][j], before[i][j - 1]) + 1;
        least = Math.min(least, before[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, before[i - 2][j - 2] + 1) : least;
    }
}
