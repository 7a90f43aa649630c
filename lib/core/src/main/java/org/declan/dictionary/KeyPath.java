package org.declan.dictionary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.declan.text.Spelling;
import org.declan.theme.Theme;

/**
 * The names of a key and of those it stands below, as the label and the id of a theme. The label is
 * {@code Parent › Child}, the id {@code parent-child}; a theme whose id and label agree so goes back under that key.
 */
final class KeyPath {

    /** What stands between two names; in a name a backslash comes before it. */
    static final String BELOW = " › ";

    private static final int LONGEST = 80;

    private KeyPath() {}

    static String label(List<String> path) {
        List<String> names = new ArrayList<>();
        for (String name : path) {
            names.add(name.replace("\\", "\\\\").replace("›", "\\›"));
        }
        return String.join(BELOW, names);
    }

    /** Lower-case letters and digits without accents, anything else a hyphen; {@code theme} if nothing is left. */
    static String id(List<String> path) {
        String bare = Normalizer.normalize(String.join("-", path), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
        StringBuilder id = new StringBuilder();
        bare.chars().filter(c -> !Spelling.isCombining((char) c)).forEach(c -> {
            boolean kept = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (kept) {
                id.append((char) c);
            } else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        });
        String cut = id.substring(0, Math.min(LONGEST, id.length()));
        String trimmed = cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
        return trimmed.isEmpty() ? "theme" : trimmed;
    }

    /** The key of a theme: the one its label tells if the id was made of it, else its id. */
    static List<String> of(Theme theme) {
        String label = theme.label().en();
        if (label.equals(theme.label().fr()) && !label.isBlank()) {
            List<String> path = split(label);
            String id = id(path);
            boolean numbered = theme.id().startsWith(id + "-")
                    && theme.id().substring(id.length()).matches("-[0-9]+");
            if (path.stream().noneMatch(String::isBlank) && (theme.id().equals(id) || numbered)) {
                return path;
            }
        }
        return List.of(theme.id());
    }

    private static List<String> split(String label) {
        List<String> path = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            boolean escaped = c == '\\' && i + 1 < label.length();
            if (escaped) {
                i++;
                name.append(label.charAt(i));
            } else if (c == ' ' && label.startsWith(BELOW, i)) {
                path.add(name.toString());
                name.setLength(0);
                i += BELOW.length() - 1;
            } else {
                name.append(c);
            }
        }
        path.add(name.toString());
        return path;
    }
}
