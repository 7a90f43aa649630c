package org.declan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TerminalWidthTest {

    private static final String[] PIECES = {
        "mot", "évaluation", "e\u0301", "日本", "😀", " ", " ", "\n", "\u001B[2J", "\u00A0", "\u0301", "\u200D", "\uD83D"
    };
    private static final Display[] TEXTS = Display.Text.values();

    @Test
    void noLineIsWiderThanTheTerminalOrEndsInASpace() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int table = 0; table < 300; table++) {
            List<Column> columns = new ArrayList<>();
            for (int i = 0, n = 1 + random.nextInt(9); i < n; i++) {
                columns.add(randomColumn(random, i));
            }
            List<List<@Nullable Object>> rows = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                rows.add(columns.stream()
                        .map(column -> randomCell(random, column))
                        .collect(ArrayList<@Nullable Object>::new, ArrayList::add, ArrayList::addAll));
            }
            int width = 20 + random.nextInt(120);
            Colour colour = random.nextBoolean() ? Colour.ON : Colour.OFF;
            Grouping grouping = random.nextBoolean() ? Grouping.NONE : Grouping.FIRST_COLUMN;
            Rendering rendering = new Rendering(CsvDialect.RFC_4180, width, colour, Detail.BRIEF);
            String text = Written.as(Format.TABLE, rendering, new TableSchema("t", columns, grouping), rows);
            assertThat(text.lines())
                    .as("seed %d, width %d\n%s", seed, width, text)
                    .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width))
                    .noneSatisfy(line -> assertThat(line).endsWith(" "));
        }
    }

    private static Column randomColumn(Random random, int index) {
        String name = "c" + index + "_long_name".repeat(random.nextInt(3));
        return switch (random.nextInt(4)) {
            case 0 -> Column.integer(name, "", "n").shownAs(new Display.Bar(new Display.Decimals(0)));
            case 1 -> Column.real(name, "", "x");
            case 2 -> Column.flag(name, "b");
            default -> Column.text(name, "t").shownAs(TEXTS[random.nextInt(TEXTS.length)]);
        };
    }

    private static @Nullable Object randomCell(Random random, Column column) {
        if (random.nextInt(6) == 0) {
            return null;
        }
        return switch (column.type()) {
            case INTEGER -> random.nextInt(2000) - 1000;
            case REAL -> Math.pow(10, random.nextInt(30) - 10) * random.nextDouble();
            case BOOLEAN -> random.nextBoolean();
            default -> {
                StringBuilder text = new StringBuilder();
                for (int n = random.nextInt(30); n > 0; n--) {
                    text.append(PIECES[random.nextInt(PIECES.length)]);
                }
                yield text.toString();
            }
        };
    }
}
