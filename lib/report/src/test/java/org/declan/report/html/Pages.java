package org.declan.report.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.declan.report.Language;
import org.declan.report.Measure;
import org.declan.report.Provenance;
import org.declan.report.Provenance.Input;
import org.declan.report.Provenance.Option;
import org.declan.report.Provenance.ThemeSource;

/** The pages that the tests look at. */
public final class Pages {

    /** The tables that declan made of seeds/. */
    public static final Path SEEDS = Path.of("testdata", "report", "seeds");

    private static final String HASH = "0123456789abcdef".repeat(4);

    private Pages() {}

    /** What a report of seeds/ says of itself. */
    public static Provenance provenance() {
        return new Provenance(
                "0.1.0",
                List.of(new Option("PATH", "seeds/"), new Option("--by", "year"), new Option("--lang", "fr")),
                List.of(
                        Measure.MENTIONS,
                        Measure.MENTIONS_PER_1000_WORDS,
                        Measure.SENTENCE_SHARE,
                        Measure.WORDS,
                        Measure.EXPECTED,
                        Measure.SPECIFICITY,
                        Measure.P,
                        Measure.Q,
                        Measure.LOG_RATIO,
                        Measure.STATUS,
                        Measure.SMALL_SAMPLE),
                List.of(new Input("seeds/000_a82fe351acae5571.txt", HASH)),
                List.of(
                        new ThemeSource(
                                "trafficking", "traite et trafic de migrants", "trafficking and smuggling", HASH),
                        new ThemeSource(
                                "xenophobia",
                                "racisme, xénophobie, discrimination",
                                "racism, xenophobia, discrimination",
                                HASH),
                        new ThemeSource("regular-pathways", "voies de migration régulières", "regular pathways", HASH),
                        new ThemeSource("climate-mobility", "mobilité climatique", "climate mobility", HASH)));
    }

    /** The page as text. */
    public static String page(PageTables tables, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            HtmlReport.write(tables, provenance(), language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Writes a page. */
    public static Path write(PageTables tables, Language language, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.writeString(file, page(tables, language));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For who works on the page: writes one from a folder of CSV files, {@code FOLDER fr|en FILE}. */
    public static void main(String[] args) {
        Language language = args[1].equals("fr") ? Language.FRENCH : Language.ENGLISH;
        write(CsvTables.in(Path.of(args[0])), language, Path.of(args[2]));
    }
}
