package org.declan.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.declan.report.Colour;
import org.declan.report.CsvDialect;
import org.declan.report.Detail;
import org.declan.report.Rendering;
import org.declan.report.finding.FindingFormat;
import org.declan.report.finding.Findings;
import org.declan.text.InputException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where findings go, and in which shapes. */
final class CheckOutputs {

    private static final String STANDARD_OUTPUT = "-";

    @Option(
            order = 21,
            names = "--format",
            paramLabel = "FORMAT[=FILE]",
            description =
                    "text (the default), json, sarif, github or junit; with =FILE written to a file. Several may be"
                            + " given, one of them without a file.")
    List<String> formats = new ArrayList<>();

    @Option(
            order = 22,
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the format that names no file to FILE, whole or not at all; - is standard output.")
    @Nullable
    String file;

    @Option(order = 23, names = "--color", paramLabel = "WHEN", description = "auto, always or never.")
    OutputOptions.When color = OutputOptions.When.AUTO;

    /** A format and the file it is written to. */
    private record Target(FindingFormat format, String file) {}

    /** Fails if what was asked for cannot be. */
    void check() throws InputException {
        targets();
    }

    /** Writes findings in each format, what goes to standard output last. */
    void write(Findings findings, Session session) throws Exception {
        for (Target target : targets()) {
            boolean isScreen = target.file.equals(STANDARD_OUTPUT);
            boolean colour = color == OutputOptions.When.ALWAYS
                    || (color == OutputOptions.When.AUTO
                            && isScreen
                            && session.terminal().wantsColour());
            Rendering rendering = new Rendering(
                    CsvDialect.RFC_4180, session.terminal().width(), colour ? Colour.ON : Colour.OFF, Detail.BRIEF);
            OutputOptions.toStream(target.file, session, out -> target.format.write(findings, out, rendering));
        }
    }

    private List<Target> targets() throws InputException {
        List<Target> targets = new ArrayList<>();
        for (String each : formats) {
            // A comma parts formats only before the name of one, as it may also stand in that of a file.
            for (String one : each.split(",(?=(?i:text|json|sarif|github|junit)(?:[=,]|$))", -1)) {
                targets.add(target(one));
            }
        }
        String bare = file == null ? STANDARD_OUTPUT : file;
        if (targets.isEmpty()) {
            targets.add(new Target(FindingFormat.TEXT, bare));
        } else if (file != null && targets.stream().noneMatch(target -> target.file.equals(bare))) {
            throw InputException.in("-o", "every --format names a file; expected one without");
        }
        Set<String> files = new HashSet<>();
        for (Target target : targets) {
            if (!files.add(target.file)) {
                boolean isScreen = target.file.equals(bare);
                throw InputException.in(
                        "--format",
                        isScreen
                                ? "expected at most one format without =FILE; found " + String.join(" and ", formats)
                                : "expected a file for each format; found " + target.file + " twice");
            }
        }
        targets.sort(
                (one, other) -> Boolean.compare(one.file.equals(STANDARD_OUTPUT), other.file.equals(STANDARD_OUTPUT)));
        return targets;
    }

    private Target target(String written) throws InputException {
        int equals = written.indexOf('=');
        String name = equals < 0 ? written : written.substring(0, equals);
        String to = equals < 0 ? file == null ? STANDARD_OUTPUT : file : written.substring(equals + 1);
        Optional<FindingFormat> format = Arrays.stream(FindingFormat.values())
                .filter(known -> known.label().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
        List<String> known =
                Arrays.stream(FindingFormat.values()).map(FindingFormat::label).toList();
        if (format.isEmpty()) {
            throw InputException.in(
                    "--format",
                    "expected " + known.stream().collect(Collectors.joining(", ")) + "; found \"" + name + "\""
                            + Nearest.hint(name, known));
        }
        if (to.isEmpty()) {
            throw InputException.in("--format", "expected a file after " + name + "=; found nothing");
        }
        return new Target(format.get(), to);
    }
}
