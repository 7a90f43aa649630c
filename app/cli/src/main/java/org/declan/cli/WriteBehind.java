package org.declan.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Writes to a stream on a second thread while the next bytes are made: of a table of 700 MB, the system takes as long to
 * take the bytes as declan to make them. The thread starts when there is more than a buffer. What goes wrong is thrown at
 * the next buffer, or when flushed.
 */
final class WriteBehind extends OutputStream {

    private static final int BUFFER = 1 << 18;

    /** Of more bytes at a time the JVM makes a copy in memory that it asks the system for anew each time. */
    private static final int PIECE = 1 << 16;

    private final OutputStream out;
    private byte[] filling = new byte[1 << 13];
    private byte[] written = {};
    private int filled;
    private @Nullable ExecutorService thread;
    private @Nullable Future<?> writing;

    WriteBehind(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            if (filled == filling.length) {
                handOn();
            }
            int part = Math.min(length - done, filling.length - filled);
            System.arraycopy(bytes, offset + done, filling, filled, part);
            filled += part;
            done += part;
        }
    }

    /** Lets the full buffer be written, when the one before it is. */
    private void handOn() throws IOException {
        await();
        ExecutorService own = thread == null ? Executors.newSingleThreadExecutor(WriteBehind::daemon) : thread;
        thread = own;
        byte[] full = filling;
        int length = filled;
        writing = own.submit(() -> {
            for (int done = 0; done < length; done += PIECE) {
                out.write(full, done, Math.min(PIECE, length - done));
            }
            return length;
        });
        filling = written.length == BUFFER ? written : new byte[BUFFER];
        written = full;
        filled = 0;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "declan output");
        thread.setDaemon(true);
        return thread;
    }

    private void await() throws IOException {
        Future<?> last = writing;
        writing = null;
        try {
            if (last != null) {
                last.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        }
    }

    @Override
    public void flush() throws IOException {
        await();
        out.write(filling, 0, filled);
        filled = 0;
        out.flush();
    }

    /** Ends the thread, whatever was not flushed; the stream below stays open. */
    void stop() {
        if (thread != null) {
            thread.shutdownNow();
        }
    }
}
