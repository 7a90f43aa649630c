package org.declan.report.lock;

import java.util.List;
import org.declan.report.Fingerprint;
import org.declan.report.Provenance;

/**
 * Numbers, how they are worked out again, and what they were made from. It knows no clock and no absolute path.
 *
 * @param recipe what was asked for
 * @param sources what was read
 * @param numbers what came of it
 */
public record Lock(Recipe recipe, Sources sources, List<LockedNumber> numbers) {

    /**
     * What to ask for to have the numbers again.
     *
     * @param paths files and folders, from the folder of the lock, parted by {@code /}
     * @param options of the command, with those that were not given where a default decides
     */
    public record Recipe(List<String> paths, List<Provenance.Option> options) {

        public Recipe {
            paths = List.copyOf(paths);
            options = List.copyOf(options);
        }
    }

    /**
     * All that the numbers depend on.
     *
     * @param version of declan; {@link #UNKNOWN} where it runs without its package
     * @param models the models and word lists by which texts are cut and words are read
     * @param inputs the files that were read, from the folder of the lock
     * @param themes by id, each with the file that defines it
     */
    public record Sources(
            String version, List<Fingerprint> models, List<Fingerprint> inputs, List<Fingerprint> themes) {

        /** The version of a program that does not know it. */
        public static final String UNKNOWN = "(unpackaged)";

        public Sources {
            models = List.copyOf(models);
            inputs = List.copyOf(inputs);
            themes = List.copyOf(themes);
        }
    }

    public Lock {
        numbers = List.copyOf(numbers);
    }
}
