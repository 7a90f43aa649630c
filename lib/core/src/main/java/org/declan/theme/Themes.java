package org.declan.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.declan.text.InputException;
import org.declan.text.Resource;
import org.declan.yaml.FlatYaml;
import org.jspecify.annotations.Nullable;

/** The themes of a run, in the order they are printed: those that come with declan, then the user's. Immutable. */
public final class Themes {

    static final List<String> BUILT_IN = List.of("trafficking", "xenophobia", "regular-pathways", "climate-mobility");

    /** What {@link ThemeFlattening} writes is called after the theme and this. */
    static final String FLAT = ".flat";

    /** What it writes of the patterns of all of them. */
    static final String DIGEST = "patterns.digest";

    /** Read once, by whoever comes first: two threads that ask share the work, one from the front and one from the back. */
    private static final List<FutureTask<Theme>> READING = reading();

    private static @Nullable Themes builtIn;
    private static @Nullable ThemePatterns builtInPatterns;

    private final Map<String, Theme> byId;
    private @Nullable ThemePatterns patterns;

    private Themes(Map<String, Theme> byId) {
        this.byId = byId;
    }

    /** The four themes that come with declan. */
    public static Themes builtIn() {
        for (int i = READING.size() - 1; i >= 0; i--) {
            READING.get(i).run();
        }
        return gathered();
    }

    /** The patterns of the themes that come with declan, read as the build compiled them: the themes are read when asked for. */
    public static synchronized ThemePatterns builtInPatterns() {
        ThemePatterns known = builtInPatterns;
        if (known == null) {
            known = new ThemePatterns(
                    Resource.bytes(Themes.class, DIGEST), () -> builtIn().list());
            builtInPatterns = known;
        }
        return known;
    }

    /** Begins to read the built-in themes, for {@link #builtIn()} to find them read; to be called on a thread of its own. */
    public static void readAhead() {
        READING.forEach(FutureTask::run);
    }

    private static synchronized Themes gathered() {
        Themes known = builtIn;
        if (known != null) {
            return known;
        }
        Map<String, Theme> themes = new LinkedHashMap<>();
        try {
            for (int i = 0; i < READING.size(); i++) {
                themes.put(BUILT_IN.get(i), READING.get(i).get());
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        Themes gathered = new Themes(themes);
        builtIn = gathered;
        return gathered;
    }

    private static List<FutureTask<Theme>> reading() {
        List<FutureTask<Theme>> reading = new ArrayList<>();
        for (String id : BUILT_IN) {
            reading.add(new FutureTask<>(() -> read(id)));
        }
        return reading;
    }

    private static Theme read(String id) throws InputException {
        String file = id + ".yml";
        return ThemeFile.of(
                file,
                () -> Resource.text(Themes.class, file),
                FlatYaml.read(file, Resource.text(Themes.class, id + FLAT)));
    }

    /**
     * These themes and those of a file, or of the {@code .yml} and {@code .yaml} files of a folder; one with a known id
     * takes the place of the other.
     *
     * @throws InputException when a file cannot be read or has a mistake
     */
    public Themes with(String path) throws InputException {
        Map<String, Theme> themes = new LinkedHashMap<>(byId);
        Map<String, String> origin = new LinkedHashMap<>();
        for (String file : files(path)) {
            Theme theme = ThemeFile.parse(file, text(file));
            String before = origin.put(theme.id(), file);
            if (before != null) {
                throw InputException.in(file, "the theme \"" + theme.id() + "\" stands in " + before + " already");
            }
            themes.put(theme.id(), theme);
        }
        return new Themes(themes);
    }

    /**
     * Only the themes with these ids, in this order.
     *
     * @throws InputException when there is no such theme
     */
    public Themes only(Collection<String> ids) throws InputException {
        Map<String, Theme> themes = new LinkedHashMap<>();
        for (String id : ids) {
            Theme theme = byId.get(id);
            if (theme == null) {
                throw InputException.in(
                        "--theme", "no theme \"" + id + "\"; known are " + String.join(", ", byId.keySet()));
            }
            themes.put(id, theme);
        }
        return new Themes(themes);
    }

    /** The themes in order. */
    public List<Theme> list() {
        return List.copyOf(byId.values());
    }

    /** Their patterns, compiled once, by whoever asks first; others wait. */
    public synchronized ThemePatterns patterns() {
        ThemePatterns known = patterns;
        if (known == null) {
            known = this == builtIn ? builtInPatterns() : new ThemePatterns(list());
            patterns = known;
        }
        return known;
    }

    private static List<String> files(String path) throws InputException {
        Path start = Path.of(path);
        if (!Files.exists(start)) {
            throw InputException.in(path, "no such file or folder of themes");
        }
        if (!Files.isDirectory(start)) {
            return List.of(path);
        }
        List<String> files = new ArrayList<>();
        try (Stream<Path> entries = Files.list(start)) {
            entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> name.endsWith(".yml") || name.endsWith(".yaml"))
                    .filter(name -> !name.startsWith(".") && !name.equals("declan.yml"))
                    .sorted()
                    .forEach(name -> files.add(path.endsWith("/") ? path + name : path + "/" + name));
        } catch (IOException | UncheckedIOException e) {
            throw InputException.in(path, "the folder cannot be read");
        }
        if (files.isEmpty()) {
            throw InputException.in(path, "no theme in this folder; expected .yml files");
        }
        return files;
    }

    private static String text(String file) throws InputException {
        try {
            return Files.readString(Path.of(file), StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw InputException.in(file, "not UTF-8; a theme file is UTF-8 text");
        } catch (IOException e) {
            throw InputException.in(file, "the theme file cannot be read");
        }
    }
}
