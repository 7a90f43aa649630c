package org.declan.theme;

import java.io.IOException;
import java.io.InputStream;
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
import java.util.stream.Stream;
import org.declan.text.InputException;

/** The themes of a run, in the order they are printed: those that come with declan, then the user's. Immutable. */
public final class Themes {

    private static final List<String> BUILT_IN =
            List.of("trafficking", "xenophobia", "regular-pathways", "climate-mobility");

    /** Read once; who asks while another thread is reading waits for it. */
    private static final class BuiltIn {
        static final Themes THEMES = read();
    }

    private final Map<String, Theme> byId;

    private Themes(Map<String, Theme> byId) {
        this.byId = byId;
    }

    /** The four themes that come with declan. */
    public static Themes builtIn() {
        return BuiltIn.THEMES;
    }

    private static Themes read() {
        Map<String, Theme> themes = new LinkedHashMap<>();
        for (String id : BUILT_IN) {
            String file = id + ".yml";
            try (InputStream resource = Themes.class.getResourceAsStream(file)) {
                if (resource == null) {
                    throw new IllegalStateException("no theme file " + file);
                }
                String yaml = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
                themes.put(id, ThemeFile.parse(file, yaml));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InputException e) {
                throw new IllegalStateException(e.line(), e);
            }
        }
        return new Themes(themes);
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
