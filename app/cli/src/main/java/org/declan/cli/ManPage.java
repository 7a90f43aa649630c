package org.declan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** A manual page in roff, from the same model as the command's {@code --help}. The build runs it. */
final class ManPage {

    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    /** Writes man/man1/*.1 and completions/declan.bash into the folder named by the only argument. */
    public static void main(String[] args) throws IOException {
        CommandLine declan = Main.commandLine();
        write(Path.of(args[0], "completions", "declan.bash"), AutoComplete.bash("declan", declan));
        writePages(declan.getCommandSpec(), Path.of(args[0], "man", "man1"));
    }

    private static void writePages(CommandSpec spec, Path folder) throws IOException {
        write(folder.resolve(name(spec) + ".1"), new ManPage().of(spec));
        for (CommandSpec sub : subcommands(spec)) {
            writePages(sub, folder);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text.replace("\r\n", "\n"));
    }

    private static List<CommandSpec> subcommands(CommandSpec spec) {
        return spec.subcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(sub -> !sub.usageMessage().hidden())
                .distinct()
                .toList();
    }

    private static String name(CommandSpec spec) {
        return spec.qualifiedName("-");
    }

    private static String[] summary(CommandSpec spec) {
        UsageMessageSpec usage = spec.usageMessage();
        String[] lines = usage.header().length > 0 ? usage.header() : usage.description();
        return lines.length > 0 ? new String[] {lines[0]} : lines;
    }

    private String of(CommandSpec spec) {
        UsageMessageSpec usage = spec.usageMessage();
        String version = String.join(" ", spec.root().version());
        add(".TH \"" + escaped(name(spec).toUpperCase(Locale.ROOT)) + "\" 1 \"\" \"" + escaped(version) + '"');
        add(".SH NAME");
        add(escaped(name(spec) + plain(" - " + String.join("", summary(spec)))).replaceFirst("\\.$", ""));
        add(".SH SYNOPSIS");
        lines(spec.commandLine().getHelp().synopsis(0));
        section("DESCRIPTION", usage.description());
        arguments("ARGUMENTS", spec.positionalParameters());
        arguments(
                "OPTIONS",
                spec.options().stream()
                        .sorted(Comparator.comparing(OptionSpec::longestName))
                        .toList());
        if (!subcommands(spec).isEmpty()) {
            add(".SH COMMANDS");
            subcommands(spec).forEach(sub -> entry(name(sub) + "(1)", summary(sub)));
        }
        if (!usage.exitCodeList().isEmpty()) {
            add(".SH EXIT STATUS");
            usage.exitCodeList().forEach((status, meaning) -> entry(status.trim(), meaning));
        }
        section("NOTES", usage.footer());
        return page.toString();
    }

    private void section(String title, String... texts) {
        if (texts.length > 0) {
            add(".SH " + title);
            lines(texts);
        }
    }

    private void arguments(String title, List<? extends ArgSpec> all) {
        List<? extends ArgSpec> shown = all.stream().filter(a -> !a.hidden()).toList();
        if (!shown.isEmpty()) {
            add(".SH " + title);
        }
        for (ArgSpec arg : shown) {
            String names = arg instanceof OptionSpec option ? String.join(", ", option.names()) + " " : "";
            String value = arg.arity().max() == 0 ? "" : plain(arg.paramLabel());
            entry((names + value).trim(), arg.description());
        }
    }

    private void entry(String term, String... description) {
        add(".TP");
        add("\\fB" + escaped(term) + "\\fR");
        lines(description);
    }

    /** Lines as the help shows them: an indented line (an example) keeps its spaces, a line break stays one. */
    private void lines(String... texts) {
        String text = plain(String.join("\n", texts));
        boolean first = true;
        for (String line : text.lines().toList()) {
            if (line.isBlank()) {
                add(".sp");
            } else if (line.startsWith(" ")) {
                add(".nf\n" + escaped(line) + "\n.fi");
            } else {
                add((first ? "" : ".br\n") + escaped(line));
            }
            first = line.isBlank();
        }
    }

    private void add(String line) {
        page.append(line).append('\n');
    }

    /** Without picocli's colour marks and, where it is a format (a lone % makes it none), its format specifiers. */
    private static String plain(String text) {
        String line = Ansi.OFF.string(text);
        try {
            return String.format(Locale.ROOT, line).stripTrailing();
        } catch (IllegalFormatException e) {
            return line.stripTrailing();
        }
    }

    /** No character left that roff would read as its own. */
    private static String escaped(String text) {
        String safe = text.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("'", "\\(aq")
                .replace("\"", "\\(dq");
        return safe.startsWith(".") ? "\\&" + safe : safe;
    }
}
