package org.declan.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.declan.report.CsvDialect;
import org.declan.report.CsvFile;
import org.declan.report.Fingerprint;
import org.declan.report.Language;
import org.declan.report.Measure;
import org.declan.report.Provenance;
import org.declan.report.Report;
import org.declan.report.ReportFile;
import org.declan.report.SpreadsheetFile;
import org.declan.report.Table;
import org.declan.report.html.PageFile;
import org.declan.text.Bilingual;
import org.declan.text.InputException;
import org.declan.text.Notice;
import org.declan.theme.Theme;
import org.declan.theme.ThemePatterns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Everything at once: a folder that an analyst can open, read and cite. */
@Command(
        footer = {
            "%nIn DIR: report.html, a page for the browser; documents.csv, segments.csv (the sentences), themes.csv,"
                    + " evidence.csv, terms.csv, diff.csv (each group with the one before, without stop words),"
                    + " formulas.csv and align.csv; report.xlsx, with a sheet for each; datapackage.json, which says"
                    + " what each file and column is, from which texts and themes it was made, and which command prints"
                    + " it alone.",
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
            order = -5,
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The folder to write: a new one, an empty one, or one that holds a report and nothing else.")
    String folder = "";

    @Option(
            order = -4,
            names = "--force",
            description = "Write into DIR whatever it holds: files of the names below are replaced, all others stay.")
    boolean force;

    @Option(
            order = -3,
            names = "--lang",
            paramLabel = "en|fr",
            description = "Speak to the reader in English (the default) or French; the CSV files are the same.")
    String language = Language.ENGLISH.label();

    @Option(order = -2, names = "--excel-fr", description = "CSV for a French Excel: semicolons, decimal commas, BOM.")
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
        groups.byDefault(hasFolder() ? GroupOptions.By.YEAR : GroupOptions.By.DOCUMENT);
        ThemePatterns patterns = themes.themes(session).patterns();
        ReportGathering gathering = new ReportGathering(patterns, groups, paths());
        if (corpus.isEmpty()) {
            return;
        }
        gathering.read(corpus, session);
        if (!gathering.isEmpty()) {
            write(target, report(gathering, patterns, spoken));
        }
        session.progressDone();
    }

    private Report report(ReportGathering gathering, ThemePatterns patterns, Language spoken) throws Exception {
        session.progress("comparing");
        ReportTables tables = new ReportTables(gathering, hasFolder(), session);
        SingleCommands commands = new SingleCommands(this);
        List<Report.Part> parts = new ArrayList<>();
        for (Table table : tables.tables()) {
            parts.add(new Report.Part(table, tables.isUncompared(table) ? "" : commands.of(table)));
        }
        List<String> notes = new ArrayList<>(tables.notes());
        notes.addAll(SpreadsheetFile.limits(parts));
        notes.forEach(note -> session.notice(new Notice("report", null, note)));
        session.failures().forEach(line -> notes.add("left out: " + line));
        CsvDialect dialect = excelFr ? CsvDialect.EXCEL_FR : CsvDialect.RFC_4180;
        return new Report(parts, provenance(parts, patterns), notes, dialect, spoken);
    }

    private Provenance provenance(List<Report.Part> parts, ThemePatterns patterns) {
        List<Measure> measures = Arrays.stream(Measure.values())
                .filter(measure -> parts.stream()
                        .flatMap(part -> part.table().schema().columns().stream())
                        .anyMatch(column -> column.name().equals(measure.label()) && Glossary.isMeasured(column)))
                .toList();
        List<Provenance.Input> read = inputs.all().stream()
                .map(file -> new Provenance.Input(file.name(), file.sha256()))
                .toList();
        return new Provenance(new Version().getVersion()[0], options(), measures, read, themes(patterns));
    }

    private void write(ReportFolder target, Report report) throws OutputException {
        List<ReportFile> files = new ArrayList<>();
        report.parts().forEach(part -> files.add(new CsvFile(part, report.dialect())));
        files.add(new SpreadsheetFile(report));
        files.add(new PageFile(report));
        target.write(report, files, session);
    }

    private static List<Provenance.ThemeSource> themes(ThemePatterns patterns) {
        List<Provenance.ThemeSource> sources = new ArrayList<>();
        for (Theme theme : patterns.themes()) {
            Fingerprint yaml = Fingerprint.of(theme.file(), theme.yaml().getBytes(StandardCharsets.UTF_8));
            Bilingual label = theme.label();
            sources.add(new Provenance.ThemeSource(theme.id(), label.fr(), label.en(), yaml.sha256()));
        }
        return sources;
    }

    /** What was asked for that bears on what is written. */
    private List<Provenance.Option> options() {
        List<Provenance.Option> options = new ArrayList<>();
        paths().forEach(path -> options.add(new Provenance.Option("PATH", path)));
        options.add(new Provenance.Option("--by", groups.by().label()));
        if (!groups.only.isEmpty()) {
            options.add(new Provenance.Option("--only", String.join(",", groups.only)));
        }
        themes.files.forEach(file -> options.add(new Provenance.Option("--themes", file)));
        if (!themes.ids.isEmpty()) {
            options.add(new Provenance.Option("--theme", String.join(",", themes.ids)));
        }
        options.addAll(readingOptions());
        options.add(new Provenance.Option("--lang", language));
        if (excelFr) {
            options.add(new Provenance.Option("--excel-fr", "true"));
        }
        return options;
    }

    /** How the texts are found and read, where it is not as by default. */
    List<Provenance.Option> readingOptions() {
        List<Provenance.Option> options = new ArrayList<>();
        if (encoding != null) {
            options.add(new Provenance.Option("--encoding", encoding));
        }
        include.forEach(glob -> options.add(new Provenance.Option("--include", glob)));
        exclude.forEach(glob -> options.add(new Provenance.Option("--exclude", glob)));
        return options;
    }

    private Language language() throws InputException {
        for (Language known : Language.values()) {
            if (known.label().equals(language)) {
                return known;
            }
        }
        String known = Arrays.stream(Language.values()).map(Language::label).collect(Collectors.joining(" or "));
        throw InputException.in("--lang", "expected " + known + "; found \"" + language + "\"");
    }
}
