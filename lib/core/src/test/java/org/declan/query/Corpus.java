package org.declan.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.declan.text.Lexicon;
import org.declan.text.Reading;
import org.declan.text.Span;
import org.declan.text.Spelling;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;
import org.jspecify.annotations.NullMarked;

/**
 * Sentences typed into a test, and a small dictionary. Words stand between spaces; {@code traite/VERB} is the form
 * traite that context reads as a verb. A form the dictionary does not have is its own lemma, and a noun.
 */
@NullMarked
final class Corpus implements Lexicon {

    final Vocabulary vocabulary = new Vocabulary();
    int timesRead;
    int timesLookedUp;
    private final Map<String, List<Reading>> dictionary = new LinkedHashMap<>();
    private final List<Reading> inContext = new ArrayList<>();
    private final Tokens.Builder tokens = new Tokens.Builder(vocabulary, List.of());
    private int sentences;

    /** Adds readings to the dictionary, each as {@code lemma/POS}. */
    Corpus form(String form, String... readings) {
        List<Reading> parsed = new ArrayList<>();
        for (String reading : readings) {
            int slash = reading.lastIndexOf('/');
            parsed.add(new Reading(reading.substring(0, slash), reading.substring(slash + 1)));
        }
        dictionary.put(form, parsed);
        return this;
    }

    Corpus sentence(String text) {
        tokens.sentence(sentences++, new Span(0, text.length()), 0, text.length());
        for (String word : text.isEmpty() ? new String[0] : text.split(" ", -1)) {
            int slash = word.length() > 1 ? word.lastIndexOf('/') : -1;
            String form = slash < 0 ? word : word.substring(0, slash);
            List<Reading> readings = readings(form);
            inContext.add(readings.stream()
                    .filter(reading -> slash >= 0 && reading.pos().equals(word.substring(slash + 1)))
                    .findFirst()
                    .orElse(readings.get(0)));
            tokens.token(0, form.length(), form.toCharArray(), 0, form.length());
        }
        return this;
    }

    Tokens tokens() {
        return tokens.build();
    }

    List<Reading> readings(String form) {
        String folded = Spelling.fold(form);
        List<Reading> known = dictionary.get(folded);
        return known == null ? List.of(new Reading(folded, "NOUN")) : known;
    }

    @Override
    public List<Reading> readings(int type) {
        timesLookedUp++;
        return readings(vocabulary.form(type));
    }

    @Override
    public List<Reading> read(Tokens of, int sentence) {
        timesRead++;
        return inContext.subList(of.first(sentence), of.first(sentence + 1));
    }

    /** The hits of patterns in all sentences. */
    List<Hit> hits(List<Pattern> patterns) {
        return hits(Automaton.compile(patterns));
    }

    /** The hits of an automaton in all sentences. */
    List<Hit> hits(Automaton automaton) {
        List<Hit> hits = new ArrayList<>();
        Tokens all = tokens();
        Matcher matcher = automaton.matcher(vocabulary, this);
        for (int sentence = 0; sentence < all.sentences(); sentence++) {
            matcher.match(all, sentence, hits::add);
        }
        return hits;
    }

    /** The words of the hits of one pattern in all sentences. */
    List<String> words(String pattern, Map<String, Pattern> sets) throws PatternException {
        Tokens all = tokens();
        List<String> words = new ArrayList<>();
        for (Hit hit : hits(List.of(Pattern.parse(pattern, sets)))) {
            List<String> forms = new ArrayList<>();
            for (int token = hit.firstToken(); token < hit.endToken(); token++) {
                forms.add(all.form(token));
            }
            words.add(String.join(" ", forms));
        }
        return words;
    }

    /** The words of the hits of one pattern in all sentences. */
    List<String> words(String pattern) throws PatternException {
        return words(pattern, Map.of());
    }
}
