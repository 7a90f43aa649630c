package org.declan.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declan.count.Folding;
import org.declan.count.Layer;
import org.declan.count.SegmentLimits;
import org.declan.count.StopWords;
import org.declan.count.TermSelection;
import org.declan.count.TermSelection.Lengths;
import org.declan.count.Unit;
import org.declan.count.WordFilter;
import org.declan.query.PatternException;
import org.declan.query.Regex;
import org.declan.text.InputException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is counted as a term. */
final class TermOptions {

    private static final Pattern LENGTHS = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3}))?");
    private static final List<String> TAGS = List.of(
            "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "SCONJ", "SYM",
            "VERB", "X");

    @Option(
            order = 1,
            names = "--unit",
            paramLabel = "UNIT",
            description = "Count words by form (the default) or by lemma, as each is read in its sentence.")
    Unit unit = Unit.FORM;

    @Option(
            order = 2,
            names = "--ngrams",
            paramLabel = "N[-M]",
            description = "Count sequences of N to M words of one sentence; 1 by default.")
    @Nullable
    String lengths;

    @Option(
            order = 2,
            names = "--repeated",
            description = "Count repeated segments (Salem): all sequences of two words and more that occur twice and"
                    + " more, unless each time in the same longer one. --ngrams limits their length.")
    boolean repeated;

    @Option(
            order = 3,
            names = "--fold",
            paramLabel = "WHAT",
            description = "Count as one what differs in case (the default), in case and accents, or nothing (none).")
    Folding folding = Folding.CASE;

    @Option(
            order = 4,
            names = "--pos",
            paramLabel = "TAG",
            split = ",",
            description = "Only terms made of these parts of speech, as NOUN,ADJ (Universal Dependencies).")
    List<String> pos = new ArrayList<>();

    @Option(
            order = 5,
            names = "--stopwords",
            paramLabel = "none|fr|FILE",
            description = "No terms that are, begin with or end with a stop word; from repeated segments stop words are"
                    + " cut off at both ends: none by default, fr for declan's French list, or a file with one a line.")
    String stopWords = "none";

    @Option(
            order = 6,
            names = "--layer",
            paramLabel = "LAYER",
            description =
                    "all (the default), or only the words of one layer, which then are the total: content, function, or"
                            + " stance (nous, ils, on and the operative verbs).")
    String layer = "all";

    @Option(
            order = 7,
            names = "--match",
            paramLabel = "REGEX",
            description = "Only terms that match the expression as a whole, as 'migr.*'; what --fold makes one, it"
                    + " matches as one.")
    @Nullable
    String expression;

    @Option(
            order = 8,
            names = "--min-count",
            paramLabel = "N",
            description = "Only terms that occur at least N times in the groups together.")
    int minCount = 1;

    /** What the options ask to be counted. */
    TermSelection selection() throws InputException {
        return new TermSelection(unit, folding, lengths(), new WordFilter(tags(), stopWords(), layer()));
    }

    /** Which repeated segments are to be counted, if they are what is counted. */
    Optional<SegmentLimits> segments() throws InputException {
        if (!repeated) {
            return Optional.empty();
        }
        SegmentLimits all = SegmentLimits.DEFAULT;
        int least = Math.max(all.minCount(), minCount);
        if (lengths == null) {
            return Optional.of(new SegmentLimits(all.minWords(), all.maxWords(), least));
        }
        Lengths asked = lengths();
        if (asked.longest() < all.minWords()) {
            throw InputException.in("--ngrams", "a repeated segment has two words and more; found \"" + lengths + "\"");
        }
        return Optional.of(new SegmentLimits(Math.max(all.minWords(), asked.shortest()), asked.longest(), least));
    }

    /** Tells which terms are wanted by their spelling. */
    TermFilter filter() throws InputException {
        if (minCount < 1) {
            throw InputException.in("--min-count", "expected a number from 1; found " + minCount);
        }
        try {
            return new TermFilter(
                    minCount, StopWords.NONE, expression == null ? null : Regex.parse(expression, folding::fold));
        } catch (PatternException e) {
            throw InputException.in("--match", (e.offset() + 1) + ": " + e.message());
        }
    }

    private Lengths lengths() throws InputException {
        if (lengths == null) {
            return Lengths.ONE;
        }
        Matcher matcher = LENGTHS.matcher(lengths);
        if (matcher.matches()) {
            int shortest = Integer.parseInt(matcher.group(1));
            int longest = matcher.group(2) == null ? shortest : Integer.parseInt(matcher.group(2));
            if (shortest >= 1 && longest >= shortest && longest <= TermSelection.LONGEST) {
                return new Lengths(shortest, longest);
            }
        }
        throw InputException.in(
                "--ngrams",
                "expected a number of words from 1 to " + TermSelection.LONGEST + ", or two as 2-4; found \"" + lengths
                        + "\"");
    }

    private Set<String> tags() throws InputException {
        Set<String> tags = new LinkedHashSet<>();
        for (String tag : pos) {
            String upper = tag.strip().toUpperCase(Locale.ROOT);
            if (!TAGS.contains(upper)) {
                throw InputException.in(
                        "--pos", "expected tags among " + String.join(" ", TAGS) + "; found \"" + tag.strip() + "\"");
            }
            tags.add(upper);
        }
        return tags;
    }

    private StopWords stopWords() throws InputException {
        return switch (stopWords) {
            case "none" -> StopWords.NONE;
            case "fr" -> StopWords.french();
            default -> StopWords.read(stopWords);
        };
    }

    private @Nullable Layer layer() throws InputException {
        if (layer.equalsIgnoreCase("all")) {
            return null;
        }
        for (Layer known : Layer.values()) {
            if (known.name().equalsIgnoreCase(layer)) {
                return known;
            }
        }
        throw InputException.in("--layer", "expected all, content, function or stance; found \"" + layer + "\"");
    }
}
