package org.declan.report;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The first sheet: what the report was made from, and what each column of the other sheets means. */
final class AboutSheet {

    private static final int[] WIDTHS = {22, 34, 14, 20, 90};
    private static final int LAST = WIDTHS.length - 1;

    private final Worksheet sheet;
    private final Report report;
    private final AboutWords words;
    private int row;

    AboutSheet(Workbook workbook, Report report) {
        this.report = report;
        this.words = AboutWords.in(report.language());
        this.sheet = workbook.newWorksheet(words.sheet());
    }

    void write() throws IOException {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.width(i, WIDTHS[i]);
        }
        Provenance provenance = report.provenance();
        sheet.value(0, 0, words.title());
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, SpreadsheetText.of(provenance.version()));
        sheet.value(2, 0, words.introduction());
        row = 3;
        notes(report.notes());
        tables(report.parts());
        options(provenance.options());
        inputs(provenance.inputs());
        themes(provenance.themes());
        dictionary(report.parts());
        sheet.finish();
    }

    private void notes(List<String> notes) {
        if (!notes.isEmpty()) {
            heading(List.of(words.notes()));
            notes.forEach(note -> line(note));
        }
    }

    private void tables(List<Report.Part> parts) {
        heading(List.of(words.table(), words.file(), words.rows(), "", words.command()));
        for (Report.Part part : parts) {
            line(part.name(), part.path(), part.table().rows().size(), "", part.command());
        }
    }

    private void options(List<Provenance.Option> options) {
        heading(List.of(words.option(), words.value()));
        options.forEach(option -> line(option.name(), option.value()));
    }

    private void inputs(List<Provenance.Input> inputs) {
        heading(List.of(words.input(), "", "", "", "SHA-256"));
        inputs.forEach(input -> line(input.name(), "", "", "", input.sha256()));
    }

    private void themes(List<Provenance.ThemeSource> themes) {
        heading(List.of(words.theme(), "", "", "", "SHA-256"));
        themes.forEach(theme -> line(theme.id(), theme.label(report.language()), "", "", theme.sha256()));
    }

    private void dictionary(List<Report.Part> parts) {
        heading(List.of(words.table(), words.column(), words.type(), words.unit(), words.meaning()));
        for (Report.Part part : parts) {
            for (Column column : part.table().schema().columns()) {
                line(part.name(), column.name(), column.type().label(), column.unit(), meaning(column));
            }
        }
    }

    /** What a cell says, in the language of the report where it is known there. */
    private String meaning(Column column) {
        return Measure.named(column.name())
                .filter(measure -> Column.of(measure).meaning().equals(column.meaning()))
                .map(measure -> measure.explanation(report.language()).meaning())
                .orElse(column.meaning());
    }

    /** A blank row, then the names of what follows. */
    private void heading(List<String> names) {
        row++;
        for (int i = 0; i < names.size(); i++) {
            sheet.value(row, i, names.get(i));
        }
        SpreadsheetRows.header(sheet.range(row, 0, row, LAST).style());
        row++;
    }

    private void line(Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                sheet.value(row, i, number);
                sheet.style(row, i).format("#,##0").verticalAlignment("top").set();
            } else if (!cells[i].toString().isEmpty()) {
                sheet.value(row, i, SpreadsheetText.of(cells[i].toString()));
                sheet.style(row, i).wrapText(i == LAST).verticalAlignment("top").set();
            }
        }
        row++;
    }
}
