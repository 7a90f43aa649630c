package org.declan.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What the shortest start of a JVM costs. */
final class HelloWorld {

    private HelloWorld() {}

    /** Writes a line. */
    public static void main(String[] args) throws IOException {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write("hello world\n".getBytes(StandardCharsets.UTF_8));
        }
    }
}
