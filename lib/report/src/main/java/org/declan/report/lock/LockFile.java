package org.declan.report.lock;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.declan.report.Fingerprint;
import org.declan.report.Provenance;

/**
 * The file of a {@link Lock}: sections of lines, a line for each fact with its cells parted by tabs, so that version
 * control shows which number changed and a spreadsheet or {@code grep} can read it. A tab, line feed, carriage return or
 * backslash in a cell is written {@code \t}, {@code \n}, {@code \r}, {@code \\}, and a {@code #} or {@code [} that begins
 * a line has a backslash before it. Lines that begin with {@code #} and empty ones say nothing.
 */
public final class LockFile {

    /** What the first line begins with. */
    static final String MAGIC = "declan-lock";

    /** The format that is written and read. */
    static final int VERSION = 1;

    private LockFile() {}

    /** Says whether an option is one that a lock may have. */
    public interface OptionCheck {

        /**
         * Looks at an option of the file.
         *
         * @throws IllegalArgumentException with what is wrong, for the user
         */
        void check(Provenance.Option option);
    }

    /** Writes a lock in UTF-8; the stream stays open. The same lock gives the same bytes. */
    public static void write(Lock lock, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        line(writer, MAGIC, String.valueOf(VERSION));
        writer.write("# Written by declan lock. declan verify works the numbers out again and names each that no longer"
                + " holds.\n");
        for (LockSection section : LockSection.values()) {
            writer.write("\n" + section.heading() + "\n");
            rows(section, lock, writer);
        }
        writer.flush();
    }

    private static void rows(LockSection section, Lock lock, Writer writer) throws IOException {
        Lock.Sources sources = lock.sources();
        switch (section) {
            case DECLAN -> line(writer, sources.version());
            case MODELS -> fingerprints(sources.models(), writer);
            case PATHS -> {
                for (String path : lock.recipe().paths()) {
                    line(writer, path);
                }
            }
            case OPTIONS -> {
                for (Provenance.Option option : lock.recipe().options()) {
                    line(writer, option.name(), option.value());
                }
            }
            case INPUTS -> fingerprints(sources.inputs(), writer);
            case THEMES -> fingerprints(sources.themes(), writer);
            case NUMBERS -> numbers(lock.numbers(), writer);
            case END -> {}
        }
    }

    private static void fingerprints(List<Fingerprint> files, Writer writer) throws IOException {
        for (Fingerprint file : files) {
            line(writer, file.name(), String.valueOf(file.bytes()), file.sha256());
        }
    }

    private static void numbers(List<LockedNumber> numbers, Writer writer) throws IOException {
        writer.write("# " + String.join("\t", LockSection.NUMBERS.columns()) + "\n");
        for (LockedNumber number : numbers) {
            LockedNumber.Key key = number.key();
            line(writer, key.kind().label(), key.item(), key.group(), String.valueOf(number.value()));
        }
    }

    private static void line(Writer writer, String... cells) throws IOException {
        String line = List.of(cells).stream().map(LockFile::escaped).collect(Collectors.joining("\t"));
        boolean looksLikeOther = line.startsWith("#") || line.startsWith("[");
        writer.write((looksLikeOther ? "\\" : "") + line + "\n");
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /**
     * Reads a lock; the stream stays open.
     *
     * @param options tells which options there are
     * @throws LockException if it is not a lock, or one of another format, or not whole
     */
    public static Lock read(InputStream in, OptionCheck options) throws IOException, LockException {
        return new LockReader(in.readAllBytes(), options).lock();
    }
}
