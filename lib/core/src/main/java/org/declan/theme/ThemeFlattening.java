package org.declan.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.declan.text.InputException;
import org.declan.yaml.FlatYaml;
import org.declan.yaml.Yaml;

/** The step of the build that flattens and compiles the built-in themes, so that no start has to. */
public final class ThemeFlattening {

    private ThemeFlattening() {}

    /** Writes a flat file beside each built-in theme of the folder that is the only argument, and a digest of all. */
    public static void main(String[] args) throws IOException, InputException {
        Path folder = Path.of(args[0]);
        List<Theme> themes = new ArrayList<>();
        for (String id : Themes.BUILT_IN) {
            String file = id + ".yml";
            String yaml = Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
            String flat = FlatYaml.write(Yaml.parseLong(file, yaml).orElseThrow());
            Files.writeString(folder.resolve(id + Themes.FLAT), flat, StandardCharsets.UTF_8);
            themes.add(ThemeFile.parse(file, yaml));
        }
        Files.write(folder.resolve(Themes.DIGEST), new ThemePatterns(themes).digest());
    }
}
