package org.declan.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes out of an Office Open XML file when it was made, so that the same content is the same bytes. */
final class WithoutClock {

    /** The first time that a zip file can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created[^>]*>[^<]*</dcterms:created>";

    private WithoutClock() {}

    /**
     * Copies a file, in the order of its directory: fastexcel writes zips of which only that tells how long the parts are.
     * The stream stays open.
     */
    static void copy(Path file, OutputStream out) throws IOException {
        ZipOutputStream copy = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : zip.stream().toList()) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(NO_TIME);
                copy.putNextEntry(timeless);
                try (InputStream content = zip.getInputStream(entry)) {
                    if (entry.getName().equals(PROPERTIES)) {
                        String xml = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                        copy.write(xml.replaceAll(CREATED, "").getBytes(StandardCharsets.UTF_8));
                    } else {
                        content.transferTo(copy);
                    }
                }
                copy.closeEntry();
            }
        }
        copy.finish();
    }
}
