package org.declan.report;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One JSON object a row and a line, keys in column order, null where a cell is not defined. */
final class JsonRows implements RowWriter {

    /** What stands around the objects. */
    enum Layout {
        /** One array: {@code [}, objects with commas between, {@code ]}. */
        ARRAY("[\n", ",\n", "\n]\n", "[]\n"),
        /** JSON Lines: nothing but the objects. */
        LINES("", "\n", "\n", "");

        private final String before;
        private final String between;
        private final String after;
        private final String none;

        Layout(String before, String between, String after, String none) {
            this.before = before;
            this.between = between;
            this.after = after;
            this.none = none;
        }
    }

    private final List<Column> columns;
    private final Writer out;
    private final Layout layout;
    private final JsonWriter json;
    private boolean empty = true;

    JsonRows(TableSchema schema, Writer out, Layout layout) {
        this.columns = schema.columns();
        this.out = out;
        this.layout = layout;
        json = new JsonWriter(out);
        // What is written is strict JSON; lenient lets one writer write one object after the other.
        json.setStrictness(Strictness.LENIENT);
    }

    @Override
    public void write(@Nullable Object... cells) throws IOException {
        out.write(empty ? layout.before : layout.between);
        empty = false;
        json.beginObject();
        for (int i = 0; i < cells.length; i++) {
            json.name(columns.get(i).name());
            if (cells[i] instanceof String text) {
                json.value(text);
            } else if (cells[i] == null) {
                json.nullValue();
            } else {
                json.jsonValue(CheckedRows.text(cells[i]));
            }
        }
        json.endObject();
    }

    @Override
    public void close() throws IOException {
        out.write(empty ? layout.none : layout.after);
        out.flush();
    }
}
