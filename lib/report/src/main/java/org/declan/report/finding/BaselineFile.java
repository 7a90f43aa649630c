package org.declan.report.finding;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file of a {@link Baseline}: JSON, with a line for each of its findings, so that version control shows which came and
 * went.
 */
public final class BaselineFile {

    private static final int VERSION = 1;
    private static final String EXPECTED = "expected a baseline as --write-baseline writes it; ";
    private static final Pattern AT = Pattern.compile("at line ([0-9]{1,9}) column ([0-9]{1,9})");

    private BaselineFile() {}

    /** Writes a baseline in UTF-8; the stream stays open. The same baseline gives the same bytes. */
    public static void write(Baseline baseline, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("{\"declan-baseline\":" + VERSION + ",\"findings\":[");
        String separator = "\n";
        for (Baseline.Known known : baseline.known()) {
            writer.write(separator);
            separator = ",\n";
            JsonWriter json = new JsonWriter(writer);
            json.setHtmlSafe(false);
            json.beginObject();
            json.name("path").value(known.path());
            json.name("rule").value(known.rule());
            json.name("key").value(known.key());
            json.name("count").value(known.count());
            json.name("words").value(known.words());
            json.endObject();
            json.flush();
        }
        writer.write("\n]}\n");
        writer.flush();
    }

    /**
     * Reads a baseline; keys it does not know are passed over. The stream stays open.
     *
     * @throws BaselineException if it is not a baseline or one of another version
     */
    public static Baseline read(InputStream in) throws IOException, BaselineException {
        JsonReader json = new JsonReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        json.setStrictness(Strictness.STRICT);
        try {
            return baseline(json);
        } catch (EOFException e) {
            throw new BaselineException(place(json.toString()), EXPECTED + "found its end too early");
        } catch (MalformedJsonException | IllegalStateException | NumberFormatException e) {
            throw new BaselineException(place(json.toString()), EXPECTED + "found something else");
        } catch (IllegalArgumentException e) {
            throw new BaselineException(place(json.toString()), EXPECTED + "found " + e.getMessage());
        }
    }

    private static Baseline baseline(JsonReader json) throws IOException {
        List<Baseline.Known> known = new ArrayList<>();
        int version = 0;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "declan-baseline" -> version = version(json.nextInt());
                case "findings" -> {
                    json.beginArray();
                    while (json.hasNext()) {
                        known.add(known(json));
                    }
                    json.endArray();
                }
                default -> json.skipValue();
            }
        }
        json.endObject();
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw new IllegalStateException("something follows");
        }
        version(version);
        return new Baseline(known);
    }

    private static int version(int version) {
        if (version != VERSION) {
            throw new IllegalArgumentException("version " + version + " where only " + VERSION + " is known");
        }
        return version;
    }

    private static Baseline.Known known(JsonReader json) throws IOException {
        String path = "";
        String rule = "";
        String key = "";
        String words = "";
        int count = 0;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "path" -> path = json.nextString();
                case "rule" -> rule = json.nextString();
                case "key" -> key = json.nextString();
                case "count" -> count = json.nextInt();
                case "words" -> words = json.nextString();
                default -> json.skipValue();
            }
        }
        json.endObject();
        return new Baseline.Known(path, rule, key, count, words);
    }

    /** Gson tells where it is in words only. */
    private static Position place(String reader) {
        Matcher at = AT.matcher(reader);
        return at.find()
                ? new Position(Integer.parseInt(at.group(1)), Integer.parseInt(at.group(2)))
                : new Position(1, 1);
    }
}
