package org.declan.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.declan.text.Span;
import org.declan.text.Spelling;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What we make of OpenNLP's model against what OpenNLP itself makes of it. */
class TaggerTest {

    private static final Path TESTDATA = Path.of("../../testdata");
    /** Letters of many scripts, signs, half a surrogate pair, capitals whose small letters are more or other letters. */
    private static final String ODD =
            "aZ'’-.,;:!?«»()0123456789%€œŒéÉàçñßÿ÷İıΣς漢中жЖアーあ\u00A0\u0301\u200B\uD83D\uDE00\uD800ǅ½Ⅳ";

    private static POSTaggerME original;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Tagger tagger = new Tagger(vocabulary);

    @BeforeAll
    static void load() throws IOException {
        try (InputStream resource = Objects.requireNonNull(Tagger.class.getResourceAsStream(TagWeights.RESOURCE))) {
            original = new POSTaggerME(new POSModel(resource), POSTagFormat.UD);
        }
    }

    @Test
    void theTagsOfTextsAreThoseOfOpenNlp() throws IOException {
        int words = 0;
        for (String line : lines()) {
            String[] forms = forms(line);
            words += forms.length;
            check(tagger, forms, 0);
        }
        assertThat(words).isGreaterThan(20_000);
    }

    @Test
    void theTagsOfRandomSentencesAreThoseOfOpenNlp() throws IOException {
        long seed = Long.getLong("declan.seed", 20260101L);
        List<String> words =
                lines().stream().flatMap(line -> Arrays.stream(forms(line))).toList();
        for (int round = 0; round < 2000; round++) {
            Random random = new Random(seed + round);
            String[] forms = IntStream.range(0, random.nextInt(40))
                    .mapToObj(i -> random.nextInt(4) == 0 ? odd(random) : words.get(random.nextInt(words.size())))
                    .toArray(String[]::new);
            check(tagger, forms, seed + round);
        }
    }

    @Test
    void whatIsLongerThanAnySentenceIsTaggedInPieces() throws IOException {
        String[] forms = forms(String.join(" ", lines().subList(0, 60)));
        assertThat(forms.length).isGreaterThan(1000);
        String[] pieces = IntStream.iterate(0, start -> start < forms.length, start -> start + 500)
                .mapToObj(start -> Arrays.copyOfRange(forms, start, Math.min(forms.length, start + 500)))
                .map(original::tag)
                .flatMap(Arrays::stream)
                .toArray(String[]::new);
        assertThat(tags(tagger, forms)).containsExactly(pieces);
    }

    @Test
    void whereTagsAreTooCloseOpenNlpIsAsked() throws IOException {
        Tagger careful = new Tagger(vocabulary, 2);
        Tagger unsure = new Tagger(vocabulary, Double.MAX_VALUE);
        for (String line : lines().subList(0, 100)) {
            check(careful, forms(line), 0);
            check(unsure, forms(line), 0);
        }
    }

    @Test
    void aTagIsTheSameHoweverManyAreAskedFor() throws IOException {
        for (String line : lines().subList(0, 100)) {
            String[] forms = forms(line);
            Tokens tokens = sentence(forms);
            String[] tags = original.tag(straight(forms));
            for (int last = forms.length - 1; last >= 0; last -= 7) {
                assertThat(new SentenceTags(tagger, tokens, 0, new BitSet()).tag(last))
                        .isEqualTo(tags[last]);
            }
        }
    }

    @Test
    void wordsThatAreToBeLoweredAreTaggedInSmallLetters() {
        String[] forms = {"DÉCLARATION", "FINALE", "DU", "SOMMET", "DE", "Lima"};
        BitSet lowered = new BitSet();
        lowered.set(0, 5);
        SentenceTags tags = new SentenceTags(tagger, sentence(forms), 0, lowered);
        assertThat(IntStream.range(0, forms.length).mapToObj(tags::tag))
                .containsExactly(original.tag("déclaration finale du sommet de Lima".split(" ")));
    }

    private void check(Tagger tagger, String[] forms, long seed) {
        assertThat(tags(tagger, forms))
                .as("seed %d: %s", seed, Arrays.toString(forms))
                .containsExactly(original.tag(straight(forms)));
    }

    private String[] tags(Tagger tagger, String[] forms) {
        SentenceTags tags = new SentenceTags(tagger, sentence(forms), 0, new BitSet());
        return IntStream.range(0, forms.length).mapToObj(tags::tag).toArray(String[]::new);
    }

    private Tokens sentence(String[] forms) {
        Tokens.Builder tokens = new Tokens.Builder(vocabulary, List.of());
        tokens.sentence(0, new Span(0, 1), 0, 1);
        for (String form : forms) {
            tokens.token(0, 1, form.toCharArray(), 0, form.length());
        }
        return tokens.build();
    }

    private static String[] straight(String[] forms) {
        return Arrays.stream(forms).map(Spelling::straighten).toArray(String[]::new);
    }

    private static String odd(Random random) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i <= random.nextInt(7); i++) {
            form.append(ODD.charAt(random.nextInt(ODD.length())));
        }
        return form.toString();
    }

    /** Words and signs; elided words keep their apostrophe. */
    private static String[] forms(String line) {
        return Arrays.stream(line.split("(?<=['’])|(?=[.,;:!?»)])|(?<=[«(])|\\s+"))
                .filter(form -> !form.isBlank())
                .toArray(String[]::new);
    }

    /** The lines of texts that are below the length of a piece. */
    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String folder : List.of("../seeds", "gold/texts", "gold/lineage")) {
            try (Stream<Path> files = Files.list(TESTDATA.resolve(folder))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    lines.addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
                }
            }
        }
        lines.removeIf(line -> forms(line).length >= 500);
        return lines;
    }
}
