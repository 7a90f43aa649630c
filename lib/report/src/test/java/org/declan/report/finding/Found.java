package org.declan.report.finding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.declan.report.Rendering;

/** Findings in invented texts, and what they look like once written. */
final class Found {

    static final Rule WORDING = new Rule("wording", Level.ERROR, "Outdated words are not used.");
    static final Rule SIC = new Rule("sic", Level.WARNING, "No (sic) is left.");
    static final Rule DATE = new Rule("date", Level.INFO, "");

    /** Texts that try to be something else: in each format at least one of them would be, if it were not escaped. */
    static final List<String> HOSTILE = List.of(
            "deux\nlignes\r\net\rtrois",
            "100 %0A, fin::error file=x,line=1::non",
            "::stop-commands::x",
            "<![CDATA[ ]]> </failure> <b a=\"'\"> &amp; & <!-- -->",
            "nul \0 esc \u001B[31m del \u007F c1 \u009B bel \u0007",
            "👍🏽 e\u0301 日本 \u200D",
            "\u202Egauche\u2066 \uFEFF",
            "{0} {{1}} [lien](https://example.org) \\",
            "\uFFFE \uFFFF \uD800 \uDC00",
            "a\u2028b\u2029c\u0085d\u000Be\u000Cf\tg");

    private static final List<Level> LEVELS = List.of(Level.ERROR, Level.WARNING, Level.INFO);

    private Found() {}

    /** A finding for each occurrence of some words. */
    static List<Finding> each(Rule rule, String path, String text, String words) {
        List<Finding> found = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            found.add(Finding.of(rule, region(path, text, at, at + words.length()), "not this", Found::folded));
        }
        return found;
    }

    static Region region(String path, String text, int start, int end) {
        Range range = new Range(
                position(text, start), position(text, end), text.codePointCount(0, start), text.codePointCount(0, end));
        return new Region("id", path, range, Quote.of(text, start, end));
    }

    static Findings of(List<Finding> found) {
        return Findings.of("1.2.3", List.of(WORDING, SIC, DATE), found);
    }

    /** Findings whose every text is hostile, of a rule, a document and a place each. */
    static Findings hostile() {
        List<Rule> rules = new ArrayList<>();
        List<Finding> found = new ArrayList<>();
        for (String text : HOSTILE) {
            String line = text.replaceAll("[\\p{Cntrl}\\x80-\\x9F]", "?");
            Rule rule = new Rule(line, LEVELS.get(rules.size() % 3), text);
            rules.add(rule);
            Region region = region("dossier/" + text, "avant " + text + " après", 6, 6 + text.length());
            found.add(Finding.of(rule, region, text, Found::folded).suggesting(text));
            found.add(Finding.of(rule, new WholeDocument(text, text, text), text, Found::folded)
                    .suggesting(text));
            found.add(Finding.of(rule, new WholeCorpus(text, "declan.yml", 7), text, Found::folded));
        }
        return Findings.of("1", rules, found);
    }

    static String written(FindingFormat format, Findings findings) {
        return written(format, findings, Rendering.PLAIN);
    }

    static String written(FindingFormat format, Findings findings, Rendering rendering) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(findings, out, rendering);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String folded(String text) {
        return text.replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private static Position position(String text, int at) {
        String[] lines = text.substring(0, at).split("\r\n|\n|\r", -1);
        String last = lines[lines.length - 1];
        return new Position(lines.length, last.codePointCount(0, last.length()) + 1);
    }
}
