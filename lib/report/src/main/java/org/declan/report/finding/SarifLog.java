package org.declan.report.finding;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Findings in the Static Analysis Results Interchange Format 2.1.0 with Errata 01 (OASIS Standard, 28 August 2023); the
 * sections are of that.
 */
final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    /** Section 3.27.17: the name of a way to make fingerprints, with its version. */
    private static final String FINGERPRINT = "wordsAndNeighbours/v1";

    private static final String UNRESERVED = "-._~/";

    private final Writer out;
    private final JsonWriter json;

    SarifLog(Writer out) {
        this.out = out;
        json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.setHtmlSafe(false);
    }

    void write(Findings findings) throws IOException {
        json.beginObject();
        json.name("$schema").value(SCHEMA);
        json.name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("declan");
        json.name("version").value(findings.version());
        json.name("rules").beginArray();
        for (Rule rule : findings.rules()) {
            rule(rule);
        }
        json.endArray().endObject().endObject();
        json.name("columnKind").value("unicodeCodePoints");
        json.name("newlineSequences").beginArray();
        json.value("\r\n").value("\n").value("\r").endArray();
        json.name("results").beginArray();
        List<String> ids = findings.rules().stream().map(Rule::id).toList();
        for (Finding finding : findings.all()) {
            result(finding, ids.indexOf(finding.rule().id()));
        }
        json.endArray().endObject().endArray().endObject();
        json.flush();
        out.write("\n");
    }

    private void rule(Rule rule) throws IOException {
        json.beginObject();
        json.name("id").value(rule.id());
        if (!rule.description().isBlank()) {
            text("shortDescription", message(rule.description()));
        }
        json.name("defaultConfiguration").beginObject();
        json.name("level").value(rule.level().sarif()).endObject();
        json.endObject();
    }

    private void result(Finding finding, int rule) throws IOException {
        json.beginObject();
        json.name("ruleId").value(finding.rule().id());
        json.name("ruleIndex").value(rule);
        json.name("level").value(finding.level().sarif());
        text("message", message(finding.message()));
        Location location = finding.location();
        json.name("locations").beginArray().beginObject();
        json.name("physicalLocation").beginObject();
        if (location instanceof WholeCorpus corpus) {
            // Code scanning refuses a whole log for one result without a location.
            artifact(corpus.rules());
            json.name("region").beginObject();
            json.name("startLine").value(corpus.line()).endObject();
        } else {
            artifact(location.path());
        }
        if (location instanceof Region region) {
            region("region", region.range());
            text("snippet", region.words());
            json.endObject();
        }
        json.endObject().endObject().endArray();
        json.name("partialFingerprints").beginObject();
        json.name(FINGERPRINT).value(finding.fingerprint().toString()).endObject();
        if (!finding.suggestion().isEmpty()) {
            suggestion(finding);
        }
        json.endObject();
    }

    /** A fix where there are words to replace (or a place where to put some), else a property. */
    private void suggestion(Finding finding) throws IOException {
        if (finding.location() instanceof Region region) {
            json.name("fixes").beginArray().beginObject();
            json.name("artifactChanges").beginArray().beginObject();
            artifact(region.path());
            json.name("replacements").beginArray().beginObject();
            region("deletedRegion", region.range());
            json.endObject();
            text("insertedContent", finding.suggestion());
            json.endObject().endArray().endObject().endArray().endObject().endArray();
        } else {
            json.name("properties").beginObject();
            json.name("suggestion").value(finding.suggestion()).endObject();
        }
    }

    private void artifact(String path) throws IOException {
        json.name("artifactLocation").beginObject();
        json.name("uri").value(uri(path)).endObject();
    }

    /** Begins a region, whose end column is that after its last character. */
    private void region(String name, Range range) throws IOException {
        json.name(name).beginObject();
        json.name("startLine").value(range.from().line());
        json.name("startColumn").value(range.from().column());
        json.name("endLine").value(range.to().line());
        json.name("endColumn").value(range.to().column());
    }

    private void text(String name, String text) throws IOException {
        json.name(name).beginObject().name("text").value(text).endObject();
    }

    /** Text in which nothing is a placeholder (section 3.11.5) or an embedded link (section 3.11.6). */
    static String message(String text) {
        String literal = text.replace("{", "{{").replace("}", "}}");
        return literal.contains("](")
                ? literal.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
                : literal;
    }

    /** A path as a URI reference of RFC 3986, in which all but unreserved characters are percent-encoded. */
    static String uri(String path) {
        StringBuilder uri = new StringBuilder(path.startsWith("/") ? "file://" : "");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (isLetter || (c >= '0' && c <= '9') || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
