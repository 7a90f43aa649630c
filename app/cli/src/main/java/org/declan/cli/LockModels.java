package org.declan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.declan.Analysis;
import org.declan.report.Fingerprint;

/** The models and word lists that the program has, by what they hold. */
final class LockModels {

    private LockModels() {}

    /** Those that numbers depend on, under their names, which tell their version where they have one. */
    static List<Fingerprint> fingerprints() {
        List<Fingerprint> models = new ArrayList<>();
        for (URL resource : Analysis.resources()) {
            String path = resource.getPath();
            try (InputStream in = resource.openStream()) {
                models.add(Fingerprint.of(path.substring(path.lastIndexOf('/') + 1), in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return models;
    }
}
