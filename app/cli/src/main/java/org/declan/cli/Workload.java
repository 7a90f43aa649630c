package org.declan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.declan.read.InputFile;

/** How files are shared out to threads, by their sizes. */
final class Workload {

    /** Less text than this is done before a second thread has started. */
    private static final long PARALLEL_BYTES = 1 << 20;
    /** More text than this at once would have the other threads wait at the end, and hold many texts in memory. */
    private static final long BLOCK_BYTES = 1 << 16;

    private static final int MOST_AT_ONCE = 64;

    private final List<InputFile> files;

    Workload(List<InputFile> files) {
        this.files = files;
    }

    /** Whether a second thread is not worth its start. */
    boolean isSmall() {
        long bytes = 0;
        for (int i = 0; i < files.size() && bytes <= PARALLEL_BYTES; i++) {
            bytes += size(files.get(i));
        }
        return bytes <= PARALLEL_BYTES;
    }

    /** Where the files end that a thread is given at once: one, or small ones, which are read before a thread is woken. */
    int blockEnd(int first) {
        long bytes = size(files.get(first));
        int end = first + 1;
        while (end < files.size() && end - first < MOST_AT_ONCE) {
            bytes += size(files.get(end));
            if (bytes > BLOCK_BYTES) {
                break;
            }
            end++;
        }
        return end;
    }

    /** In bytes; 0 where nobody knows. */
    private static long size(InputFile file) {
        Path path = file.path();
        try {
            return path == null ? 0 : Files.size(path);
        } catch (IOException e) {
            // It will be said when the file is read.
            return 0;
        }
    }
}
