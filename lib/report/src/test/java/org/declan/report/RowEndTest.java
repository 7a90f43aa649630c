package org.declan.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowEndTest {

    private static final TableSchema SCHEMA = new TableSchema(
            "t",
            List.of(
                    Column.text("term", "t"),
                    Column.text("group", "g"),
                    Column.integer("count", "words", "c"),
                    Column.real("rate", "", "r")));

    private static final String[] TEXTS = {
        "état", "l'", "a,b", "x;y", "", " ", "\"", "#", "-1", "=A1", "nous", "😀", "a\nb"
    };

    @ParameterizedTest
    @EnumSource(Format.class)
    void rowsThatShareTheirFirstCellAreThoseWrittenOneByOne(Format format) throws IOException {
        long seed = Long.getLong("declan.seed", 20260101L);
        Random random = new Random(seed);
        for (Rendering rendering : List.of(Rendering.PLAIN, Written.EXCEL_FR)) {
            List<@Nullable Object[]> ends = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                ends.add(new @Nullable Object[] {
                    TEXTS[random.nextInt(TEXTS.length)],
                    random.nextBoolean() ? (Object) random.nextInt(3) : (Object) random.nextLong(),
                    random.nextBoolean() ? null : random.nextDouble() * 1000
                });
            }
            assertThat(together(format, rendering, ends))
                    .as("seed %d", seed)
                    .isEqualTo(oneByOne(format, rendering, ends));
        }
    }

    private static String together(Format format, Rendering rendering, List<@Nullable Object[]> ends)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowWriter rows = format.open(SCHEMA, out, rendering)) {
            RowEnd[] made = new RowEnd[ends.size()];
            for (int i = 0; i < made.length; i++) {
                made[i] = rows.end(ends.get(i));
            }
            for (String text : TEXTS) {
                rows.writeEach(text, made);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String oneByOne(Format format, Rendering rendering, List<@Nullable Object[]> ends)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowWriter rows = format.open(SCHEMA, out, rendering)) {
            for (String text : TEXTS) {
                for (@Nullable Object[] end : ends) {
                    rows.write(text, end[0], end[1], end[2]);
                }
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anEndIsHeldToItsColumns() throws IOException {
        try (RowWriter rows = Format.CSV.open(SCHEMA, new ByteArrayOutputStream(), Rendering.PLAIN)) {
            assertThatThrownBy(() -> rows.end("corpus", 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("3 cells for 4 columns");
            assertThatThrownBy(() -> rows.end("corpus", "one", 1.0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("t.count");
            assertThatThrownBy(() -> rows.writeEach(1, rows.end("corpus", 1, 1.0)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("t.term");
        }
    }

    @Test
    void aRowLongerThanTheBufferIsWrittenWhole() throws IOException {
        String longest = "word ".repeat(30_000) + "end";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RowWriter rows = Format.CSV.open(SCHEMA, out, Rendering.PLAIN)) {
            rows.write("a", "b", 1, 0.5);
            rows.write(longest, "b", 1, 0.5);
            rows.write("c", "b", 1, 0.5);
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("term,group,count,rate\na,b,1,0.5\n" + longest + ",b,1,0.5\nc,b,1,0.5\n");
    }
}
