package org.declan.cli;

import org.declan.text.InputException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * What an error says to the user, and the exit status it makes. A class and not two lambdas, as the archive of loaded
 * classes holds no lambda of an interface as old as picocli's, and the virtual machine would have to write them at every
 * start.
 */
final class ErrorHandler implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Session session;

    ErrorHandler(Session session) {
        this.session = session;
    }

    /** A mistake on the command line. */
    @Override
    public int handleParseException(ParameterException e, String[] args) {
        session.error(UsageMistake.line(e) + " (see "
                + e.getCommandLine().getCommandSpec().qualifiedName() + " --help)");
        return 2;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult result) {
        return thrown(e);
    }

    /** What a command threw. */
    int thrown(Exception e) {
        if (e instanceof InputException mistake) {
            session.error(mistake.line());
            return 2;
        }
        if (e instanceof ClosedPipe) {
            return 0;
        }
        if (e instanceof OutputException output) {
            session.error(output.getMessage());
            return 2;
        }
        return bug(e);
    }

    /** What nobody foresaw. */
    int bug(Throwable e) {
        session.error("a bug of declan; please report it with what follows");
        e.printStackTrace(session.errors().writer());
        return 3;
    }
}
