package org.declan.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What is said of one thing to a person at a terminal: its name, what it is in a line, then entries side by side with
 * their labels.
 *
 * @param name the name asked for
 * @param title what it is called or what kind of thing it is
 * @param summary what it is, in a sentence or two
 * @param entries in the order they are read
 */
public record Sheet(String name, String title, String summary, List<Entry> entries) {

    /** Lines longer than this are hard to read, however wide the terminal. */
    private static final int MAX_WIDTH = 120;

    private static final int GAP = 2;
    private static final String HANGING = "  ";

    /**
     * A label and what stands beside it.
     *
     * @param label one short word, such as {@code Formula}
     * @param lines each broken to the width if it needs to be; one of several then hangs
     */
    public record Entry(String label, List<String> lines) {

        public Entry {
            lines = List.copyOf(lines);
        }
    }

    public Sheet {
        entries = List.copyOf(entries);
    }

    /** The sheet as lines no wider than the terminal, without line ends. */
    public List<String> lines(Rendering rendering) {
        int width = Math.min(rendering.width(), MAX_WIDTH);
        Colour colour = rendering.colour();
        List<String> lines = new ArrayList<>();
        List<String> heading = FittedText.lines(VisibleText.of(name + ": " + title), width);
        heading.forEach(line -> lines.add(colour.bold(line)));
        if (colour == Colour.OFF) {
            int widest = heading.stream().mapToInt(DisplayWidth::of).max().orElse(1);
            lines.add("─".repeat(widest));
        }
        lines.addAll(FittedText.lines(VisibleText.of(summary), width));
        int label = entries.stream()
                        .mapToInt(entry -> DisplayWidth.of(entry.label))
                        .max()
                        .orElse(0)
                + GAP;
        boolean brief = false;
        for (Entry entry : entries) {
            List<String> body = body(entry, width - label);
            // Entries of a line each stand together.
            if (!brief || body.size() > 1) {
                lines.add("");
            }
            brief = body.size() == 1;
            String head = colour.bold(entry.label) + " ".repeat(label - DisplayWidth.of(entry.label));
            for (String line : body) {
                lines.add(head + line);
                head = " ".repeat(label);
            }
        }
        return lines;
    }

    private static List<String> body(Entry entry, int width) {
        List<String> body = new ArrayList<>();
        String hanging = entry.lines.size() > 1 ? HANGING : "";
        for (String line : entry.lines) {
            List<String> pieces = FittedText.lines(VisibleText.of(line), width - hanging.length());
            for (int i = 0; i < pieces.size(); i++) {
                body.add(i == 0 ? pieces.get(i) : hanging + pieces.get(i));
            }
        }
        return body;
    }
}
