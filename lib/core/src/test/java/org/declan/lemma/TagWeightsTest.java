package org.declan.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The weights as we read them against those OpenNLP reads from the same file. */
class TagWeightsTest {

    private static Map<String, Context> features;
    private static String[] tags;

    private final TagWeights weights = TagWeights.french();

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void load() throws IOException {
        try (InputStream resource = Objects.requireNonNull(TagWeights.class.getResourceAsStream(TagWeights.RESOURCE))) {
            AbstractModel model = new POSModel(resource).getArtifact("pos.model");
            features = (Map<String, Context>) model.getDataStructures()[1];
            tags = (String[]) model.getDataStructures()[2];
        }
    }

    @Test
    void eachFeatureHasItsWeights() {
        assertThat(weights.tags()).isEqualTo(tags.length);
        assertThat(features).hasSizeGreaterThan(50_000);
        features.forEach((name, context) -> {
            double[] expected = new double[tags.length];
            for (int i = 0; i < context.getOutcomes().length; i++) {
                expected[weights.number(tags[context.getOutcomes()[i]])] = context.getParameters()[i];
            }
            double[] sums = new double[tags.length];
            assertThat(weights.add(sums, name, "")).as(name).isTrue();
            assertThat(sums).as(name).containsExactly(expected);
        });
    }

    @Test
    void whatTheModelDoesNotKnowAddsNothing() {
        double[] sums = new double[weights.tags()];
        assertThat(weights.add(sums, "w=", "blockchaîne")).isFalse();
        assertThat(weights.add(sums, "w", "")).isFalse();
        assertThat(weights.add(sums, "", "")).isFalse();
        assertThat(sums).containsOnly(0);
    }

    @Test
    void aLongerEndingOrBeginningIsKnownOnlyWithTheShorterOnes() {
        for (String name : features.keySet()) {
            if (name.startsWith("suf=") && name.length() > 5) {
                assertThat(features).containsKey("suf=" + name.substring(5));
            }
            if (name.startsWith("pre=") && name.length() > 5) {
                assertThat(features).containsKey(name.substring(0, name.length() - 1));
            }
        }
    }

    @Test
    void aNeighbourIsKnownOnlyAsAWord() {
        for (String name : features.keySet()) {
            if (name.matches("(?s)[pn][12]w=.*")) {
                assertThat(features).containsKey(name.substring(2));
            }
            if (name.startsWith("w&c=")) {
                assertThat(features).containsKey("w=" + name.substring(4, name.lastIndexOf(',')));
            }
        }
    }
}
