package org.declan.cli;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * Runs the program as people mostly do, on the folder of texts that is its only argument, with nobody listening. The
 * launcher lets the virtual machine watch, and makes its archive of loaded classes from what it sees.
 */
final class Rehearsal {

    private Rehearsal() {}

    public static void main(String[] args) {
        String texts = args[0];
        run("--version");
        run("--help");
        run("themes", "--help");
        run("themes", "--evidence", texts);
        run("themes", "--format", "table", texts);
        run("kwic", "migration", texts);
        run("terms", texts);
        // As a process, with what only that one needs; it ends here.
        Main.main(new String[] {"themes", texts});
    }

    private static void run(String... args) {
        Main.run(
                args,
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                Terminal.NONE);
    }
}
