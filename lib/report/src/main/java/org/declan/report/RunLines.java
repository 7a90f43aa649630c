package org.declan.report;

import java.util.ArrayList;
import java.util.List;

/** Runs of words broken to lines at their blanks. */
final class RunLines {

    private final Colour colour;
    private final int width;
    private final List<String> lines = new ArrayList<>();
    /** The line that is being filled, as runs that are not yet coloured. */
    private List<Run> line = new ArrayList<>();

    private RunLines(Colour colour, int width) {
        this.colour = colour;
        this.width = width;
    }

    /** The lines of these runs, none wider than the width. */
    static List<String> of(List<Run> runs, Colour colour, int width) {
        RunLines filled = new RunLines(colour, width);
        for (List<Run> chunk : filled.chunks(runs)) {
            filled.add(chunk);
        }
        filled.end();
        return filled.lines;
    }

    /** The words: each one run, or several that no blank parts. */
    private List<List<Run>> chunks(List<Run> runs) {
        List<List<Run>> chunks = new ArrayList<>();
        boolean apart = true;
        for (Run run : runs) {
            String text = VisibleText.of(run.text());
            String words = text.strip();
            apart |= text.startsWith(" ");
            if (!words.isEmpty()) {
                String shown = colour == Colour.OFF ? run.ink().marked(words) : words;
                for (String word : shown.split(" +", -1)) {
                    if (apart) {
                        chunks.add(new ArrayList<>());
                    }
                    chunks.get(chunks.size() - 1).add(new Run(word, run.ink()));
                    apart = true;
                }
                apart = text.endsWith(" ");
            }
        }
        return chunks;
    }

    private void add(List<Run> chunk) {
        int wide = width(chunk);
        if (!line.isEmpty() && width(line) + 1 + wide > width) {
            end();
        }
        if (!line.isEmpty()) {
            append(new Run(" ", chunk.get(0).ink()));
        }
        for (Run piece : chunk) {
            List<String> fitting = wide > width ? FittedText.lines(piece.text(), width) : List.of(piece.text());
            for (String part : fitting) {
                if (width(line) + DisplayWidth.of(part) > width) {
                    end();
                }
                append(new Run(part, piece.ink()));
            }
        }
    }

    /** Adds to the line; a blank is part of a run only between two words of it. */
    private void append(Run run) {
        Run last = line.isEmpty() ? null : line.get(line.size() - 1);
        if (last == null || (last.ink() != run.ink() && !run.text().isBlank())) {
            line.add(run);
        } else if (last.ink() == run.ink()) {
            line.set(line.size() - 1, new Run(last.text() + run.text(), run.ink()));
        } else {
            line.add(new Run(run.text(), Ink.PLAIN));
        }
    }

    private static int width(List<Run> runs) {
        return runs.stream().mapToInt(run -> DisplayWidth.of(run.text())).sum();
    }

    private void end() {
        if (!line.isEmpty()) {
            StringBuilder text = new StringBuilder();
            line.forEach(run -> text.append(run.ink().coloured(run.text(), colour)));
            lines.add(text.toString());
            line = new ArrayList<>();
        }
    }
}
