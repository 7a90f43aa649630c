package org.declan.cli;

import org.declan.theme.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The themes that there are. */
@Command(
        name = "list",
        description = "Lists the themes: what they are called and how many patterns and examples they have.",
        footer = {"%nExamples:", "  declan lexicon list", "  declan lexicon list --themes my-themes/ --format csv"})
final class LexiconListCommand extends SessionCommand {

    @Mixin
    ThemeOptions themes = new ThemeOptions();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws Exception {
        output.write(LexiconTables.LIST, session, rows -> {
            for (Theme theme : themes.themes(session).list()) {
                long unless = theme.unless().size()
                        + theme.clues().stream()
                                .mapToLong(clue -> clue.unless().size())
                                .sum();
                rows.write(
                        theme.id(),
                        theme.label().en(),
                        theme.label().fr(),
                        theme.clues().size(),
                        unless,
                        theme.examples().yes().size(),
                        theme.examples().no().size(),
                        theme.file());
            }
        });
        return session.status();
    }
}
