package org.declan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.declan.compare.Alignment.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of any texts, on real and on random ones. */
class AlignmentTest {

    private static final Path ROOT = Path.of("../..");
    private static final String SEED_2010 = "seeds/000_a82fe351acae5571.txt";
    private static final String SEED_2022 = "seeds/003_201d6986097d1f04.txt";

    @ParameterizedTest
    @ValueSource(
            strings = {
                SEED_2010,
                SEED_2022,
                "testdata/gold/lineage/D2-valmaree-2016.txt",
                "testdata/gold/lineage/E1.txt",
                "testdata/gold/lineage/F2.txt"
            })
    void aTextComesOfItselfUnchanged(String file) throws IOException {
        List<Clause> text = read(file);
        assertThat(align(text, text).links())
                .hasSameSizeAs(text)
                .allMatch(link -> link.change() == ClauseChange.KEPT && link.source() == link.clause());
    }

    @ParameterizedTest
    @ValueSource(strings = {"E1.txt", "E2.txt", "E3.txt", "F1.txt", "F2.txt", "G1.txt"})
    void shuffledParagraphsHaveMoved(String file) throws IOException {
        String body = body(text("testdata/gold/lineage/" + file));
        List<String> paragraphs = new ArrayList<>(Arrays.asList(body.split("\\n\\s*\\n", -1)));
        Collections.shuffle(paragraphs, new Random(3));
        List<Clause> shuffled = ClauseText.of(String.join("\n\n", paragraphs)).clauses();
        List<Link> links = align(ClauseText.of(body).clauses(), shuffled).links();
        // What stands at its rank by chance is kept; what the layout reads otherwise in another place is neither.
        assertThat(share(links, ClauseChange.MOVED)).as("moved").isGreaterThan(0.75);
        assertThat(share(links, ClauseChange.MOVED) + share(links, ClauseChange.KEPT))
                .as("moved or kept")
                .isGreaterThan(0.85);
    }

    @ParameterizedTest
    @ValueSource(strings = {"D2-valmaree-2016.txt", "E3.txt", "F1.txt", "G2.txt"})
    void aRenumberedCopyIsKept(String file) throws IOException {
        String text = text("testdata/gold/lineage/" + file);
        String renumbered = Pattern.compile("(?m)^(\\W*)(\\d+)(?=[.)°])")
                .matcher(text)
                .replaceAll(number -> number.group(1) + (Integer.parseInt(number.group(2)) + 3));
        assertThat(renumbered).isNotEqualTo(text);
        assertThat(align(
                                ClauseText.of(text).clauses(),
                                ClauseText.of(renumbered).clauses())
                        .links())
                .allMatch(link -> link.change() == ClauseChange.KEPT);
    }

    @ParameterizedTest
    @CsvSource({
        "testdata/gold/lineage/D1-port-alize-2014.txt, testdata/gold/lineage/D2-valmaree-2016.txt",
        "testdata/gold/lineage/E1.txt, testdata/gold/lineage/E2.txt",
        "testdata/gold/lineage/F1.txt, testdata/gold/lineage/F2.txt",
        "testdata/gold/lineage/G1.txt, testdata/gold/lineage/G2.txt",
        SEED_2010 + ", " + SEED_2022
    })
    void theOtherWayRoundNewAndDroppedChangePlaces(String one, String other) throws IOException {
        List<Link> links = align(read(one), read(other)).links();
        List<Link> back = align(read(other), read(one)).links();
        assertThat(clauses(links, ClauseChange.NEW)).isEqualTo(sources(back, ClauseChange.DROPPED));
        assertThat(sources(links, ClauseChange.DROPPED)).isEqualTo(clauses(back, ClauseChange.NEW));
    }

