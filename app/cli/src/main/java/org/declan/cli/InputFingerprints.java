package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.declan.report.Fingerprint;
import org.declan.text.CodePointOrder;

/** The files that a run reads, by what they hold. Thread-safe. */
final class InputFingerprints {

    private final Map<String, Fingerprint> byName = new ConcurrentHashMap<>();

    /** A file was read. */
    void add(String name, byte[] bytes) {
        byName.put(name, Fingerprint.of(name, bytes));
    }

    /** Those of all files, by code point of their names. */
    List<Fingerprint> all() {
        List<Fingerprint> all = new ArrayList<>(byName.values());
        all.sort((one, other) -> CodePointOrder.compare(one.name(), other.name()));
        return all;
    }
}
