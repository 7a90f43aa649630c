package org.declan.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A table aligned for people. The first rows fix the widths; later ones are cut or wrapped to them. */
final class TerminalRows implements RowWriter {

    private static final int SAMPLE = 1_000;

    private final TableSchema schema;
    private final Writer out;
    private final Rendering rendering;
    private final List<@Nullable Object[]> sample = new ArrayList<>();
    private @Nullable TerminalLayout layout;
    private boolean grouped;
    private @Nullable Object group;
    private boolean first = true;

    TerminalRows(TableSchema schema, Writer out, Rendering rendering) {
        this.schema = schema;
        this.out = out;
        this.rendering = rendering;
    }

    @Override
    public void write(@Nullable Object... cells) throws IOException {
        if (layout != null) {
            row(layout, cells);
            return;
        }
        sample.add(cells);
        if (sample.size() == SAMPLE) {
            begin();
        }
    }

    private TerminalLayout begin() throws IOException {
        TerminalLayout fixed = TerminalLayout.of(schema, sample, rendering);
        layout = fixed;
        grouped = schema.grouping() == Grouping.FIRST_COLUMN
                && anyRepeat(fixed.columns().get(0).index());
        header(fixed);
        for (@Nullable Object[] cells : sample) {
            row(fixed, cells);
        }
        sample.clear();
        return fixed;
    }

    /** Blank lines between groups of one row would only double the table. */
    private boolean anyRepeat(int index) {
        for (int i = 1; i < sample.size(); i++) {
            if (Objects.equals(sample.get(i)[index], sample.get(i - 1)[index])) {
                return true;
            }
        }
        return false;
    }

    private void header(TerminalLayout fixed) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        List<List<String>> rules = new ArrayList<>();
        int height = fixed.columns().stream()
                .mapToInt(column -> column.header().size())
                .max()
                .orElse(1);
        for (TerminalColumn column : fixed.columns()) {
            List<String> lines = new ArrayList<>();
            for (int missing = height - column.header().size(); missing > 0; missing--) {
                lines.add("");
            }
            for (String line : column.header()) {
                lines.add(column.aligned(rendering.colour().bold(line)));
            }
            cells.add(lines);
            rules.add(List.of("─".repeat(column.width())));
        }
        lines(fixed, cells);
        if (rendering.colour() == Colour.OFF) {
            lines(fixed, rules);
        }
    }

    private void row(TerminalLayout fixed, @Nullable Object[] row) throws IOException {
        int key = fixed.columns().get(0).index();
        boolean repeated = grouped && !first && Objects.equals(row[key], group);
        if (grouped && !first && !repeated) {
            out.write('\n');
        }
        first = false;
        group = row[key];
        List<List<String>> cells = new ArrayList<>();
        for (TerminalColumn column : fixed.columns()) {
            boolean blank = repeated && column.index() == key;
            cells.add(blank ? List.of("") : column.lines(row[column.index()], rendering.colour()));
        }
        lines(fixed, cells);
    }

    /** Writes cells side by side, as many lines as the tallest has, without spaces at the ends. */
    private void lines(TerminalLayout fixed, List<List<String>> cells) throws IOException {
        int height = cells.stream().mapToInt(List::size).max().orElse(1);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            int written = 0;
            int start = 0;
            for (int c = 0; c < cells.size(); c++) {
                List<String> cell = cells.get(c);
                String text = i < cell.size() ? cell.get(i) : "";
                if (!text.isBlank()) {
                    line.append(" ".repeat(start - written)).append(text);
                    written = start + DisplayWidth.of(text);
                }
                start += fixed.columns().get(c).width() + TerminalLayout.GAP;
            }
            int end = line.length();
            while (end > 0 && line.charAt(end - 1) == ' ') {
                end--;
            }
            out.append(line, 0, end).write('\n');
        }
    }

    @Override
    public void close() throws IOException {
        TerminalLayout fixed = layout == null ? begin() : layout;
        if (!fixed.leftOut().isEmpty()) {
            String names = "no room for: " + String.join(", ", fixed.leftOut());
            out.write('\n');
            for (String line : FittedText.lines(names, rendering.width())) {
                out.write(rendering.colour().dim(line) + "\n");
            }
        }
        out.flush();
    }
}
