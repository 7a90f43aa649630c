package org.declan.check;

import org.declan.text.Spelling;

/**
 * A glob: {@code ?} is one character and {@code *} any number of them, neither of them a slash; {@code **} crosses slashes,
 * and {@code **}{@code /} may be nothing. Capitals and the kind of apostrophe count for nothing. Takes time proportional to
 * the length of the glob and that of the text.
 */
final class Glob {

    private final String glob;
    /** Whether slashes part the text into folders. */
    private final boolean isPath;

    private Glob(String glob, boolean isPath) {
        this.glob = Spelling.fold(glob);
        this.isPath = isPath;
    }

    /** For names, in which a slash is a character like others. */
    static Glob ofName(String glob) {
        return new Glob(glob, false);
    }

    /** For paths with {@code /} between their parts. */
    static Glob ofPath(String glob) {
        return new Glob(glob, true);
    }

    /** Whether the whole text is as the glob says. */
    boolean matches(String text) {
        String folded = Spelling.fold(text);
        // reached[i]: the part of the glob read so far matches the first i characters.
        boolean[] reached = new boolean[folded.length() + 1];
        reached[0] = true;
        int at = 0;
        while (at < glob.length()) {
            char c = glob.charAt(at);
            if (glob.startsWith("**/", at) && isPath) {
                reached = folders(reached, folded);
                at += "**/".length();
            } else if (c == '*') {
                boolean isDeep = glob.startsWith("**", at) || !isPath;
                reached = any(reached, folded, isDeep);
                at += glob.startsWith("**", at) ? 2 : 1;
            } else {
                reached = one(reached, folded, c);
                at++;
            }
        }
        return reached[folded.length()];
    }

    private boolean[] one(boolean[] before, String text, char c) {
        boolean[] after = new boolean[before.length];
        for (int i = 0; i < text.length(); i++) {
            char found = text.charAt(i);
            after[i + 1] = before[i] && (c == '?' ? !isPath || found != '/' : c == found);
        }
        return after;
    }

    private static boolean[] any(boolean[] before, String text, boolean isDeep) {
        boolean[] after = before.clone();
        for (int i = 0; i < text.length(); i++) {
            after[i + 1] |= after[i] && (isDeep || text.charAt(i) != '/');
        }
        return after;
    }

    private static boolean[] folders(boolean[] before, String text) {
        boolean[] after = before.clone();
        boolean isBegun = false;
        for (int i = 0; i < text.length(); i++) {
            isBegun |= before[i];
            after[i + 1] |= isBegun && text.charAt(i) == '/';
        }
        return after;
    }

    @Override
    public String toString() {
        return glob;
    }
}
