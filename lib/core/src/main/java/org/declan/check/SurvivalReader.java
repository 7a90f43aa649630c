package org.declan.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.declan.check.TextSource.CutText;
import org.declan.compare.Clause;
import org.declan.compare.ClauseChange;
import org.declan.compare.ClauseReader;
import org.declan.query.Automaton;
import org.declan.query.Matcher;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.ParagraphKind;
import org.declan.yaml.YamlValue;
import org.jspecify.annotations.Nullable;

/** Reads which clauses of a base text must survive. */
final class SurvivalReader {

    private static final Set<ClauseChange> WITH_A_SOURCE = EnumSet.of(
            ClauseChange.KEPT, ClauseChange.MOVED, ClauseChange.REWORDED, ClauseChange.SPLIT, ClauseChange.MERGED);

    private final RulesFile file;
    private final YamlValue.Mapping rule;

    SurvivalReader(RulesFile file, YamlValue.Mapping rule) {
        this.file = file;
        this.rule = rule;
    }

    Survival read(YamlValue value) throws InputException {
        String path = RulesFile.text(value, "the path of a text");
        CutText text = cut(value, path);
        List<Clause> clauses = new ClauseReader(text.lexicon()).read(text.document(), text.tokens());
        Set<Integer> named = named(text, clauses, rule.get("clauses"));
        if (named.isEmpty()) {
            YamlValue at = rule.get("clauses") == null ? value : rule.need("clauses");
            throw at.error("no clause of " + path + " is meant");
        }
        YamlValue similarity = rule.get("similarity");
        Set<ClauseChange> changes = changes(rule.get("change"), similarity != null);
        return new Survival(base(text, clauses), named, changes, similarity == null ? 0 : share(similarity));
    }

    /** A text that cannot be read is a mistake of the rule. */
    private CutText cut(YamlValue value, String path) throws InputException {
        try {
            return file.texts().file(path);
        } catch (InputException e) {
            throw value.error(e.line());
        }
    }

    private static Survival.Base base(CutText text, List<Clause> clauses) {
        List<String> places = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        Document document = text.document();
        for (Clause clause : clauses) {
            int sentence = clause.place().sentence();
            int start = text.tokens().span(sentence).start();
            places.add(document.source().name() + ":"
                    + document.source().place(start).line());
            texts.add(text.tokens().text(sentence));
        }
        return new Survival.Base(clauses, places, texts);
    }

    /** By a pattern or by the numbers printed before them; by default all that is running text. */
    private Set<Integer> named(CutText text, List<Clause> clauses, @Nullable YamlValue value) throws InputException {
        Set<Integer> named = new TreeSet<>();
        Set<String> numbers = numbers(value);
        Matcher matcher = value instanceof YamlValue.Scalar scalar && numbers.isEmpty()
                ? Automaton.compile(List.of(file.pattern(scalar)))
                        .matcher(text.tokens().vocabulary(), text.lexicon())
                : null;
        for (int i = 0; i < clauses.size(); i++) {
            Clause.Place place = clauses.get(i).place();
            boolean isMeant;
            if (matcher != null) {
                List<Integer> hits = new ArrayList<>();
                matcher.match(text.tokens(), place.sentence(), hit -> hits.add(hit.pattern()));
                isMeant = !hits.isEmpty();
            } else if (!numbers.isEmpty()) {
                isMeant = numbers.contains(place.number());
            } else {
                isMeant = place.kind() == ParagraphKind.PARAGRAPH || place.kind() == ParagraphKind.ITEM;
            }
            if (isMeant) {
                named.add(i);
            }
        }
        if (value != null) {
            missing(numbers, clauses, value);
        }
        return named;
    }

    /** Each number stands before a clause: one that was renumbered must not pass unseen. */
    private static void missing(Set<String> numbers, List<Clause> clauses, YamlValue value) throws InputException {
        Set<String> left = new TreeSet<>(numbers);
        clauses.forEach(clause -> left.remove(clause.place().number()));
        if (!left.isEmpty()) {
            throw value.error("no clause of the base text has the number " + String.join(", ", left));
        }
    }

    private static Set<String> numbers(@Nullable YamlValue value) throws InputException {
        Set<String> numbers = new TreeSet<>();
        if (value instanceof YamlValue.Sequence sequence) {
            for (YamlValue item : sequence.items()) {
                numbers.add(RulesFile.text(item, "the number of a clause"));
            }
        } else if (value instanceof YamlValue.Scalar scalar && scalar.text().matches("[0-9]+")) {
            numbers.add(scalar.text());
        }
        return numbers;
    }

    /** Kept and moved by default; any that leaves something to be compared when it only has to be similar. */
    private Set<ClauseChange> changes(@Nullable YamlValue value, boolean isSimilar) throws InputException {
        if (value == null) {
            return isSimilar ? WITH_A_SOURCE : EnumSet.of(ClauseChange.KEPT, ClauseChange.MOVED);
        }
        Map<String, ClauseChange> known = new LinkedHashMap<>();
        WITH_A_SOURCE.forEach(change -> known.put(change.label(), change));
        Set<ClauseChange> changes = EnumSet.noneOf(ClauseChange.class);
        for (YamlValue item : value.asList("kept, moved, reworded, split or merged")) {
            changes.add(file.choice(item, known));
        }
        if (changes.isEmpty()) {
            throw value.error("expected kept, moved, reworded, split or merged; found an empty list");
        }
        return changes;
    }

    private static double share(YamlValue value) throws InputException {
        String text = value.asScalar("a number from 0 to 1").text();
        if (!text.matches("0|1|[01]?\\.[0-9]{1,9}") || Double.parseDouble(text) > 1) {
            throw value.error("expected a number from 0 to 1; found " + value.kind());
        }
        return Double.parseDouble(text);
    }
}
