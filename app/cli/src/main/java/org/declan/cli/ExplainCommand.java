package org.declan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.declan.report.Rendering;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a number means, how it is made and how far to trust it. Reads no text. */
@Command(
        footer = {
            "%nExamples:",
            "  declan explain                                 all names, a line each",
            "  declan explain sentence_share                  one of them in full",
            "  declan explain log_ratio log_ratio_low start   several",
            "  declan explain trafficking                     a theme that comes with declan",
            "  declan explain --format csv -o codebook.csv    everything, for a spreadsheet"
        })
final class ExplainCommand extends SessionCommand {

    private static final String BETWEEN_SHEETS = "\n\n";
    private static final int ROOM_FOR_SOURCES = 100;

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            description = "A measure, a column of any table, or a built-in theme; without one, a list of all.")
    List<String> names = new ArrayList<>();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Glossary glossary = new Glossary(Tables.all());
        List<GlossaryEntry> entries = names.isEmpty() ? glossary.all() : named(glossary);
        if (names.isEmpty() || output.isFormatChosen()) {
            list(entries);
        } else {
            Rendering rendering = output.rendering(session);
            output.toStream(session, out -> sheets(entries, rendering, out));
        }
        return session.status();
    }

    private List<GlossaryEntry> named(Glossary glossary) {
        List<GlossaryEntry> entries = new ArrayList<>();
        for (String name : names) {
            List<GlossaryEntry> found = glossary.named(name);
            if (found.isEmpty() && spec != null) {
                String hint = Nearest.hint(name, glossary.names());
                throw new ParameterException(
                        spec.commandLine(),
                        "unknown name \"" + name + "\"" + (hint.isEmpty() ? "; declan explain lists all" : hint));
            }
            entries.addAll(found);
        }
        return entries;
    }

    private void list(List<GlossaryEntry> entries) throws Exception {
        boolean terminal = output.isTable(session);
        boolean narrow = terminal && session.terminal().width() < ROOM_FOR_SOURCES;
        output.write(narrow ? GlossaryEntry.NARROW : GlossaryEntry.SCHEMA, session, rows -> {
            for (GlossaryEntry entry : entries) {
                rows.write(entry.row(terminal));
            }
        });
    }

    private static void sheets(List<GlossaryEntry> entries, Rendering rendering, OutputStream out) throws IOException {
        String between = "";
        for (GlossaryEntry entry : entries) {
            String sheet = String.join("\n", entry.sheet().lines(rendering)) + "\n";
            out.write((between + sheet).getBytes(StandardCharsets.UTF_8));
            between = BETWEEN_SHEETS;
        }
    }
}
