package org.declan.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.declan.report.CsvDialect;
import org.declan.report.CsvFile;
import org.declan.report.Fingerprint;
import org.declan.report.Language;
import org.declan.report.Provenance;
import org.declan.report.Report;
import org.declan.report.ReportFile;
import org.declan.report.SpreadsheetFile;
import org.declan.text.InputException;
import org.declan.text.Notice;
import org.declan.theme.Theme;
import org.declan.theme.ThemePatterns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything at once: a folder that an analyst can open, read and cite. */
@Command(
        name = "report",
        description = "Writes a folder with all tables as CSV and in one spreadsheet, and what each number means.",
        footer = {
            "%nIn DIR: documents.csv, segments.csv (the sentences), themes.csv, evidence.csv, terms.csv; diff.csv when"
                    + " there are two years (or texts, ...) to compare, formulas.csv and align.csv when there are two"
                    + " texts; report.xlsx, with a sheet for each; datapackage.json, which says what each file and"
                    + " column is, from which texts and themes it was made, and which command prints it alone.",
            "A report is written whole or not at all: until it is, DIR keeps the one it has. The same texts, themes and"
                    + " options give the same bytes.",
            "%nExamples:",
            "  declan report seeds/ -o report",
            "  declan report --by document draft1.txt draft2.txt -o drafts",
            "  declan report --only 2010,2022 --themes my-themes/ seeds/ -o report",
            "  declan report --excel-fr --lang fr seeds/ -o rapport"
        })
final class ReportCommand extends TextCommand {

    @Mixin
    PathOptions named = new PathOptions();

    @Option(
            order = 1,
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder to write: a new one, an empty one, or one that holds a report and nothing else.")
    String folder = "";

    @Option(
            order = 2,
            names = "--force",
            description = "Write into DIR whatever it holds: files of the names above are replaced, all others stay.")
    boolean force;

    @Option(
            order = 3,
            names = "--lang",
            paramLabel = "en|fr",
            description = "Speak to the reader in English (the default) or French; the CSV files are the same.")
    String language = Language.ENGLISH.label();

    @Option(order = 4, names = "--excel-fr", description = "CSV for a French Excel: semicolons, decimal commas, BOM.")
    boolean excelFr;

    @Mixin
    ThemeOptions themes = new ThemeOptions();

    @Mixin
    GroupOptions groups = new GroupOptions();

    private final InputFingerprints inputs = new InputFingerprints();

    @Override
    List<String> paths() {
        return named.paths;
    }

    @Override
    boolean isQuiet() {
        return named.quiet;
    }

    @Override
    void isRead(String name, byte[] bytes) {
        inputs.add(name, bytes);
    }

    @Override
    void run(Corpus corpus) throws Exception {
        Language spoken = language();
        ReportFolder target = ReportFolder.at(folder, paths(), force);
        groups.byDefault(named.compared());
        ThemePatterns patterns = new ThemePatterns(themes.themes(session));
        ReportGathering gathering = new ReportGathering(patterns, groups);
        if (corpus.isEmpty()) {
            return;
        }
        gathering.read(corpus, session);
        if (!gathering.texts().isEmpty()) {
            write(target, report(gathering, patterns, spoken));
        }
        session.progressDone();
    }

    private Report report(ReportGathering gathering, ThemePatterns patterns, Language spoken) throws Exception {
        session.progress("comparing");
        boolean byDate = paths().stream().anyMatch(PathOptions::isFolder);
        ReportTables tables = new ReportTables(gathering, byDate);
        SingleCommands commands = new SingleCommands(this);
        List<Report.Part> parts = tables.tables().stream()
                .map(table -> new Report.Part(table, commands.of(table.schema().name())))
                .toList();
        List<String> notes = new ArrayList<>(tables.notes());
        notes.addAll(SpreadsheetFile.limits(parts));
        notes.forEach(note -> session.notice(new Notice("report", null, note)));
        session.failures().forEach(line -> notes.add("left out: " + line));
        Provenance provenance =
                new Provenance(new Version().getVersion()[0], options(), inputs.all(), themes(patterns), notes);
        return new Report(parts, provenance, excelFr ? CsvDialect.EXCEL_FR : CsvDialect.RFC_4180, spoken);
    }

    private void write(ReportFolder target, Report report) throws OutputException {
        List<ReportFile> files = new ArrayList<>();
        report.parts().forEach(part -> files.add(new CsvFile(part, report.dialect())));
        files.add(new SpreadsheetFile(report));
        target.write(report, files, session);
    }

    private static List<Provenance.ThemeFile> themes(ThemePatterns patterns) {
        List<Provenance.ThemeFile> files = new ArrayList<>();
        for (Theme theme : patterns.themes()) {
            byte[] yaml = theme.yaml().getBytes(StandardCharsets.UTF_8);
            files.add(new Provenance.ThemeFile(theme.id(), Fingerprint.of(theme.file(), yaml)));
        }
        return files;
    }

    /** What was asked for that bears on what is written, by the name of the option. */
    Map<String, List<String>> options() {
        Map<String, List<String>> options = new LinkedHashMap<>();
        options.put("paths", paths());
        options.put("by", List.of(groups.by().label()));
        options.put("only", groups.only);
        options.put("themes", themes.files);
        options.put("theme", themes.ids);
        options.put("encoding", encoding == null ? List.of() : List.of(encoding));
        options.put("include", include);
        options.put("exclude", exclude);
        options.put("excel-fr", excelFr ? List.of("true") : List.of());
        options.put("lang", List.of(language));
        options.values().removeIf(List::isEmpty);
        return options;
    }

    private Language language() throws InputException {
        for (Language known : Language.values()) {
            if (known.label().equals(language)) {
                return known;
            }
        }
        throw InputException.in("--lang", "expected en or fr; found \"" + language + "\"");
    }
}
