package org.declan.report.lock;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.declan.report.Fingerprint;

/**
 * What a lock says that is not so any more.
 *
 * @param changes the numbers that do not hold: those of the lock in its order, then what it does not know
 * @param causes what may be why: what was read is not what was locked
 */
public record LockComparison(List<Change> changes, List<Cause> causes) {

    /**
     * A number that does not hold.
     *
     * @param locked as the lock has it; empty if it has no such number
     * @param now as it is worked out now; empty if nothing of the kind is counted any more
     */
    public record Change(LockedNumber.Key key, OptionalLong locked, OptionalLong now) {

        /** How much more it is now; empty where one of the two is. */
        public OptionalLong difference() {
            return locked.isPresent() && now.isPresent()
                    ? OptionalLong.of(now.getAsLong() - locked.getAsLong())
                    : OptionalLong.empty();
        }
    }

    /**
     * Something that was read, and is other than it was.
     *
     * @param name the file, theme or model
     * @param message what happened to it
     */
    public record Cause(String name, String message) {}

    public LockComparison {
        changes = List.copyOf(changes);
        causes = List.copyOf(causes);
    }

    /** What differs between a lock and the same worked out now. */
    public static LockComparison of(Lock locked, Lock now) {
        List<Cause> causes = new ArrayList<>();
        causes(locked.sources().inputs(), now.sources().inputs(), "", causes);
        causes(locked.sources().themes(), now.sources().themes(), "theme ", causes);
        causes(locked.sources().models(), now.sources().models(), "model ", causes);
        String before = locked.sources().version();
        String after = now.sources().version();
        boolean isKnown = !before.equals(Lock.Sources.UNKNOWN) && !after.equals(Lock.Sources.UNKNOWN);
        if (isKnown && !before.equals(after)) {
            causes.add(new Cause("declan", "this is version " + after + "; locked with " + before));
        }
        return new LockComparison(changes(locked.numbers(), now.numbers()), causes);
    }

    private static void causes(List<Fingerprint> locked, List<Fingerprint> now, String kind, List<Cause> causes) {
        Map<String, Fingerprint> left = new LinkedHashMap<>();
        now.forEach(file -> left.put(file.name(), file));
        for (Fingerprint file : locked) {
            Fingerprint found = left.remove(file.name());
            if (found == null) {
                causes.add(new Cause(kind + file.name(), "gone since it was locked"));
            } else if (!found.equals(file)) {
                String sizes = "(" + file.bytes() + " bytes then, " + found.bytes() + " now)";
                causes.add(new Cause(kind + file.name(), "changed since it was locked " + sizes));
            }
        }
        left.keySet().forEach(name -> causes.add(new Cause(kind + name, "new since the lock was made")));
    }

    private static List<Change> changes(List<LockedNumber> locked, List<LockedNumber> now) {
        Map<LockedNumber.Key, Long> left = new LinkedHashMap<>();
        now.forEach(number -> left.put(number.key(), number.value()));
        Set<String> groups = new HashSet<>();
        List<Change> changes = new ArrayList<>();
        for (LockedNumber number : locked) {
            groups.add(number.key().group());
            Long found = left.remove(number.key());
            OptionalLong value = found == null ? OptionalLong.empty() : OptionalLong.of(found);
            if (found == null || found != number.value()) {
                changes.add(new Change(number.key(), OptionalLong.of(number.value()), value));
            }
        }
        left.forEach((key, value) -> {
            // Of texts that are new their size and themes are told, not each of their terms.
            boolean isTold = key.kind() != LockedNumber.Kind.TERM || groups.contains(key.group());
            if (value > 0 && isTold) {
                changes.add(new Change(key, OptionalLong.empty(), OptionalLong.of(value)));
            }
        });
        return changes;
    }
}
