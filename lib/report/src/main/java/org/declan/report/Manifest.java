package org.declan.report;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which files of a folder are those of a report, by its {@link DataPackage}.
 *
 * @param hashes the SHA-256 of each file as it was written, by its name; the data package itself is not among them
 */
public record Manifest(Map<String, String> hashes) {

    public Manifest {
        hashes = Collections.unmodifiableMap(new LinkedHashMap<>(hashes));
    }

    /**
     * The manifest in a data package, or nothing if it is not one that declan wrote.
     *
     * @throws IOException if it cannot be read
     */
    public static Optional<Manifest> read(InputStream in) throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        boolean isOurs = false;
        try (JsonReader json = new JsonReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "resources" -> files(json, hashes);
                    case "declan" -> {
                        isOurs = true;
                        declan(json, hashes);
                    }
                    default -> json.skipValue();
                }
            }
        } catch (IllegalStateException | MalformedJsonException | EOFException e) {
            return Optional.empty();
        }
        return isOurs ? Optional.of(new Manifest(hashes)) : Optional.empty();
    }

    private static void declan(JsonReader json, Map<String, String> hashes) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            if (json.nextName().equals("files")) {
                files(json, hashes);
            } else {
                json.skipValue();
            }
        }
        json.endObject();
    }

    private static void files(JsonReader json, Map<String, String> hashes) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            file(json, hashes);
        }
        json.endArray();
    }

    private static void file(JsonReader json, Map<String, String> hashes) throws IOException {
        String path = "";
        String hash = "";
        json.beginObject();
        while (json.hasNext()) {
            String name = json.nextName();
            boolean isText = json.peek() == JsonToken.STRING;
            if (name.equals("path") && isText) {
                path = json.nextString();
            } else if (name.equals("hash") && isText) {
                hash = json.nextString();
            } else {
                json.skipValue();
            }
        }
        json.endObject();
        if (hash.startsWith(DataPackage.SHA256)) {
            hashes.put(path, hash.substring(DataPackage.SHA256.length()));
        }
    }
}
