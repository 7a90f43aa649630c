package org.declan.cli;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * Runs the program as people mostly do, on the text that is its only argument, with nobody listening. The launcher lets
 * the virtual machine watch, and makes its archive of loaded classes from what it sees.
 */
final class Rehearsal {

    private Rehearsal() {}

    public static void main(String[] args) {
        String text = args[0];
        run("--version");
        run("--help");
        run("themes", "--help");
        run("themes", "--evidence", text);
        run("kwic", "migration", text);
        run("terms", text);
        // As a process, with what only that one needs; it ends here.
        Main.main(new String[] {"themes", text});
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
