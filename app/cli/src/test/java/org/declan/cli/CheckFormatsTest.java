package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What other programs read of {@code check} is read by others' code. */
class CheckFormatsTest {

    private static final String CHECK =
            "check -c testdata/inputs/check/rules/all-kinds.yml testdata/inputs/check/drafts --format ";

    @TempDir
    private Path folder;

    @Test
    void sarifConformsToItsSchema() throws IOException {
        try (InputStream in = CheckFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            var schema =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Objects.requireNonNull(in));
            String log = Run.of(CHECK + "sarif").out();
            assertThat(log).contains("keeps-2019");
            assertThat(schema.validate(log, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void junitIsReadByAStrictParser() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        String xml = Run.of(CHECK + "junit").out();
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("testsuites");
        assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(10);
    }

    @Test
    void pathsAreFromTheWorkingDirectoryHoweverTextsAreNamed() {
        String text = "testdata/inputs/check/windows.txt";
        String check = "check -c testdata/inputs/check/rules/levels.yml --format github ";
        String named = Run.of(check + text).out();
        assertThat(named).startsWith("::error file=" + text + ",");
        assertThat(Run.of(check + Path.of(text).toAbsolutePath()).out()).isEqualTo(named);
        assertThat(Run.of(check + "./seeds/../" + text).out()).isEqualTo(named);
    }

    @Test
    void theRulesOfTheReadmeWork() throws IOException {
        String readme = Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
        Matcher block = Pattern.compile("(?ms)^```yml\n(.*?)^```$").matcher(readme);
        assertThat(block.find()).isTrue();
        Path rules = folder.resolve("declan.yml");
        Files.writeString(rules, block.group(1), StandardCharsets.UTF_8);
        Files.createDirectories(folder.resolve("agreed"));
        Path seed = Path.of("seeds", "002_da563d301c0450ee.txt");
        Files.copy(seed, folder.resolve("agreed").resolve("2011.txt"));
        Files.createDirectories(folder.resolve("drafts"));
        Files.copy(seed, folder.resolve("drafts").resolve("draft.txt"));
        Files.createDirectories(folder.resolve("themes"));
        Files.writeString(
                folder.resolve("themes").resolve("housing.yml"),
                "id: housing\npatterns: [logement]\n",
                StandardCharsets.UTF_8);
        Run run = Run.of("check -c " + rules);
        assertThat(run.out()).contains("[agreed-wording]").doesNotContain("[keeps-2011]");
        assertThat(run.err()).contains("1 error").doesNotContain("declan.yml:1");
        assertThat(run.status()).isEqualTo(1);
    }
}
