package org.declan.lemma;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What OpenNLP's French part-of-speech model, trained on the UD French GSD treebank, has learnt: how much each feature of
 * a word in its place speaks for each tag. Read from the model's own file, in which a feature is a name ({@code w=pays},
 * {@code suf=tion}, {@code p1w=les}, {@code t=DET}) with a weight for each of the tags it was seen with: OpenNLP's reader,
 * which makes an object of each of 50,000 features, took a fifth of a second, this one a tenth of that. Loaded when first
 * asked for, once for all; does not change and is thread-safe.
 */
final class TagWeights {

    static final String RESOURCE = "/opennlp-fr-ud-gsd-pos-1.3-2.5.4.bin";

    /** The part of the model's zip file that holds the weights, in OpenNLP's binary format of maximum entropy models. */
    private static final String ENTRY = "pos.model";

    private static final class Loaded {
        static final TagWeights WEIGHTS = load();

        private static TagWeights load() {
            try (InputStream resource = Objects.requireNonNull(TagWeights.class.getResourceAsStream(RESOURCE));
                    ZipInputStream zip = new ZipInputStream(resource)) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    if (entry.getName().equals(ENTRY)) {
                        return new TagWeights(ByteBuffer.wrap(zip.readAllBytes()));
                    }
                }
                throw new IllegalStateException(RESOURCE + " has no " + ENTRY);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final String[] tags;
    private final FeatureNames names;
    /** For each feature the tags it speaks for, which many features share, and where its weights start. */
    private final int[][] tagsOfFeature;

    private final int[] starts;
    private final double[] weights;

    private TagWeights(ByteBuffer file) {
        String kind = text(file);
        if (!kind.equals("GIS")) {
            throw new IllegalStateException(RESOURCE + ": expected a model of the kind GIS; found " + kind);
        }
        // A constant and a parameter of the training, which is over.
        file.getInt();
        file.getDouble();
        tags = texts(file);
        String[] patterns = texts(file);
        names = new FeatureNames(file);
        tagsOfFeature = new int[names.size()][];
        starts = new int[names.size()];
        weights = new double[share(patterns)];
        file.asDoubleBuffer().get(weights);
    }

    /** A pattern is a number of features, which come one after another, and the tags that each of them speaks for. */
    private int share(String[] patterns) {
        int feature = 0;
        int start = 0;
        for (String pattern : patterns) {
            int[] numbers = Arrays.stream(pattern.split(" "))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            int[] spokenFor = Arrays.copyOfRange(numbers, 1, numbers.length);
            for (int end = feature + numbers[0]; feature < end; feature++) {
                tagsOfFeature[feature] = spokenFor;
                starts[feature] = start;
                start += spokenFor.length;
            }
        }
        return start;
    }

    private static String[] texts(ByteBuffer file) {
        String[] texts = new String[file.getInt()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(file);
        }
        return texts;
    }

    private static String text(ByteBuffer file) {
        char[] letters = new char[Short.toUnsignedInt(file.getShort(file.position()))];
        return new String(letters, 0, ModifiedUtf8.read(file, letters, 0));
    }

    /** Those of French. */
    static TagWeights french() {
        return Loaded.WEIGHTS;
    }

    /** How many tags there are. */
    int tags() {
        return tags.length;
    }

    /** A tag by its number, as UD writes it; what is written together is {@code ADP+DET}. */
    String tag(int number) {
        return tags[number];
    }

    /** The number of a tag. */
    int number(String tag) {
        return Arrays.asList(tags).indexOf(tag);
    }

    /** Adds to the sum of each tag what a feature speaks for it; whether the model knows the feature. */
    boolean add(double[] sums, String kind, String value) {
        int feature = names.find(kind, value);
        if (feature < 0) {
            return false;
        }
        int start = starts[feature];
        int[] spokenFor = tagsOfFeature[feature];
        for (int i = 0; i < spokenFor.length; i++) {
            sums[spokenFor[i]] += weights[start + i];
        }
        return true;
    }
}
