package org.declan.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.declan.text.Source;
import org.declan.text.Span;
import org.declan.text.Spelling;
import org.declan.text.Tokens;
import org.declan.text.View;
import org.declan.text.Vocabulary;
import org.declan.tokenize.FrenchScanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopWordsTest {

    /** From a grammar's tables, tense by tense, so that each is seen to have its six persons; last, the form before -je. */
    private static final String TO_BE = "être étant été"
            + " suis es est sommes êtes sont étais étais était étions étiez étaient"
            + " fus fus fut fûmes fûtes furent serai seras sera serons serez seront"
            + " serais serais serait serions seriez seraient sois sois soit soyons soyez soient"
            + " fusse fusses fût fussions fussiez fussent fussé fussè";

    private static final String TO_HAVE = "avoir ayant eu eue eus eues"
            + " ai as a avons avez ont avais avais avait avions aviez avaient"
            + " eus eus eut eûmes eûtes eurent aurai auras aura aurons aurez auront"
            + " aurais aurais aurait aurions auriez auraient aie aies ait ayons ayez aient"
            + " eusse eusses eût eussions eussiez eussent eussé eussè";

    /** Read as function words at times, but too often as something else; the list says why under its headings. */
    private static final Set<String> EXCEPTIONS =
            Set.of("apr.", "av.", "différent", "différentes", "différents", "divers", "diverses", "personne");

    private final StopWords stopWords = StopWords.french();

    @Test
    void everyFormOfBeingAndHavingIsAStopWord() {
        assertThat((TO_BE + " " + TO_HAVE).split(" ")).allMatch(stopWords::contains);
    }

    @Test
    void everyWordOfAClosedClassIsAStopWordOrANamedException() throws IOException {
        Pattern function = Pattern.compile("(\\S+)/(DET|ADP|PRON|CCONJ|SCONJ|AUX|PART)(?= |$)");
        Set<String> missing = new TreeSet<>();
        for (String row : resource("/org/declan/lemma/closed-class.tsv")) {
            Matcher readings = function.matcher(row.substring(row.indexOf('\t') + 1));
            while (!row.startsWith("# ") && readings.find()) {
                missing.add(Spelling.fold(row.substring(0, row.indexOf('\t'))));
                missing.add(readings.group(1));
            }
        }
        assertThat(missing).hasSizeGreaterThan(300);
        missing.removeIf(stopWords::contains);
        assertThat(missing).isEqualTo(EXCEPTIONS);
    }

    @Test
    void capitalsAndTypographicApostrophesAreFoldedAway() {
        String forms =
                "L’ d’ QU’ Jusqu’ LORSQU’ puisqu’ quoiqu’ presqu’ quelqu’ s’ ç’ Quelqu’un -t-il -T-ON -ce -nous -là"
                        + " -ci À ÊTRE Où Lui-même ledit Auxquelles";
        assertThat(forms.split(" ")).allMatch(form -> stopWords.contains(Spelling.fold(form)));
    }

    @Test
    void wordsWithASubjectOfTheirOwnAreNot() {
        String words = "nouveau état états personne personnes droits pays sécurité sans-papiers point bien biens devoir"
                + " pouvoir pouvoirs peut doit faire audit avoirs êtres deux différents divers premier désormais ensemble"
                + " non-refoulement migrants demande";
        assertThat(words.split(" ")).noneMatch(stopWords::contains);
    }

    @Test
    void noneLeavesNothingOut() {
        assertThat(StopWords.NONE.contains("le")).isFalse();
    }

    @Test
    void everyStopWordIsOneTokenOfAText() throws IOException {
        List<String> cut = new ArrayList<>();
        for (String word : words("stop-words-fr.txt")) {
            boolean follows = word.startsWith("-");
            boolean elided = word.endsWith("'");
            String text = "ils parle" + (follows ? "" : " ") + word + (elided ? "" : " ") + "ici";
            if (!tokens(text).equals(List.of("ils", "parle", word, "ici"))) {
                cut.add(word);
            }
        }
        assertThat(cut).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop-words-fr.txt", "operative-verbs-fr.txt"})
    void aWordStandsOnceFoldedAndInOrderUnderItsHeading(String list) throws IOException {
        assertThat(words(list))
                .doesNotHaveDuplicates()
                .allMatch(word -> Spelling.fold(word).equals(word));
        String before = "";
        for (String line : resource("/org/declan/count/" + list)) {
            boolean word = !line.isEmpty() && !line.startsWith("#");
            assertThat(line).isGreaterThanOrEqualTo(word ? before : "");
            before = word ? line : "";
        }
    }

    private static List<String> words(String list) throws IOException {
        return resource("/org/declan/count/" + list).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    private static List<String> resource(String name) throws IOException {
        try (InputStream in = StopWords.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> tokens(String text) {
        View.Builder view = new View.Builder(new Source("x.txt", text));
        for (int i = 0; i < text.length(); i++) {
            view.append(text.charAt(i), i);
        }
        Tokens.Builder builder = new Tokens.Builder(new Vocabulary(), List.of());
        builder.sentence(0, new Span(0, text.length()), 0, text.length());
        new FrenchScanner(builder, view.build()).scan(0, text.length());
        Tokens tokens = builder.build();
        return Stream.iterate(0, i -> i < tokens.size(), i -> i + 1)
                .map(tokens::form)
                .toList();
    }
}
