package org.declan.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.declan.lexicon.PatternPlace;
import org.declan.report.Ink;
import org.declan.report.Page;
import org.declan.report.Run;
import org.declan.text.InputException;
import org.declan.theme.Theme;
import org.declan.theme.Themes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A theme in full. */
@Command(
        name = "show",
        description = "Shows a theme in full: its definition, every pattern and what it stands for, its examples.",
        footer = {
            "%nWith --format yaml it is the theme's file, to begin one of your own from; with any other format a table of"
                    + " its patterns. Forms stand in quotes, lemmas do not.",
            "%nExamples:",
            "  declan lexicon show xenophobia",
            "  declan lexicon show xenophobia --format yaml > my-themes/xenophobia.yml",
            "  declan lexicon show housing --themes my-themes/ --format csv"
        })
final class LexiconShowCommand extends SessionCommand {

    private static final int INDENT = 4;

    @Parameters(paramLabel = "ID", arity = "1", description = "The id of a theme.")
    String id = "";

    @Option(
            order = 11,
            names = "--themes",
            paramLabel = "FILE|DIR",
            description = "Theme files (YAML) to add; one with the id of a built-in theme replaces it.")
    List<String> files = List.of();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Theme theme = theme();
        if (output.isFormat("yaml")) {
            output.toStream(session, out -> out.write(theme.yaml().getBytes(StandardCharsets.UTF_8)));
        } else if (output.isFormatChosen()) {
            output.write(LexiconTables.PATTERNS, session, rows -> {
                for (PatternPlace pattern : PatternPlace.of(theme)) {
                    rows.write(LexiconTables.patternRow(pattern));
                }
            });
        } else {
            output.writePage(session, page -> fill(page, theme));
        }
        return session.status();
    }

    private Theme theme() throws InputException {
        Themes themes = Themes.builtIn();
        for (String file : files) {
            themes = themes.with(file);
        }
        for (Theme theme : themes.list()) {
            if (theme.id().equals(id)) {
                return theme;
            }
        }
        List<String> ids = themes.list().stream().map(Theme::id).toList();
        String hint = Nearest.hint(id, ids);
        String known = hint.isEmpty() ? "; known are " + String.join(", ", ids) : hint;
        String message = "no theme \"" + id + "\"" + known;
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), message);
        }
        throw InputException.in("ID", message);
    }

    private static void fill(Page page, Theme theme) {
        page.heading(theme.id() + ": " + theme.label().en());
        passage(page, 0, theme.label().fr(), Ink.FAINT);
        passage(page, 0, theme.definition().en(), Ink.PLAIN);
        passage(page, 0, theme.definition().fr(), Ink.FAINT);
        page.heading("Patterns, in " + theme.file());
        for (PatternPlace pattern : PatternPlace.of(theme)) {
            if (pattern.clue() == PatternPlace.ALL_CLUES) {
                continue;
            }
            show(page, pattern, pattern.finds() ? 0 : INDENT);
        }
        if (!theme.unless().isEmpty()) {
            page.heading("Unless, for all of them");
            PatternPlace.of(theme).stream()
                    .filter(pattern -> pattern.clue() == PatternPlace.ALL_CLUES)
                    .forEach(pattern -> show(page, pattern, 0));
        }
        examples(page, "Found in", theme.examples().yes());
        examples(page, "Not found in", theme.examples().no());
    }

    private static void show(Page page, PatternPlace pattern, int indent) {
        String unless = pattern.finds() || indent == 0 ? "" : "unless ";
        page.passage(
                indent,
                List.of(
                        new Run(pattern.place().line() + "  ", Ink.FAINT),
                        new Run(unless, Ink.FAINT),
                        new Run(pattern.pattern().text(), pattern.finds() ? Ink.STRONG : Ink.PLAIN)));
        String gloss = pattern.pattern().gloss();
        if (!gloss.equals(pattern.pattern().text())) {
            passage(page, indent + INDENT, gloss, Ink.FAINT);
        }
    }

    private static void examples(Page page, String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            page.heading(heading);
            sentences.forEach(sentence -> passage(page, 0, sentence, Ink.PLAIN));
        }
    }

    private static void passage(Page page, int indent, String text, Ink ink) {
        if (!text.isBlank()) {
            page.passage(indent, List.of(new Run(text, ink)));
        }
    }
}
