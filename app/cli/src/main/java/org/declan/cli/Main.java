package org.declan.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/**
 * The program. The only place that knows the process: its streams, its exit status, what becomes of an error.
 *
 * <p>Exit status: 0 done; 1 a gate the user asked for tripped; 2 usage, or input that cannot be read; 3 a bug of declan.
 * A reader that closes the pipe is 0.
 */
public final class Main {

    private Main() {}

    /** Runs the program as a process. */
    public static void main(String[] args) {
        Ahead.start(args);
        // Not System.out: it hides that the reader has closed the pipe.
        int status = run(
                args,
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.ofProcess());
        System.exit(status);
    }

    /** Runs the program on given streams, which stay open. */
    static int run(String[] args, InputStream in, OutputStream out, OutputStream err, Terminal terminal) {
        PrintWriter errors = writer(err);
        if (args.length == 1 && (args[0].equals("--version") || args[0].equals("-V"))) {
            return version(writer(out));
        }
        StandardError error = new StandardError(errors, terminal, System::nanoTime);
        Session session = new Session(in, out, error, terminal);
        int status = execute(args, session, writer(out));
        errors.flush();
        return status;
    }

    /** Said without picocli, which takes longer to load than the virtual machine to start. */
    private static int version(PrintWriter out) {
        for (String line : new Version().getVersion()) {
            out.println(line);
        }
        out.flush();
        return 0;
    }

    /** The commands with their options: what help, completions and the manual page are made from. */
    static CommandLine commandLine() {
        Session session = new Session(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new StandardError(writer(OutputStream.nullOutputStream()), Terminal.NONE, () -> 0),
                Terminal.NONE);
        return new CommandTree(session).whole();
    }

    private static int execute(String[] args, Session session, PrintWriter out) {
        for (String arg : args) {
            if (arg.indexOf('\uFFFD') >= 0) {
                session.error(
                        "an argument lost its accents (" + arg + "): the locale is not UTF-8; set LC_ALL=C.UTF-8");
                return 2;
            }
        }
        ErrorHandler handler = new ErrorHandler(session);
        try {
            PathsCommand command = PathsOnly.command(session, args);
            return command == null ? execute(args, session, out, handler) : command.call();
        } catch (OutOfMemoryError e) {
            session.error("out of memory; give it more, as in DECLAN_OPTS=-Xmx4g, or fewer texts at a time");
            return 2;
        } catch (StackOverflowError | LinkageError e) {
            return handler.bug(e);
        } catch (Exception e) {
            return handler.thrown(e);
        }
    }

    private static int execute(String[] args, Session session, PrintWriter out, ErrorHandler handler) {
        CommandLine commandLine = new CommandTree(session).of(args);
        commandLine.setOut(out);
        commandLine.setErr(session.errors().writer());
        commandLine.setParameterExceptionHandler(handler);
        commandLine.setExecutionExceptionHandler(handler);
        int status = commandLine.execute(args);
        out.flush();
        return status;
    }

    private static PrintWriter writer(OutputStream stream) {
        Writer utf8 = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        return new PrintWriter(utf8, false);
    }
}
