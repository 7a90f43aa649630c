package org.declan.report.finding;

import java.io.IOException;
import java.io.Writer;
import org.declan.report.Colour;
import org.declan.report.DisplayWidth;
import org.declan.report.FittedText;
import org.declan.report.Ink;
import org.declan.report.Rendering;
import org.declan.report.VisibleText;

/**
 * Findings as a compiler writes them: {@code path:line:column: level: message [rule]}, then the line of text with the words
 * underlined, cut to the width of the terminal. The first line is never cut, so that programs can read it.
 */
final class TextFindings {

    /** Less room than this shows no words worth showing. */
    private static final int LEAST_ROOM = 10;

    private final Writer out;
    private final Colour colour;
    private final int width;

    TextFindings(Writer out, Rendering rendering) {
        this.out = out;
        colour = rendering.colour();
        width = rendering.width();
    }

    void write(Findings findings) throws IOException {
        for (Finding finding : findings.all()) {
            line(Ink.STRONG.coloured(place(finding.location()), colour)
                    + finding.level().ink().coloured(finding.level().label() + ":", colour)
                    + " " + VisibleText.of(finding.message()) + " "
                    + Ink.FAINT.coloured("[" + VisibleText.of(finding.rule().id()) + "]", colour));
            if (finding.location() instanceof Region region) {
                excerpt(region, finding);
            }
            if (!finding.suggestion().isEmpty()) {
                line("    -> " + Ink.GREEN.coloured(VisibleText.of(finding.suggestion()), colour));
            }
        }
    }

    private static String place(Location location) {
        if (location.path().isEmpty()) {
            return "";
        }
        String path = VisibleText.of(location.path());
        return location instanceof Region region ? path + ":" + region.range().from() + ": " : path + ": ";
    }

    /** The line of the first of the words; half of the room beside them is for what stands before. */
    private void excerpt(Region region, Finding finding) throws IOException {
        String number = " " + region.range().from().line();
        int room = width - number.length() - " | ".length();
        Quote quote = region.quote();
        String first = quote.words().lines().findFirst().orElse("");
        boolean isWhole = first.length() == quote.words().length();
        String words = FittedText.head(VisibleText.of(first), room);
        String before = VisibleText.of(quote.before()).stripLeading();
        String after = isWhole ? VisibleText.of(quote.after()).stripTrailing() : "";
        if (room < LEAST_ROOM || (before + words + after).isBlank()) {
            return;
        }
        int caret = Math.max(1, DisplayWidth.of(words));
        int beside = room - caret;
        before = tail(before, Math.max(beside / 2, beside - DisplayWidth.of(after)));
        // An empty place is marked below the character after it.
        int left = room - DisplayWidth.of(before) - DisplayWidth.of(words);
        after = head(after, left);
        line(Ink.FAINT.coloured(number + " | ", colour)
                + before
                + finding.level().ink().coloured(words, colour)
                + after);
        line(Ink.FAINT.coloured(" ".repeat(number.length()) + " | ", colour)
                + " ".repeat(DisplayWidth.of(before))
                + finding.level().ink().coloured("^".repeat(caret), colour));
    }

    private static String head(String text, int room) {
        return room < 1 ? "" : FittedText.head(text, room);
    }

    private static String tail(String text, int room) {
        return room < 1 ? "" : FittedText.tail(text, room);
    }

    private void line(String line) throws IOException {
        out.write(line + "\n");
    }
}
