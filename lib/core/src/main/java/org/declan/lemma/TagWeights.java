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
 * which makes an object of each of 50,000 features, took a fifth of a second, this one a fifth of that. Loaded when first
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
        tags = new String[file.getInt()];
        for (int i = 0; i < tags.length; i++) {
            // The same strings as in readings, so that to compare them is to look whether they are.
            tags[i] = text(file).intern();
        }
        int[][] patterns = new int[file.getInt()][];
        for (int i = 0; i < patterns.length; i++) {
            patterns[i] = numbers(file);
        }
        weights = new double[weights(patterns)];
        names = new FeatureNames(file, file.remaining() - weights.length * Double.BYTES);
        file.asDoubleBuffer().get(weights);
        tagsOfFeature = new int[names.size()][];
        starts = new int[names.size()];
        share(patterns);
    }

    private static int weights(int[][] patterns) {
        int weights = 0;
        for (int[] pattern : patterns) {
            weights += pattern[0] * (pattern.length - 1);
        }
        return weights;
    }

    /** A pattern is a number of features, which come one after another, and the tags that each of them speaks for. */
    private void share(int[][] patterns) {
        int feature = 0;
        int start = 0;
        for (int[] pattern : patterns) {
            int[] spokenFor = Arrays.copyOfRange(pattern, 1, pattern.length);
            for (int end = feature + pattern[0]; feature < end; feature++) {
                tagsOfFeature[feature] = spokenFor;
                starts[feature] = start;
                start += spokenFor.length;
            }
        }
    }

    private static String text(ByteBuffer file) {
        char[] letters = new char[Short.toUnsignedInt(file.getShort(file.position()))];
        return new String(letters, 0, ModifiedUtf8.read(file, letters, 0));
    }

    /** The numbers of a string in which a space parts them. */
    private static int[] numbers(ByteBuffer file) {
        int end = Short.toUnsignedInt(file.getShort()) + file.position();
        int[] numbers = new int[end - file.position()];
        int last = 0;
        while (file.position() < end) {
            int digit = file.get() - '0';
            if (digit >= 0) {
                numbers[last] = numbers[last] * 10 + digit;
            } else {
                last++;
            }
        }
        return Arrays.copyOf(numbers, last + 1);
    }

    /** The weights for French. */
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

    /** Room for a sum for each tag, all 0, and behind them for the greatest of them. */
    double[] sums() {
        return new double[tags.length + 1];
    }

    /** Sets the greatest of the sums once all features are added. */
    void close(double[] sums) {
        double greatest = sums[0];
        for (int i = 1; i < tags.length; i++) {
            greatest = Math.max(greatest, sums[i]);
        }
        sums[tags.length] = greatest;
    }

    /** The numbers of the tags, those with the greatest sums first. */
    byte[] likeliest(double[] sums) {
        byte[] sorted = new byte[tags.length];
        for (int i = 0; i < sorted.length; i++) {
            int place = i;
            for (; place > 0 && sums[sorted[place - 1]] < sums[i]; place--) {
                sorted[place] = sorted[place - 1];
            }
            sorted[place] = (byte) i;
        }
        return sorted;
    }

    /** How many features there are. */
    int features() {
        return starts.length;
    }

    /** The number of the feature of this kind and value, or -1 when the model does not know it. */
    int feature(String kind, String value) {
        return names.find(kind, value, 0, value.length());
    }

    /** The same for the feature that a form begins with these letters. */
    int beginning(String form, int length) {
        return names.find("pre=", form, 0, length);
    }

    /** The same for the feature that a form ends with these letters. */
    int ending(String form, int length) {
        return names.find("suf=", form, form.length() - length, form.length());
    }

    /** Adds to the sum of each tag what a feature of this kind and value speaks for it; whether the model knows it. */
    boolean add(double[] sums, String kind, String value) {
        int feature = feature(kind, value);
        if (feature < 0) {
            return false;
        }
        add(sums, feature);
        return true;
    }

    /** Adds to the sum of each tag what a feature speaks for it. */
    void add(double[] sums, int feature) {
        int start = starts[feature];
        int[] spokenFor = tagsOfFeature[feature];
        for (int i = 0; i < spokenFor.length; i++) {
            sums[spokenFor[i]] += weights[start + i];
        }
    }
}
