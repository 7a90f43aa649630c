package org.declan.report.lock;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.declan.report.Fingerprint;
import org.declan.report.Provenance;

/** Reads the bytes of a {@link LockFile}, and names the place of what is wrong in them. */
final class LockReader {

    private final List<LockRow> rows;
    private final LockFile.OptionCheck check;
    private int at;

    LockReader(byte[] bytes, LockFile.OptionCheck check) throws LockException {
        this.rows = rows(bytes);
        this.check = check;
    }

    private static List<LockRow> rows(byte[] bytes) throws LockException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new LockException(1, 1, "expected a lock in UTF-8; found other bytes");
        }
        // A version control system may have written CRLF.
        String[] lines = text.split("\r?\n", -1);
        List<LockRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isEmpty() && !lines[i].startsWith("#")) {
                rows.add(LockRow.of(i + 1, lines[i]));
            }
        }
        // The end of the file is a row, so that what is missing there has a place.
        rows.add(LockRow.of(lines.length, ""));
        return rows;
    }

    Lock lock() throws LockException {
        version();
        String version = one(LockSection.DECLAN).text(0);
        List<Fingerprint> models = fingerprints(LockSection.MODELS);
        List<String> paths = new ArrayList<>();
        for (LockRow row : section(LockSection.PATHS)) {
            paths.add(row.text(0));
        }
        List<Provenance.Option> options = options();
        List<Fingerprint> inputs = fingerprints(LockSection.INPUTS);
        List<Fingerprint> themes = fingerprints(LockSection.THEMES);
        List<LockedNumber> numbers = numbers();
        end();
        Lock.Sources sources = new Lock.Sources(version, models, inputs, themes);
        return new Lock(new Lock.Recipe(paths, options), sources, numbers);
    }

    private void version() throws LockException {
        LockRow row = rows.get(at);
        if (!row.cells().get(0).equals(LockFile.MAGIC) || row.cells().size() != 2) {
            throw row.error(0, "expected a lock as declan lock writes it; found something else");
        }
        long version = row.number(1);
        if (version != LockFile.VERSION) {
            String newer = version > LockFile.VERSION ? ", of a newer declan" : "";
            throw row.error(1, "expected a lock of format " + LockFile.VERSION + "; found format " + version + newer);
        }
        at++;
    }

    private void end() throws LockException {
        List<LockRow> after = section(LockSection.END);
        LockRow next = after.isEmpty() ? rows.get(at) : after.get(0);
        if (!after.isEmpty() || at < rows.size() - 1) {
            throw next.error(
                    0, "expected nothing after [end]; found \"" + next.cells().get(0) + "\"");
        }
    }

    /** The rows of a section, whose heading has to come now. */
    private List<LockRow> section(LockSection section) throws LockException {
        LockRow heading = rows.get(at);
        String found = heading.cells().get(0);
        if (!found.equals(section.heading()) || heading.cells().size() != 1) {
            String what = at == rows.size() - 1 ? "the end of the file" : "\"" + found + "\"";
            throw heading.error(0, "expected " + section.heading() + "; found " + what);
        }
        at++;
        List<LockRow> own = new ArrayList<>();
        while (at < rows.size() - 1 && !rows.get(at).cells().get(0).startsWith("[")) {
            own.add(whole(rows.get(at), section));
            at++;
        }
        return own;
    }

    private static LockRow whole(LockRow row, LockSection section) throws LockException {
        int expected = section.columns().size();
        int found = row.cells().size();
        if (expected > 0 && found != expected) {
            String columns = section.columns().stream().collect(Collectors.joining(", "));
            throw row.error(
                    0, "expected " + columns + ", parted by tabs; found " + found + (found == 1 ? " cell" : " cells"));
        }
        return row;
    }

    private LockRow one(LockSection section) throws LockException {
        LockRow heading = rows.get(at);
        List<LockRow> own = section(section);
        if (own.size() != 1) {
            throw heading.error(0, "expected one line in " + section.heading() + "; found " + own.size());
        }
        return own.get(0);
    }

    private List<Fingerprint> fingerprints(LockSection section) throws LockException {
        List<Fingerprint> files = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (LockRow row : section(section)) {
            Fingerprint file = row.fingerprint();
            if (!names.add(file.name())) {
                throw row.error(0, "expected each " + section.columns().get(0) + " once; found it again");
            }
            files.add(file);
        }
        return files;
    }

    private List<Provenance.Option> options() throws LockException {
        List<Provenance.Option> options = new ArrayList<>();
        for (LockRow row : section(LockSection.OPTIONS)) {
            Provenance.Option option = new Provenance.Option(row.text(0), row.text(1));
            try {
                check.check(option);
            } catch (IllegalArgumentException e) {
                throw row.error(0, String.valueOf(e.getMessage()));
            }
            options.add(option);
        }
        return options;
    }

    private List<LockedNumber> numbers() throws LockException {
        List<LockedNumber> numbers = new ArrayList<>();
        Set<LockedNumber.Key> keys = new HashSet<>();
        for (LockRow row : section(LockSection.NUMBERS)) {
            LockedNumber.Key key = new LockedNumber.Key(kind(row), row.text(1), row.text(2));
            if (!keys.add(key)) {
                throw row.error(0, "expected each number once; found it again");
            }
            numbers.add(new LockedNumber(key, row.number(3)));
        }
        return numbers;
    }

    private static LockedNumber.Kind kind(LockRow row) throws LockException {
        String label = row.text(0);
        return LockedNumber.Kind.named(label)
                .orElseThrow(() -> row.error(
                        0,
                        "expected one of "
                                + Stream.of(LockedNumber.Kind.values())
                                        .map(LockedNumber.Kind::label)
                                        .collect(Collectors.joining(", "))
                                + "; found \"" + label + "\""));
    }
}
