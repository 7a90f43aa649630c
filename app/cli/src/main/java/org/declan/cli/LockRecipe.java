package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.declan.report.Provenance;
import org.declan.report.lock.Lock;
import org.declan.text.InputException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The options of {@code lock} as its file has them, and the command that they make again. */
final class LockRecipe {

    /** Options that bear on a number; others, as {@code --threads}, do not belong in a lock. */
    private static final Set<String> KNOWN = Set.of(
            "--by",
            "--only",
            "--themes",
            "--theme",
            "--terms",
            "--term",
            "--unit",
            "--ngrams",
            "--repeated",
            "--fold",
            "--pos",
            "--stopwords",
            "--layer",
            "--match",
            "--min-count",
            "--encoding",
            "--include",
            "--exclude");

    private final LockCommand command;
    private final LockFolder folder;

    LockRecipe(LockCommand command, LockFolder folder) {
        this.command = command;
        this.folder = folder;
    }

    /** What was asked for that bears on a number: what a default decides always, the rest where it was given. */
    List<Provenance.Option> options() throws InputException {
        List<Provenance.Option> options = new ArrayList<>();
        options.add(new Provenance.Option("--by", command.groups.by().label()));
        each("--only", command.groups.only, options);
        for (String file : command.themes.files) {
            options.add(new Provenance.Option("--themes", folder.relative(file)));
        }
        each("--theme", command.themes.ids, options);
        options.addAll(command.chosen.told());
        terms(command.terms, options);
        if (command.encoding != null) {
            options.add(new Provenance.Option("--encoding", command.encoding));
        }
        each("--include", command.include, options);
        each("--exclude", command.exclude, options);
        return options;
    }

    private void terms(TermOptions terms, List<Provenance.Option> options) throws InputException {
        options.add(new Provenance.Option("--unit", terms.unit.name().toLowerCase(Locale.ROOT)));
        options.add(new Provenance.Option("--fold", terms.folding.name().toLowerCase(Locale.ROOT)));
        options.add(new Provenance.Option(
                "--stopwords", command.hasStopWordFile() ? folder.relative(terms.stopWords) : terms.stopWords));
        if (terms.lengths != null) {
            options.add(new Provenance.Option("--ngrams", terms.lengths));
        }
        if (terms.repeated) {
            options.add(new Provenance.Option("--repeated", "true"));
        }
        each("--pos", terms.pos, options);
        if (!terms.layer.equals("all")) {
            options.add(new Provenance.Option("--layer", terms.layer));
        }
        if (terms.expression != null) {
            options.add(new Provenance.Option("--match", terms.expression));
        }
        if (terms.minCount != 1) {
            options.add(new Provenance.Option("--min-count", String.valueOf(terms.minCount)));
        }
    }

    private static void each(String name, List<String> values, List<Provenance.Option> options) {
        values.forEach(value -> options.add(new Provenance.Option(name, value.strip())));
    }

    /**
     * Says of an option in a lock whether the command has it and takes its value.
     *
     * @throws IllegalArgumentException with what is wrong, for the user
     */
    static void check(Provenance.Option option) {
        if (!KNOWN.contains(option.name())) {
            throw new IllegalArgumentException("unknown option \"" + option.name() + "\"; expected one of "
                    + String.join(", ", KNOWN.stream().sorted().toList()));
        }
        try {
            parse(new LockCommand(), List.of(option));
        } catch (ParameterException e) {
            throw new IllegalArgumentException(UsageMistake.line(e), e);
        }
    }

    /** The command with the options of a lock that were checked. */
    static LockCommand command(Lock.Recipe recipe, Session session) {
        LockCommand command = new LockCommand();
        command.session = session;
        parse(command, recipe.options());
        return command;
    }

    private static void parse(LockCommand command, List<Provenance.Option> options) {
        List<String> words = new ArrayList<>();
        options.forEach(option -> words.add(option.name() + "=" + option.value()));
        // The paths of a lock are not told from where the program runs.
        words.add(".");
        new CommandLine(command).setCaseInsensitiveEnumValuesAllowed(true).parseArgs(words.toArray(new String[0]));
    }
}
