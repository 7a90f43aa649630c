package org.declan.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The themes themselves: what they are, whether they find what they should, and what each pattern is worth. */
@Command(
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            LexiconListCommand.class,
            LexiconShowCommand.class,
            LexiconTestCommand.class,
            LexiconLintCommand.class,
            LexiconAblateCommand.class,
            LexiconSuggestCommand.class,
            LexiconImportCommand.class,
            LexiconExportCommand.class
        },
        footer = {
            "%nExamples:",
            "  declan lexicon list --themes my-themes/",
            "  declan lexicon show trafficking",
            "  declan lexicon test --themes my-themes/ --gold labelled.tsv",
            "  declan lexicon lint --themes my-themes/ seeds/"
        })
final class LexiconCommand extends SessionCommand {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "missing command; try: declan lexicon list");
        }
        return 2;
    }
}
