package org.declan.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Locale;
import java.util.function.Consumer;
import org.declan.report.Colour;
import org.declan.report.CsvDialect;
import org.declan.report.Detail;
import org.declan.report.Format;
import org.declan.report.Page;
import org.declan.report.Rendering;
import org.declan.report.RowWriter;
import org.declan.report.TableSchema;
import org.declan.text.InputException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where results go and in which shape. */
final class OutputOptions {

    /** When to colour. */
    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** Writes something to a stream. */
    interface Writing {
        void to(OutputStream out) throws Exception;
    }

    /** Writes rows to a table. */
    interface Rows {
        void to(RowWriter rows) throws Exception;
    }

    @Option(
            order = 21,
            names = "--format",
            paramLabel = "FORMAT",
            description = "table, csv, tsv, json, jsonl or md. By default a table on a terminal, csv elsewhere.")
    @Nullable
    String format;

    @Option(
            order = 22,
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE, whole or not at all; - is standard output.")
    @Nullable
    String file;

    @Option(order = 23, names = "--excel-fr", description = "CSV for a French Excel: semicolons, decimal commas, BOM.")
    boolean excelFr;

    @Option(order = 24, names = "--color", paramLabel = "WHEN", description = "auto, always or never.")
    When color = When.AUTO;

    @Option(
            order = 25,
            names = "--all-columns",
            description = "On a terminal, also show offsets and other columns for machines.")
    boolean allColumns;

    /** Opens a table of this schema, lets the rows be written, and closes it. */
    void write(TableSchema schema, Session session, Rows rows) throws Exception {
        Format chosen = format(session);
        Rendering rendering = rendering(session);
        toStream(session, out -> fill(chosen.open(schema, out, rendering), rows));
    }

    /** As {@link #write}, but without a row nothing is written, no header either; in JSON an empty array. */
    void writeIfAny(TableSchema schema, Session session, Rows rows) throws Exception {
        Format chosen = format(session);
        Rendering rendering = rendering(session);
        toStream(session, out -> fill(chosen.openIfAny(schema, out, rendering), rows));
    }

    /** Opens a page for a person, lets it be filled, and writes it. */
    void writePage(Session session, Consumer<Page> filling) throws Exception {
        Page page = new Page(rendering(session));
        filling.accept(page);
        toStream(session, out -> {
            for (String line : page.lines()) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private static void fill(RowWriter opened, Rows rows) throws Exception {
        try (opened) {
            rows.to(opened);
        }
    }

    /** Lets something be written to the output: standard output, or a file that appears when it is whole. */
    void toStream(Session session, Writing writing) throws Exception {
        toStream(file, session, writing);
    }

    /** Lets something be written to a file, which appears when it is whole; to standard output if it is null or {@code -}. */
    static void toStream(@Nullable String file, Session session, Writing writing) throws Exception {
        if (file == null || file.equals("-")) {
            try {
                write(session, session.out(), writing);
            } catch (IOException e) {
                throw isClosedPipe(e) ? new ClosedPipe() : new OutputException("standard output: " + e.getMessage());
            }
            return;
        }
        Path target = real(Path.of(file));
        Path parent = target.toAbsolutePath().getParent();
        if (Files.isDirectory(target)) {
            throw new OutputException(file + ": is a folder; expected a file");
        }
        if (parent == null || !Files.isDirectory(parent)) {
            throw new OutputException(file + ": there is no folder " + folder(file));
        }
        if (Files.isRegularFile(target) && session.isRead(target)) {
            throw new OutputException(file + ": is read, and would be lost; expected another file");
        }
        try {
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // A pipe or a device is written to, never put in the place of.
                writeAndClose(session, Files.newOutputStream(target), writing);
            } else {
                replace(session, target, writing);
            }
        } catch (IOException e) {
            throw new OutputException(file + ": cannot be written: " + e.getMessage());
        }
    }

    /** What a symbolic link stands for, so that the link stays and the file behind it is replaced. */
    private static Path real(Path path) {
        try {
            return Files.isSymbolicLink(path) ? path.toRealPath() : path;
        } catch (IOException e) {
            return path;
        }
    }

    /** Writes beside the target, and puts it in its place when it is whole; a file keeps who may read it. */
    private static void replace(Session session, Path target, Writing writing) throws Exception {
        // Not Files.createTempFile, whose files only their owner can read.
        Path temporary = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            writeAndClose(session, Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW), writing);
            PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
            if (old != null && Files.exists(target)) {
                Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
            }
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void writeAndClose(Session session, OutputStream stream, Writing writing) throws Exception {
        try (stream) {
            write(session, stream, writing);
        }
    }

    private static void write(Session session, OutputStream stream, Writing writing) throws Exception {
        if (session.isSingleThreaded()) {
            OutputStream out = new BufferedOutputStream(stream, 1 << 16);
            writing.to(out);
            out.flush();
            return;
        }
        WriteBehind out = new WriteBehind(stream);
        try {
            writing.to(out);
            out.flush();
        } finally {
            out.stop();
        }
    }

    private static String folder(String file) {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    private static boolean isClosedPipe(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("pipe") || message.contains("closed");
    }

    /** Whether the format asked for is one that a command writes itself, as {@code conllu}. */
    boolean isFormat(String label) {
        return format != null && format.equalsIgnoreCase(label);
    }

    /** Whether the user asks for a table in a format of their choice. */
    boolean isFormatChosen() {
        return format != null || excelFr;
    }

    /** Whether a person will look at an aligned table. */
    boolean isTable(Session session) throws InputException {
        return format(session) == Format.TABLE;
    }

    private Format format(Session session) throws InputException {
        if (format == null) {
            boolean toTerminal = session.terminal().isInteractive() && (file == null || file.equals("-"));
            return excelFr || !toTerminal ? Format.CSV : Format.TABLE;
        }
        for (Format known : Format.values()) {
            if (known.label().equalsIgnoreCase(format)) {
                if (excelFr && known != Format.CSV) {
                    throw InputException.in("--excel-fr", "is CSV; found it with --format " + known.label());
                }
                return known;
            }
        }
        throw InputException.in("--format", "expected table, csv, tsv, json, jsonl or md; found \"" + format + "\"");
    }

    /** How a person at this terminal sees it. */
    Rendering rendering(Session session) {
        boolean colour = color == When.ALWAYS
                || (color == When.AUTO && session.terminal().wantsColour());
        return new Rendering(
                excelFr ? CsvDialect.EXCEL_FR : CsvDialect.RFC_4180,
                session.terminal().width(),
                colour ? Colour.ON : Colour.OFF,
                allColumns ? Detail.FULL : Detail.BRIEF);
    }
}
