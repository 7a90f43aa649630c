package org.declan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.declan.query.RandomPattern.Part;
import org.declan.query.RandomPattern.Read;
import org.junit.jupiter.api.Test;

/** The matcher, lazy reading included, finds what a naive matcher finds that looks at every sentence as it is read. */
class MatcherAgainstNaiveTest {

    /** A pattern with conditions on the sentence. */
    private record Rule(Part hit, List<Part> present, List<Part> absent) {
        String text() {
            return hit.text()
                    + present.stream().map(part -> " & " + part.text()).collect(Collectors.joining())
                    + absent.stream().map(part -> " & !" + part.text()).collect(Collectors.joining());
        }

        boolean needsWords() {
            return parts().stream().allMatch(part -> part.ends(List.of(), 0).isEmpty());
        }

        List<Part> parts() {
            List<Part> parts = new ArrayList<>(List.of(hit));
            parts.addAll(present);
            parts.addAll(absent);
            return parts;
        }

        boolean holds(List<Read> sentence) {
            return present.stream().allMatch(part -> found(part, sentence))
                    && absent.stream().noneMatch(part -> found(part, sentence));
        }

        private static boolean found(Part part, List<Read> sentence) {
            return IntStream.range(0, sentence.size())
                    .anyMatch(start -> !part.ends(sentence, start).isEmpty());
        }
    }

    @Test
    void theMatcherFindsWhatANaiveMatcherFinds() throws PatternException {
        long seed = Long.getLong("declan.seed", 20260101L);
        for (int round = 0; round < 1500; round++) {
            check(seed + round);
        }
    }

    private static void check(long seed) throws PatternException {
        Random random = new Random(seed);
        RandomPattern generator = new RandomPattern(random);
        Corpus corpus = dictionary(random);
        List<Rule> rules = new ArrayList<>();
        List<Pattern> patterns = new ArrayList<>();
        while (rules.size() < 1 + random.nextInt(6)) {
            Rule rule = rule(random, generator);
            if (rule.needsWords()) {
                rules.add(rule);
                patterns.add(Pattern.parse(rule.text()));
            }
        }
        List<Hit> expected = new ArrayList<>();
        StringBuilder texts = new StringBuilder();
        int first = 0;
        for (int i = 0; i < 12; i++) {
            List<Read> sentence = generator.sentence(9, corpus::readings);
            String text = sentence.stream()
                    .map(read -> read.form() + "/" + read.reading().pos())
                    .collect(Collectors.joining(" "));
            corpus.sentence(text);
            texts.append(text).append('\n');
            expected.addAll(naive(rules, sentence, first));
            first += sentence.size();
        }
        assertThat(corpus.hits(patterns))
                .as("seed %d, patterns %s, sentences%n%s", seed, patterns, texts)
                .isEqualTo(expected);
        assertThat(corpus.timesRead).isLessThanOrEqualTo(12);
    }

    private static Corpus dictionary(Random random) {
        Corpus corpus = new Corpus();
        for (String form : RandomPattern.FORMS) {
            // One reading a tag at most, since sentences name the reading by its tag.
            List<String> readings = new ArrayList<>();
            for (String tag : RandomPattern.TAGS) {
                if (random.nextInt(3) == 0) {
                    readings.add(RandomPattern.LEMMAS.get(random.nextInt(RandomPattern.LEMMAS.size())) + "/" + tag);
                }
            }
            if (!readings.isEmpty()) {
                corpus.form(form, readings.toArray(new String[0]));
            }
        }
        return corpus;
    }

    private static Rule rule(Random random, RandomPattern generator) {
        List<Part> present = new ArrayList<>();
        List<Part> absent = new ArrayList<>();
        Part hit = generator.part(3);
        while (random.nextInt(4) == 0) {
            (random.nextBoolean() ? present : absent).add(generator.part(2));
        }
        return new Rule(hit, present, absent);
    }

    private static List<Hit> naive(List<Rule> rules, List<Read> sentence, int first) {
        List<Hit> hits = new ArrayList<>();
        for (int rule = 0; rule < rules.size(); rule++) {
            if (!rules.get(rule).holds(sentence)) {
                continue;
            }
            List<Hit> own = new ArrayList<>();
            for (int start = 0; start < sentence.size(); start++) {
                SortedSet<Integer> ends = rules.get(rule).hit().ends(sentence, start);
                if (!ends.isEmpty()) {
                    own.add(new Hit(rule, first + start, first + ends.last()));
                }
            }
            own.stream()
                    .filter(hit -> own.stream()
                            .noneMatch(other -> !other.equals(hit)
                                    && other.firstToken() <= hit.firstToken()
                                    && other.endToken() >= hit.endToken()))
                    .forEach(hits::add);
        }
        hits.sort(Comparator.comparingInt(Hit::firstToken)
                .thenComparing(Comparator.comparingInt(Hit::endToken).reversed())
                .thenComparingInt(Hit::pattern));
        return hits;
    }
}
