package org.declan.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What tells whether a file is the one that was meant.
 *
 * @param name the file, as the user wrote it or within its folder
 * @param bytes how many it has
 * @param sha256 what {@code sha256sum} prints of it: 64 hexadecimal digits, lower case
 */
public record Fingerprint(String name, long bytes, String sha256) {

    /** Writes a file. */
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    public Fingerprint {
        if (bytes < 0 || !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(name + ": not the size and SHA-256 of a file: " + bytes + " " + sha256);
        }
    }

    /** That of bytes in memory. */
    public static Fingerprint of(String name, byte[] bytes) {
        try {
            return written(name, OutputStream.nullOutputStream(), out -> out.write(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That of a stream, which is read to its end and stays open. */
    public static Fingerprint of(String name, InputStream in) throws IOException {
        return written(name, OutputStream.nullOutputStream(), in::transferTo);
    }

    /** That of what is written to a stream, which stays open. */
    public static Fingerprint written(String name, OutputStream out, Writing writing) throws IOException {
        Counting counting = new Counting(out, algorithm());
        writing.to(counting);
        counting.flush();
        return new Fingerprint(
                name,
                counting.bytes,
                HexFormat.of().formatHex(counting.getMessageDigest().digest()));
    }

    private static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static final class Counting extends DigestOutputStream {

        private long bytes;

        Counting(OutputStream out, MessageDigest digest) {
            super(out, digest);
        }

        @Override
        public void write(int b) throws IOException {
            bytes++;
            super.write(b);
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            bytes += len;
            super.write(b, off, len);
        }
    }
}
