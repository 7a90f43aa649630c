package org.declan.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet and the script of the page. The page allows these two and nothing else, by their hashes: whatever gets
 * into it from a text, no browser runs it or loads what it names.
 */
record PageStyle(String css, String script) {

    /** Both as they come with the program. */
    static PageStyle read() {
        return new PageStyle(text("report.css"), text("report.js"));
    }

    /** The content security policy. */
    String policy() {
        return "default-src 'none'; style-src '" + hash(css) + "'; script-src '" + hash(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String file) {
        try (InputStream resource = PageStyle.class.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalStateException("no " + file);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
