package org.declan.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.declan.text.InputException;
import org.declan.yaml.FlatYaml;
import org.declan.yaml.Yaml;

/** The step of the build that flattens the built-in themes, so that no start has to read them as YAML. */
public final class ThemeFlattening {

    private ThemeFlattening() {}

    /** Writes a flat file beside each built-in theme of the folder that is the only argument. */
    public static void main(String[] args) throws IOException, InputException {
        Path folder = Path.of(args[0]);
        for (String id : Themes.BUILT_IN) {
            String file = id + ".yml";
            String yaml = Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
            String flat = FlatYaml.write(Yaml.parseLong(file, yaml).orElseThrow());
            Files.writeString(folder.resolve(id + Themes.FLAT), flat, StandardCharsets.UTF_8);
        }
    }
}
