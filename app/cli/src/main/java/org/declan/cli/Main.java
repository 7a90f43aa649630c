package org.declan.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** The program. */
public final class Main {

    private Main() {}

    /** Runs the program as a process. */
    public static void main(String[] args) {
        System.exit(run(args, System.in, System.out, System.err));
    }

    /** Runs the program on given streams. */
    static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        out.println("declan");
        return 0;
    }
}
