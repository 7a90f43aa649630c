package org.declan.cli;

import java.util.List;
import java.util.Optional;
import org.declan.compare.Change;
import org.declan.compare.Contrast;
import org.declan.compare.Contrasts;
import org.declan.compare.LogRatio;
import org.declan.report.Column;
import org.declan.report.Display;
import org.declan.report.Measure;
import org.declan.report.RowWriter;
import org.declan.report.TableSchema;

/** The table of {@code diff}: a row for each item in each group, with all it takes to work its numbers out again. */
final class DiffTables {

    private DiffTables() {}

    static TableSchema schema(GroupOptions.By by) {
        return new TableSchema(
                "diff",
                List.of(
                        Column.text("kind", "theme or term")
                                .shownAs(Display.Text.WHOLE)
                                .required(),
                        Column.text("item", "Id of the theme, or the term")
                                .shownAs(Display.Text.WHOLE)
                                .required(),
                        PlaceColumns.owner(by),
                        Column.of(Measure.COUNT).required(),
                        Column.of(Measure.TOTAL).required(),
                        Column.of(Measure.PER_1000),
                        Column.of(Measure.EXPECTED).precise(),
                        Column.of(Measure.SPECIFICITY).precise(),
                        Column.of(Measure.P).precise(),
                        Column.of(Measure.Q).precise(),
                        Column.of(Measure.LOG_RATIO).precise(),
                        Column.of(Measure.LOG_RATIO_LOW).precise(),
                        Column.of(Measure.LOG_RATIO_HIGH).precise(),
                        Column.of(Measure.G2).precise(),
                        Column.of(Measure.STATUS),
                        Column.of(Measure.SMALL_SAMPLE)));
    }

    static void write(Diff diff, Ranking ranking, RowWriter rows) throws Exception {
        write(diff.themes(), diff.themes().inOrder(), diff.groups(), rows);
        write(diff.terms(), diff.terms().ranked(ranking), diff.groups(), rows);
    }

    private static void write(DiffItems items, int[] order, List<String> groups, RowWriter rows) throws Exception {
        Contrasts contrasts = items.contrasts();
        for (int item : order) {
            for (int group = 0; group < groups.size(); group++) {
                long count = contrasts.count(item, group);
                long total = contrasts.total(group);
                Optional<Contrast> contrast = contrasts.of(item, group);
                Optional<LogRatio> ratio = contrast.flatMap(Contrast::logRatio);
                rows.write(
                        items.kind(),
                        items.names().get(item),
                        groups.get(group),
                        count,
                        total,
                        total == 0 ? null : 1000.0 * count / total,
                        contrast.map(each -> each.cells().expected()).orElse(null),
                        contrast.map(Contrast::specificity).orElse(null),
                        contrast.map(Contrast::p).orElse(null),
                        contrast.map(Contrast::q).orElse(null),
                        ratio.map(LogRatio::value).orElse(null),
                        ratio.map(LogRatio::low).orElse(null),
                        ratio.map(LogRatio::high).orElse(null),
                        contrast.map(Contrast::g2).orElse(null),
                        contrasts.change(item, group).map(Change::label).orElse(null),
                        contrast.map(each -> each.cells().isSmallSample()).orElse(null));
            }
        }
    }
}
