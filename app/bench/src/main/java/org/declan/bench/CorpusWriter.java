package org.declan.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes a {@link SyntheticCorpus} to a folder: seeds folder, size in MB, shape, folder to write to. The shape is
 * {@code files} (of 1 MB), {@code small} (files of 1 KB, a thousand in a folder) or {@code one} (file).
 */
final class CorpusWriter {

    private static final int KILOBYTE = 1_000;

    private CorpusWriter() {}

    /** Runs the writer as a process. */
    public static void main(String[] args) throws IOException {
        SyntheticCorpus corpus = new SyntheticCorpus(Path.of(args[0]));
        int megabytes = Integer.parseInt(args[1]);
        Path folder = Files.createDirectories(Path.of(args[3]));
        switch (args[2]) {
            case "files" -> {
                for (int i = 0; i < megabytes; i++) {
                    Files.write(folder.resolve(name(i)), corpus.text(SyntheticCorpus.MEGABYTE));
                }
            }
            case "small" -> {
                for (int i = 0; i < megabytes; i++) {
                    Path part = Files.createDirectories(folder.resolve(String.format(Locale.ROOT, "part%04d", i)));
                    for (int j = 0; j < SyntheticCorpus.MEGABYTE / KILOBYTE; j++) {
                        Files.write(part.resolve(name(i * KILOBYTE + j)), corpus.text(KILOBYTE));
                    }
                }
            }
            case "one" -> {
                try (OutputStream out = Files.newOutputStream(folder.resolve(name(0)))) {
                    for (int i = 0; i < megabytes; i++) {
                        out.write(corpus.text(SyntheticCorpus.MEGABYTE));
                    }
                }
            }
            default -> throw new IllegalArgumentException("shape: expected files, small or one; found " + args[2]);
        }
    }

    private static String name(int number) {
        return String.format(Locale.ROOT, "text%07d.txt", number);
    }
}
