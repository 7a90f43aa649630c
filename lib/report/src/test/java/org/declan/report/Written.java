package org.declan.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a table looks like once written. */
final class Written {

    static final Rendering EXCEL_FR = new Rendering(CsvDialect.EXCEL_FR, 80, Colour.OFF, Detail.BRIEF);

    private Written() {}

    static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }

    static String as(Format format, TableSchema schema, List<List<@Nullable Object>> rows) {
        return as(format, Rendering.PLAIN, schema, rows);
    }

    static String as(Format format, Rendering rendering, TableSchema schema, List<List<@Nullable Object>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new Table(schema, rows).write(format, out, rendering);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static Rendering terminal(int width) {
        return new Rendering(CsvDialect.RFC_4180, width, Colour.OFF, Detail.BRIEF);
    }
}
