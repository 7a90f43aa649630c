package org.declan.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.declan.check.Breach;
import org.declan.check.Mentions;
import org.declan.check.NamedRule;
import org.declan.check.Occurrence;
import org.declan.check.Verdict;
import org.declan.check.Verdict.Reach;
import org.declan.report.Language;
import org.declan.report.finding.Finding;
import org.declan.report.finding.Findings;
import org.declan.report.finding.Level;
import org.declan.report.finding.Location;
import org.declan.report.finding.Position;
import org.declan.report.finding.Quote;
import org.declan.report.finding.Range;
import org.declan.report.finding.Region;
import org.declan.report.finding.Rule;
import org.declan.report.finding.WholeCorpus;
import org.declan.report.finding.WholeDocument;
import org.declan.text.Bilingual;
import org.declan.text.Document;
import org.declan.text.Notice;
import org.declan.text.Place;
import org.declan.text.Source;
import org.declan.text.Span;
import org.declan.text.Spelling;
import org.jspecify.annotations.Nullable;

/** Makes findings of what rules say of texts, one text after another. */
final class CheckFindings {

    /** What the rules say of a text. */
    record Checked(Document document, List<Verdict> verdicts) {}

    /** What a rule about all texts together counts, and where. */
    private static final class Count {
        private final List<Occurrence> found = new ArrayList<>();
        private final List<Location> places = new ArrayList<>();
        private int selected;
        private int undated;
    }

    private final Map<NamedRule, Rule> rules = new LinkedHashMap<>();
    private final Map<NamedRule, Count> counts = new LinkedHashMap<>();
    private final String rulesFile;
    private final Language language;
    private final RelativePaths paths = RelativePaths.fromHere();
    private final Set<String> checked = new HashSet<>();
    private final List<Finding> found = new ArrayList<>();

    CheckFindings(String config, List<NamedRule> named, Language language) {
        rulesFile = paths.of(config);
        this.language = language;
        for (NamedRule rule : named) {
            Level level = Level.valueOf(rule.severity().name());
            rules.put(rule, new Rule(rule.id(), level, said(rule.description())));
            counts.put(rule, new Count());
        }
    }

    /** Adds what the rules say of the next text. */
    void add(Checked text) {
        Document document = text.document();
        String path = paths.of(document.source().name());
        checked.add(path);
        int i = 0;
        for (NamedRule rule : rules.keySet()) {
            Verdict verdict = text.verdicts().get(i++);
            Count count = counts.computeIfAbsent(rule, key -> new Count());
            count.selected += verdict.reach() == Reach.SELECTED ? 1 : 0;
            count.undated += verdict.reach() == Reach.UNDATED ? 1 : 0;
            for (Breach breach : verdict.breaches()) {
                found.add(finding(rule, breach, location(document, path, breach)));
            }
            for (Occurrence one : verdict.occurrences()) {
                count.found.add(one);
                count.places.add(region(document, path, one.span()));
            }
        }
    }

    /** All findings, once every text was added. */
    Findings all(String version) {
        List<Finding> all = new ArrayList<>(found);
        counts.forEach((rule, count) -> {
            if (rule.requirement() instanceof Mentions mentions
                    && mentions.extent() == Mentions.Extent.CORPUS
                    && count.selected > 0) {
                mentions.lack(count.found.size())
                        .ifPresent(breach -> all.add(finding(
                                rule,
                                breach,
                                new WholeCorpus(
                                        breach.words(), rulesFile, rule.place().line()))));
                List<Breach> excess = mentions.excess(count.found);
                int allowed = count.found.size() - excess.size();
                for (int i = 0; i < excess.size(); i++) {
                    all.add(finding(rule, excess.get(i), count.places.get(allowed + i)));
                }
            }
        });
        return Findings.of(version, List.copyOf(rules.values()), all);
    }

    /** How many texts were checked. */
    int texts() {
        return checked.size();
    }

    /** Whether the text at a path was checked. */
    boolean isChecked(String path) {
        return checked.contains(path);
    }

    /** Whether there is no file at a path any more. */
    boolean isGone(String path) {
        try {
            return !path.equals("-") && !isChecked(path) && Files.notExists(Path.of(path));
        } catch (InvalidPathException e) {
            return true;
        }
    }

    /** Tells of rules that checked less than one may think: a gate that looks at nothing lets all through. */
    void tell(String file, Session session) {
        counts.forEach((rule, count) -> {
            if (count.undated > 0) {
                String texts = count.undated == 1 ? "1 text has" : count.undated + " texts have";
                session.notice(new Notice(
                        file,
                        rule.place(),
                        "rule " + rule.id() + " needs a date, and " + texts + " none: not checked"));
            }
            if (count.selected + count.undated == 0) {
                session.notice(
                        new Notice(file, rule.place(), "rule " + rule.id() + " selects no text: nothing was checked"));
            }
        });
    }

    private Finding finding(NamedRule rule, Breach breach, Location location) {
        Rule known = rules.get(rule);
        if (known == null) {
            throw new IllegalArgumentException("no such rule: " + rule.id());
        }
        return Finding.of(known, location, said(rule.message(breach)), Spelling::fold)
                .suggesting(breach.suggestion());
    }

    private String said(Bilingual text) {
        return language == Language.FRENCH ? text.fr() : text.en();
    }

    private static Location location(Document document, String path, Breach breach) {
        @Nullable Span span = breach.span();
        return span == null ? new WholeDocument(document.id(), path, breach.words()) : region(document, path, span);
    }

    private static Region region(Document document, String path, Span span) {
        Source source = document.source();
        Range range = new Range(
                position(source, span.start()),
                position(source, span.end()),
                source.codePoint(span.start()),
                source.codePoint(span.end()));
        return new Region(document.id(), path, range, Quote.of(source.text(), span.start(), span.end()));
    }

    /** No editor, and no reader of SARIF (section 3.30.3), counts a byte-order mark as a column. */
    private static Position position(Source source, int offset) {
        Place place = source.place(offset);
        boolean isMarked = place.line() == 1 && source.text().startsWith("\uFEFF");
        return new Position(place.line(), Math.max(1, place.column() - (isMarked ? 1 : 0)));
    }
}
