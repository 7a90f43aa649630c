package org.declan.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.declan.query.Pattern;
import org.declan.text.InputException;
import org.declan.yaml.FlatYaml;
import org.declan.yaml.Yaml;
import org.junit.jupiter.api.Test;

class ThemeFlatteningTest {

    @Test
    void aBuiltInThemeIsWhatItsYamlSays() throws IOException, InputException {
        for (Theme theme : Themes.builtIn().list()) {
            assertThat(theme.yaml()).isEqualTo(resource(theme.file()));
            Theme read = ThemeFile.parse(theme.file(), resource(theme.file()));
            assertThat(theme.id()).isEqualTo(read.id());
            assertThat(theme.label()).isEqualTo(read.label());
            assertThat(theme.definition()).isEqualTo(read.definition());
            assertThat(theme.examples()).isEqualTo(read.examples());
            assertThat(patterns(theme)).isEqualTo(patterns(read));
        }
    }

    @Test
    void itsFlatFileHoldsAllValuesOfItsYaml() throws IOException, InputException {
        for (Theme theme : Themes.builtIn().list()) {
            String flat =
                    FlatYaml.write(Yaml.parseLong(theme.file(), theme.yaml()).orElseThrow());
            assertThat(resource(theme.id() + Themes.FLAT)).isEqualTo(flat);
        }
    }

    @Test
    void theDigestHoldsThePatternsCompiledFromYaml() throws IOException, InputException {
        List<Theme> themes = new ArrayList<>();
        for (Theme theme : Themes.builtIn().list()) {
            themes.add(ThemeFile.parse(theme.file(), theme.yaml()));
        }
        assertThat(bytes(Themes.DIGEST)).isEqualTo(new ThemePatterns(themes).digest());
        assertThat(Themes.builtInPatterns().digest()).isEqualTo(bytes(Themes.DIGEST));
    }

    private static List<String> patterns(Theme theme) {
        Stream<Pattern> clues = theme.clues().stream()
                .flatMap(clue -> Stream.concat(Stream.of(clue.pattern()), clue.unless().stream()));
        return Stream.concat(clues, theme.unless().stream()).map(Pattern::text).toList();
    }

    private static String resource(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) throws IOException {
        try (var resource = Objects.requireNonNull(Themes.class.getResourceAsStream(name), name)) {
            return resource.readAllBytes();
        }
    }
}
