package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.declan.report.Table;

/** The command line that prints a table of a report alone, to be given to a shell. */
final class SingleCommands {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./,:@%+-]+");

    private final ReportCommand report;

    SingleCommands(ReportCommand report) {
        this.report = report;
    }

    /** That of a table; empty when only a report has it: {@code --only} is not an option of all commands. */
    String of(Table table) {
        String name = table.schema().name();
        boolean isAll = report.groups.only.isEmpty();
        List<String> words = switch (name) {
            case "documents", "segments", "formulas" -> isAll ? List.of(name) : List.<String>of();
            case "themes", "align" -> with(name, groups(), themes());
            case "diff" -> with(name, diff(), groups(), themes());
            case "evidence" -> with("themes", List.of("--evidence"), groups(), themes());
            case "terms" -> with(name, groups());
            default -> throw new IllegalArgumentException("no table " + name);
        };
        return words.isEmpty() ? "" : line(words);
    }

    private String line(List<String> command) {
        List<String> words = new ArrayList<>(List.of("declan"));
        words.addAll(command);
        words.addAll(report.excelFr ? List.of("--excel-fr") : List.of("--format", "csv"));
        report.readingOptions().forEach(option -> words.addAll(List.of(option.name(), option.value())));
        words.addAll(report.paths());
        return words.stream().map(SingleCommands::quoted).collect(Collectors.joining(" "));
    }

    @SafeVarargs
    private static List<String> with(String command, List<String>... options) {
        List<String> words = new ArrayList<>(List.of(command));
        for (List<String> some : options) {
            words.addAll(some);
        }
        return words;
    }

    private List<String> groups() {
        List<String> words = new ArrayList<>(List.of("--by", report.groups.by().label()));
        if (!report.groups.only.isEmpty()) {
            words.addAll(List.of("--only", String.join(",", report.groups.only)));
        }
        return words;
    }

    private List<String> diff() {
        return List.of(
                "--base",
                ReportTables.base(report.groups.by(), report.hasFolder()),
                "--stopwords",
                ReportTables.STOP_WORDS);
    }

    private List<String> themes() {
        List<String> words = new ArrayList<>();
        report.themes.files.forEach(file -> words.addAll(List.of("--themes", file)));
        if (!report.themes.ids.isEmpty()) {
            words.addAll(List.of("--theme", String.join(",", report.themes.ids)));
        }
        return words;
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