    @Test
    void noClauseOf2010IsKeptIn2022() throws IOException {
        List<Link> links = align(read(SEED_2010), read(SEED_2022)).links();
        assertThat(links).noneMatch(link -> link.change() == ClauseChange.KEPT || link.change() == ClauseChange.MOVED);
        assertThat(share(links, ClauseChange.REWORDED)).isLessThan(0.1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2 3", "...", "Il le leur faut.", "Point. Point. Point."})
    void oddTextsAreAlignedWithAnyOther(String odd) throws IOException {
        List<Clause> text = ClauseText.of(odd).clauses();
        List<Clause> real = read("testdata/gold/lineage/E1.txt");
        check(List.of(text, real), "odd first");
        check(List.of(real, text), "odd last");
        check(List.of(real, text, real), "odd between");
        assertThat(align(text, text).links()).allMatch(link -> link.change() == ClauseChange.KEPT);
    }

    @Test
    void aSentenceOfThousandsOfWordsIsAClause() {
        String sentence =
                IntStream.range(0, 10_000).mapToObj(i -> "mot" + i).collect(Collectors.joining(" ", "Le ", "."));
        List<Clause> text = ClauseText.of(sentence).clauses();
        assertThat(align(text, ClauseText.of(sentence + " Et un autre mot.").clauses())
                        .links())
                .extracting(Link::change)
                .containsExactly(ClauseChange.KEPT, ClauseChange.NEW);
    }

    @Test
    void randomTextsLoseNoClauseAndAreAlignedTheSameEachTime() {
        long seed = Long.getLong("declan.seed", 20260101L);
        for (int round = 0; round < 2000; round++) {
            Random random = new Random(seed + round);
            List<List<Clause>> texts = new ArrayList<>();
            for (int text = 2 + random.nextInt(3); text > 0; text--) {
                texts.add(randomText(random));
            }
            String where = "declan.seed=" + (seed + round);
            check(texts, where);
            assertThat(Alignment.of(texts, AlignmentLimits.DEFAULT).links())
                    .as(where)
                    .isEqualTo(Alignment.of(texts, AlignmentLimits.DEFAULT).links());
        }
    }

    private static List<Clause> randomText(Random random) {
        String[] clauses = new String[random.nextInt(8)];
        for (int i = 0; i < clauses.length; i++) {
            clauses[i] = random.ints(1 + random.nextInt(8), 0, 12)
                    .mapToObj(word -> "w" + word)
                    .collect(Collectors.joining(" "));
        }
        return MadeUp.text(clauses);
    }

    /** Every later clause is there; every earlier one has a link, goes on in an earlier text, or is dropped once. */
    private static void check(List<List<Clause>> texts, String where) {
        List<Link> links = Alignment.of(texts, AlignmentLimits.DEFAULT).links();
        Lineages lineages = Lineages.of(texts, AlignmentLimits.DEFAULT);
        assertThat(links).as(where).doesNotHaveDuplicates();
        assertThat(links).as(where).allMatch(link -> link.similarity() >= 0 && link.similarity() <= 1 + 1e-12);
        assertThat(links).as(where).allMatch(link -> link.confidence() > 0 && link.confidence() <= 1);
        Set<Integer> clauses = new TreeSet<>();
        links.forEach(link -> clauses.add(link.clause()));
        clauses.remove(Alignment.NONE);
        assertThat(clauses).as(where).hasSameSizeAs(texts.get(texts.size() - 1));
        ClausePool earlier = lineages.last().earlier();
        for (int source = 0; source < earlier.size(); source++) {
            int document = earlier.document(source);
            int index = source - earlier.first(document);
            List<ClauseChange> changes = links.stream()
                    .filter(link -> link.document() == document && link.source() == index)
                    .map(Link::change)
                    .toList();
            boolean isLinked = !lineages.last().isFree(source);
            boolean isDropped = changes.equals(List.of(ClauseChange.DROPPED));
            assertThat(isDropped).as(where).isEqualTo(!isLinked && !lineages.goesOn(source));
            assertThat(changes.contains(ClauseChange.DROPPED)).as(where).isEqualTo(isDropped);
        }
    }

    private static Alignment align(List<Clause> earlier, List<Clause> later) {
        return Alignment.of(List.of(earlier, later), AlignmentLimits.DEFAULT);
    }

    private static double share(List<Link> links, ClauseChange change) {
        return (double) links.stream().filter(link -> link.change() == change).count() / links.size();
    }

    private static Set<Integer> clauses(List<Link> links, ClauseChange change) {
        return links.stream()
                .filter(link -> link.change() == change)
                .map(Link::clause)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> sources(List<Link> links, ClauseChange change) {
        return links.stream()
                .filter(link -> link.change() == change)
                .map(Link::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Clause> read(String file) throws IOException {
        return ClauseText.of(text(file)).clauses();
    }

    private static String text(String file) throws IOException {
        return Files.readString(ROOT.resolve(file), StandardCharsets.UTF_8);
    }

    private static String body(String text) {
        return Pattern.compile("\\A---\\n.*?\\n---\\n", Pattern.DOTALL)
                .matcher(text)
                .replaceFirst("");
    }
}
