package org.declan.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program without a subcommand: it only points to them. */
@Command(
        name = "declan",
        description = "Reads French institutional declarations and counts what they say, traceably.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ThemesCommand.class,
            TermsCommand.class,
            DiffCommand.class,
            AlignCommand.class,
            KwicCommand.class,
            FormulasCommand.class,
            ReportCommand.class,
            CheckCommand.class,
            LockCommand.class,
            VerifyCommand.class,
            DocumentsCommand.class,
            SegmentsCommand.class,
            LexiconCommand.class,
            ExplainCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done (a reader that closes the pipe is no error)",
            "1:a gate that was asked for tripped; kwic -q found nothing, verify a number that no longer holds",
            "2:usage, or an input that cannot be read: one line each on standard error",
            "3:a bug of declan"
        })
final class DeclanCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "missing command; try: declan themes PATH");
        }
    }
}
