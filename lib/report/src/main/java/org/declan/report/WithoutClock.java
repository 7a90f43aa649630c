package org.declan.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes out of an Office Open XML file when it was made, so that the same content is the same bytes. */
final class WithoutClock {

    /** The first time that a zip file can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    private WithoutClock() {}

    /** Copies the file, which is the bytes of a zip; the stream stays open. */
    static void copy(byte[] file, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(NO_TIME);
                copy.putNextEntry(timeless);
                if (entry.getName().equals(PROPERTIES)) {
                    String xml = new String(entries.readAllBytes(), StandardCharsets.UTF_8);
                    copy.write(xml.replaceAll(CREATED, "").getBytes(StandardCharsets.UTF_8));
                } else {
                    entries.transferTo(copy);
                }
                copy.closeEntry();
            }
        }
        copy.finish();
    }
}
