package org.declan.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.declan.text.InputException;
import org.declan.text.Notice;
import org.declan.text.Source;
import org.jspecify.annotations.Nullable;

/** Reads {@code .txt} and {@code .md} files, and any other file of text the user names. */
public final class TextReader implements DocumentReader {

    /** What one document may hold, in bytes: offsets are ints. */
    private static final int MAX_BYTES = 1 << 29;

    private static final int MOST_AT_ONCE = 1 << 16;

    private final Decoder decoder;
    private final Sidecars sidecars;
    private final InputStream standardInput;
    private final Consumer<Notice> notices;
    private final BiConsumer<String, byte[]> watcher;

    /**
     * @param encoding the encoding of all files, or null to recognise it in each
     * @param standardInput what {@code -} reads
     * @param notices told what a person should know
     */
    public TextReader(@Nullable Charset encoding, InputStream standardInput, Consumer<Notice> notices) {
        this(encoding, standardInput, notices, (name, bytes) -> {});
    }

    /**
     * @param encoding the encoding of all files, or null to recognise it in each
     * @param standardInput what {@code -} reads
     * @param notices told what a person should know
     * @param watcher told the name and the bytes of each file that is read, metadata beside the texts too; from several
     *     threads when there are several
     */
    public TextReader(
            @Nullable Charset encoding,
            InputStream standardInput,
            Consumer<Notice> notices,
            BiConsumer<String, byte[]> watcher) {
        this.decoder = new Decoder(encoding, notices);
        this.sidecars = new Sidecars(notices, watcher);
        this.standardInput = standardInput;
        this.notices = notices;
        this.watcher = watcher;
    }

    /** Looks at what stands beside the files, in their order, so that notices about it do not depend on threads. */
    public TextReader prepared(List<InputFile> files) {
        files.forEach(sidecars::metadata);
        return this;
    }

    @Override
    public RawText read(InputFile file) throws InputException {
        byte[] bytes = bytes(file);
        watcher.accept(file.name(), bytes);
        if (bytes.length == 0) {
            notices.accept(new Notice(file.name(), null, "the file is empty"));
        }
        Source source = new Source(file.name(), decoder.decode(file.name(), bytes));
        FrontMatter front = FrontMatter.of(source, notices);
        return new RawText(
                file.id(), source, front.end(), sidecars.metadata(file).orElse(front.metadata()));
    }

    /** Reads so many bytes, and what comes after them: a pipe or a device says nothing of its size, and may have no end. */
    private static byte[] read(InputFile file, InputStream stream, long size) throws IOException, InputException {
        byte[] bytes = new byte[(int) Math.min(size, MAX_BYTES)];
        int length = 0;
        int more = 0;
        while (more >= 0 && length < bytes.length) {
            // The JDK gets as much memory outside the heap as is asked for at once.
            more = stream.read(bytes, length, Math.min(bytes.length - length, MOST_AT_ONCE));
            length += Math.max(0, more);
        }
        // A regular file ends where it says, and need not be asked for more.
        int next = more < 0 || (length == size && size > 0) ? -1 : stream.read();
        if (next < 0) {
            return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
        }
        // A FileInputStream that is asked for many bytes at once asks for its position, which a pipe has not.
        byte[] rest = new BufferedInputStream(stream).readNBytes(MAX_BYTES - length);
        if (rest.length == MAX_BYTES - length) {
            throw InputException.in(file.name(), "more than " + MAX_BYTES + " bytes; expected at most that: split it");
        }
        byte[] all = Arrays.copyOf(bytes, length + 1 + rest.length);
        all[length] = (byte) next;
        System.arraycopy(rest, 0, all, length + 1, rest.length);
        return all;
    }

    private byte[] bytes(InputFile file) throws InputException {
        Path path = file.path();
        try {
            if (path == null) {
                return read(file, standardInput, 0);
            }
            try (SeekableByteChannel channel = Files.newByteChannel(path)) {
                return read(file, Channels.newInputStream(channel), channel.size());
            }
        } catch (NoSuchFileException e) {
            throw InputException.in(file.name(), "no such file or folder");
        } catch (AccessDeniedException e) {
            throw InputException.in(file.name(), "no permission to read it");
        } catch (IOException e) {
            throw InputException.in(file.name(), "cannot be read: " + e.getMessage());
        }
    }
}
