package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declan.check.Check;
import org.declan.check.Rules;
import org.declan.report.Language;
import org.declan.report.finding.Baseline;
import org.declan.report.finding.Findings;
import org.declan.report.finding.Level;
import org.declan.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A gate: what rules say of texts. */
@Command(
        footer = {
            "%nThe rules file is YAML; declan check --init writes one with comments that say what a rule can ask for.",
            "Exit status: 1 when a finding is at least as grave as --fail-on says; 2 when the rules file has a mistake"
                    + " or a text cannot be read.",
            "%nExamples:",
            "  declan check --init",
            "  declan check drafts/",
            "  declan check --format text --format sarif=check.sarif drafts/",
            "  declan check --baseline known.json --write-baseline drafts/",
            "  declan check --baseline known.json --fail-on warning drafts/"
        })
final class CheckCommand extends TextCommand {

    /** Findings that are as grave as this, or graver, trip the gate. */
    enum FailOn {
        ERROR,
        WARNING,
        INFO,
        NEVER
    }

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = PATH + " By default the paths that the rules file names, or its folder.")
    List<String> named = new ArrayList<>();

    @Option(
            order = 11,
            names = {"-c", "--config"},
            paramLabel = "FILE",
            description = "The rules file; declan.yml by default.")
    String config = "declan.yml";

    @Option(order = 12, names = "--init", description = "Write a rules file to begin with, and exit.")
    boolean init;

    @Option(
            order = 13,
            names = "--fail-on",
            paramLabel = "LEVEL",
            description =
                    "Exit with 1 when a finding is as grave as this or graver: error (the default), warning, info,"
                            + " never.")
    FailOn failOn = FailOn.ERROR;

    @Mixin
    BaselineOptions baseline = new BaselineOptions();

    @Mixin
    CheckOutputs outputs = new CheckOutputs();

    @Option(
            order = 24,
            names = "--lang",
            paramLabel = "en|fr",
            description = "Messages in English (the default) or French.")
    String lang = Language.ENGLISH.label();

    @Option(
            order = 35,
            names = {"-q", "--quiet"},
            description = "Say nothing beside the findings but errors.")
    boolean quiet;

    private List<String> paths = List.of();
    private List<Rules> read = List.of();
    private Baseline known = new Baseline(List.of());
    private boolean isTripped;

    @Override
    public Integer call() throws Exception {
        if (init) {
            return StarterRules.write(config, session);
        }
        language();
        outputs.check();
        known = baseline.read();
        if (quiet) {
            session.beQuiet();
        }
        RulesFolder folder = new RulesFolder(config, session::notice, session::reads);
        Optional<Rules> rules = new RulesInput(config, folder).read(session);
        if (rules.isEmpty()) {
            return session.status();
        }
        read = List.of(rules.get());
        List<String> ofFile =
                rules.get().paths().isEmpty() ? List.of(".") : rules.get().paths();
        paths = named.isEmpty() ? ofFile.stream().map(folder::resolve).toList() : named;
        return super.call();
    }

    @Override
    List<String> paths() {
        return paths;
    }

    @Override
    boolean isQuiet() {
        return quiet;
    }

    @Override
    int status() {
        return session.status() > 0 ? session.status() : isTripped ? 1 : 0;
    }

    @Override
    void run(Corpus corpus) throws Exception {
        if (corpus.isEmpty()) {
            return;
        }
        Check check = new Check(read.get(0).rules());
        RelativePaths fromRules = RelativePaths.fromFolderOf(config);
        CheckFindings found = new CheckFindings(config, check.rules(), language());
        corpus.each(analysis -> new CheckWorker(analysis, check, fromRules), CheckWorker::check, found::add);
        found.tell(config, session);
        Findings all = found.all(Version.number());
        CheckSummary summary = new CheckSummary(session, found.texts());
        if (!baseline.isWritten()) {
            Findings fresh = known.without(all, found::isGone);
            outputs.write(fresh, session);
            isTripped = failOn != FailOn.NEVER && fresh.atLeast(Level.valueOf(failOn.name())) > 0;
            summary.tell(fresh, all.all().size() - fresh.all().size());
            summary.tellGone(known.gone(all, found::isChecked));
        } else if (session.status() == 0) {
            baseline.write(all, session);
            summary.tellWritten(all, baseline.file());
        } else {
            session.error(baseline.file() + ": not written, as a text could not be read");
        }
    }

    private Language language() throws InputException {
        for (Language known : Language.values()) {
            if (known.label().equals(lang)) {
                return known;
            }
        }
        throw InputException.in("--lang", "expected en or fr; found \"" + lang + "\"");
    }
}
