package org.declan.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.CodeSource;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A file that comes with declan, beside a class of this jar. It is read from the jar itself: a class loader looks for it in
 * each module of the JDK first, which takes a start longer than to find the texts.
 */
public final class Resource {

    /** Stays open, as the list of its files is read whenever it is opened; null when declan runs from folders of classes. */
    private static final @Nullable ZipFile JAR = jar();

    private Resource() {}

    /** The bytes of the file that stands beside a class under this name. */
    public static byte[] bytes(Class<?> beside, String name) {
        try (InputStream file = Objects.requireNonNull(open(beside, name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as text. */
    public static String text(Class<?> beside, String name) {
        return new String(bytes(beside, name), StandardCharsets.UTF_8);
    }

    private static @Nullable InputStream open(Class<?> beside, String name) throws IOException {
        ZipEntry entry =
                JAR == null ? null : JAR.getEntry(beside.getPackageName().replace('.', '/') + "/" + name);
        return JAR == null || entry == null ? beside.getResourceAsStream(name) : JAR.getInputStream(entry);
    }

    private static @Nullable ZipFile jar() {
        CodeSource source = Resource.class.getProtectionDomain().getCodeSource();
        String path = source == null ? "" : source.getLocation().getPath();
        try {
            // An address writes spaces and accents otherwise than a path: there the class loader has to do.
            return path.endsWith(".jar") && path.indexOf('%') < 0 ? new ZipFile(path) : null;
        } catch (IOException e) {
            return null;
        }
    }
}
