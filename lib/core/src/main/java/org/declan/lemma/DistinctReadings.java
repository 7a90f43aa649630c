package org.declan.lemma;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.declan.text.Reading;

/** Readings of a form, each once, in the order they were added; so few that to compare with each is faster than to hash. */
final class DistinctReadings implements Iterable<Reading> {

    private final List<Reading> readings = new ArrayList<>();

    void add(String lemma, String pos) {
        add(new Reading(lemma, pos));
    }

    void add(Reading added) {
        for (Reading reading : readings) {
            if (reading.pos().equals(added.pos()) && reading.lemma().equals(added.lemma())) {
                return;
            }
        }
        readings.add(added);
    }

    void addAll(List<Reading> added) {
        added.forEach(this::add);
    }

    boolean isEmpty() {
        return readings.isEmpty();
    }

    boolean has(String pos) {
        for (Reading reading : readings) {
            if (reading.pos().equals(pos)) {
                return true;
            }
        }
        return false;
    }

    Reading first() {
        return readings.get(0);
    }

    @Override
    public Iterator<Reading> iterator() {
        return readings.iterator();
    }

    List<Reading> list() {
        return List.copyOf(readings);
    }
}
