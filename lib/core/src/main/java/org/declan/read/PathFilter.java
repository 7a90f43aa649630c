package org.declan.read;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.declan.text.InputException;

/** Which files of a folder to take: by globs on the file name or on the path, as {@code --include} and {@code --exclude}. */
public final class PathFilter {

    /** Texts by their extension. */
    public static final PathFilter TEXTS = new PathFilter(List.of(), List.of());

    private final List<PathMatcher> include;
    private final List<PathMatcher> exclude;

    private PathFilter(List<PathMatcher> include, List<PathMatcher> exclude) {
        this.include = include;
        this.exclude = exclude;
    }

    /**
     * A filter from the globs the user gave.
     *
     * @param include globs of files to take whatever their extension; none means texts by extension
     * @param exclude globs of files to leave out
     */
    public static PathFilter of(List<String> include, List<String> exclude) throws InputException {
        return new PathFilter(globs("--include", include), globs("--exclude", exclude));
    }

    private static List<PathMatcher> globs(String option, List<String> globs) throws InputException {
        List<PathMatcher> matchers = new ArrayList<>();
        for (String glob : globs) {
            try {
                matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
            } catch (PatternSyntaxException e) {
                throw InputException.in(option, "expected a glob such as *.txt; found \"" + glob + "\"");
            }
        }
        return matchers;
    }

    boolean takes(String name, String simple, boolean isText) {
        boolean wanted = include.isEmpty() ? isText : matches(include, name, simple);
        return wanted && !excludes(name, simple);
    }

    boolean excludes(String name, String simple) {
        return matches(exclude, name, simple);
    }

    private static boolean matches(List<PathMatcher> globs, String name, String simple) {
        for (PathMatcher glob : globs) {
            if (glob.matches(Path.of(simple)) || glob.matches(Path.of(name))) {
                return true;
            }
        }
        return false;
    }
}
