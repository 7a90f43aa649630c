package org.declan.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.declan.text.Reading;
import org.jspecify.annotations.NullMarked;

/** Random patterns with their text and a naive meaning that shares no code with the matcher. */
@NullMarked
final class RandomPattern {

    /** A word as it is read in its sentence. */
    record Read(String form, Reading reading) {}

    /** A part of a pattern: how it is written, and where it can end when it begins at a token. */
    interface Part {
        String text();

        SortedSet<Integer> ends(List<Read> sentence, int start);
    }

    /** What is asked of a word: how it is written between brackets, and what it means. */
    interface Condition {
        String text();

        boolean holds(Read word);
    }

    static final List<String> FORMS = List.of("a", "b", "ab", "ba", "abc", "d'", "c");
    static final List<String> LEMMAS = List.of("a", "x", "y", "c");
    static final List<String> TAGS = List.of("NOUN", "VERB", "ADJ");

    private final Random random;

    RandomPattern(Random random) {
        this.random = random;
    }

    Part part(int depth) {
        int kind = random.nextInt(depth > 0 ? 10 : 4);
        return switch (kind) {
            case 0 -> word("[]", word -> true);
            case 1 -> bare();
            case 2, 3 -> bracket();
            case 4, 5 -> sequence(part(depth - 1), part(depth - 1), "");
            case 6 -> gap(part(depth - 1), part(depth - 1));
            case 7, 8 -> choice(part(depth - 1), part(depth - 1));
            default -> repeat(part(depth - 1));
        };
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private Part bare() {
        String form = pick(FORMS);
        return switch (random.nextInt(4)) {
            case 0 -> word("\"" + form + "\"", word -> word.form().equals(form));
            case 1 -> word("a*", word -> word.form().startsWith("a"));
            case 2 ->
                word("?b*", word -> word.form().length() > 1 && word.form().charAt(1) == 'b');
            default ->
                form.equals("d'")
                        ? word("d’", word -> word.form().equals("d'"))
                        : word(form, word -> word.reading().lemma().equals(form));
        };
    }

    private Part bracket() {
        Condition condition = condition(2);
        return word("[" + condition.text() + "]", condition);
    }

    private Condition condition(int depth) {
        Condition one = depth == 0 ? test() : condition(depth - 1);
        return switch (random.nextInt(6)) {
            case 0 -> new Written("!(" + one.text() + ")", word -> !one.holds(word));
            case 1 -> {
                Condition other = test();
                yield new Written("(" + one.text() + " & " + other.text() + ")", w -> one.holds(w) && other.holds(w));
            }
            case 2 -> {
                Condition other = test();
                yield new Written("(" + one.text() + "|" + other.text() + ")", w -> one.holds(w) || other.holds(w));
            }
            default -> one;
        };
    }

    private Condition test() {
        String form = pick(FORMS);
        String lemma = pick(LEMMAS);
        String tag = pick(TAGS);
        return switch (random.nextInt(7)) {
            case 0 -> new Written("word=\"" + form + "\"", word -> word.form().equals(form));
            case 1 -> new Written("word!='[ab]+'", word -> !word.form().matches("[ab]+"));
            case 2 ->
                new Written(
                        "lemma=\"" + lemma + "\"",
                        word -> word.reading().lemma().equals(lemma));
            case 3 ->
                new Written(
                        "lemma!=\"" + lemma + "\"",
                        word -> !word.reading().lemma().equals(lemma));
            case 4 ->
                new Written("pos=\"" + tag + "\"", word -> word.reading().pos().equals(tag));
            case 5 ->
                new Written(
                        "pos != \"" + tag + "|VERB\"",
                        word -> !word.reading().pos().matches(tag + "|VERB"));
            default ->
                new Written("lemma = \"x|a.*\"", word -> word.reading().lemma().matches("x|a.*"));
        };
    }

    private record Written(String text, Predicate<Read> meaning) implements Condition {
        @Override
        public boolean holds(Read word) {
            return meaning.test(word);
        }
    }

    private record Spanning(String text, BiFunction<List<Read>, Integer, SortedSet<Integer>> meaning) implements Part {
        @Override
        public SortedSet<Integer> ends(List<Read> sentence, int start) {
            return meaning.apply(sentence, start);
        }
    }

    private static Part word(String text, Predicate<Read> meaning) {
        return word(text, new Written(text, meaning));
    }

    private static Part word(String text, Condition condition) {
        return new Spanning(text, (sentence, start) -> {
            SortedSet<Integer> ends = new TreeSet<>();
            if (start < sentence.size() && condition.holds(sentence.get(start))) {
                ends.add(start + 1);
            }
            return ends;
        });
    }

    private static Part sequence(Part left, Part right, String between) {
        return new Spanning("(" + left.text() + between + " " + right.text() + ")", (sentence, start) -> {
            SortedSet<Integer> ends = new TreeSet<>();
            left.ends(sentence, start).forEach(middle -> ends.addAll(right.ends(sentence, middle)));
            return ends;
        });
    }

    private Part gap(Part left, Part right) {
        int most = random.nextInt(4);
        return new Spanning("(" + left.text() + " ~" + most + " " + right.text() + ")", (sentence, start) -> {
            SortedSet<Integer> ends = new TreeSet<>();
            for (int middle : left.ends(sentence, start)) {
                for (int next = middle; next <= Math.min(sentence.size(), middle + most); next++) {
                    ends.addAll(right.ends(sentence, next));
                }
            }
            return ends;
        });
    }

    private static Part choice(Part left, Part right) {
        return new Spanning("(" + left.text() + " | " + right.text() + ")", (sentence, start) -> {
            SortedSet<Integer> ends = left.ends(sentence, start);
            ends.addAll(right.ends(sentence, start));
            return ends;
        });
    }

    private Part repeat(Part part) {
        int least = random.nextInt(3);
        int most = random.nextBoolean() ? 1000 : least + random.nextInt(3);
        String written =
                most < 1000 ? "{" + least + "," + most + "}" : least == 0 ? "*" : least == 1 ? "+" : "{" + least + ",}";
        return new Spanning("(" + part.text() + ")" + written, (sentence, start) -> {
            SortedSet<Integer> ends = new TreeSet<>();
            SortedSet<Integer> here = new TreeSet<>(List.of(start));
            // More rounds than tokens reach no new end.
            for (int round = 0; round <= Math.min(most, least + sentence.size()); round++) {
                if (round >= least) {
                    ends.addAll(here);
                }
                SortedSet<Integer> there = new TreeSet<>();
                here.forEach(from -> there.addAll(part.ends(sentence, from)));
                here = there;
            }
            return ends;
        });
    }

    List<Read> sentence(int mostWords, Function<String, List<Reading>> dictionary) {
        List<Read> words = new ArrayList<>();
        for (int i = random.nextInt(mostWords + 1); i > 0; i--) {
            String form = pick(FORMS);
            List<Reading> readings = dictionary.apply(form);
            words.add(new Read(form, readings.get(random.nextInt(readings.size()))));
        }
        return words;
    }
}
