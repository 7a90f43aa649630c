package org.declan.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.declan.Analysis;
import org.declan.read.InputFile;
import org.declan.read.TextReader;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.Tokens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BuiltInThemesTest {

    private final Themes themes = Themes.builtIn();

    @TestFactory
    Stream<DynamicTest> everyExampleOfATheme() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Theme theme : themes.list()) {
            for (String yes : theme.examples().yes()) {
                tests.add(dynamicTest(
                        theme.id() + " is in: " + yes,
                        () -> assertThat(carried(yes)).contains(theme.id())));
            }
            for (String no : theme.examples().no()) {
                tests.add(dynamicTest(
                        theme.id() + " is not in: " + no,
                        () -> assertThat(carried(no)).doesNotContain(theme.id())));
            }
        }
        return tests.stream();
    }

    @Test
    void everyThemeHasLabelsADefinitionAndExamples() {
        assertThat(themes.list()).hasSize(4).allSatisfy(theme -> {
            assertThat(theme.label().fr()).isNotEqualTo(theme.id());
            assertThat(theme.label().en()).isNotEqualTo(theme.label().fr());
            assertThat(theme.definition().fr()).isNotEmpty();
            assertThat(theme.definition().en()).isNotEmpty();
            assertThat(theme.examples().yes()).hasSizeGreaterThan(5);
            assertThat(theme.examples().no()).hasSizeGreaterThan(5);
        });
    }

    @Test
    void theirPatternsAreCompiledOnce() {
        assertThat(Themes.builtIn().patterns()).isSameAs(Themes.builtIn().patterns());
    }

    private List<String> carried(String sentence) throws InputException {
        byte[] bytes = sentence.getBytes(StandardCharsets.UTF_8);
        Analysis analysis = new Analysis(new TextReader(null, new ByteArrayInputStream(bytes), notice -> {}));
        Document document = analysis.read(new InputFile("example", "-", null));
        Tokens tokens = analysis.tokens(document);
        ThemePatterns patterns = themes.patterns();
        return patterns.matcher(analysis.vocabulary(), analysis.lexicon()).mentions(tokens).stream()
                .map(mention -> patterns.themes().get(mention.theme()).id())
                .distinct()
                .toList();
    }
}
