package org.declan.cli;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.declan.Analysis;
import org.declan.report.Column;
import org.declan.report.TableSchema;
import org.declan.text.InputException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How texts were cut: a row for each paragraph, sentence or token. */
@Command(
        footer = {
            "%nExamples:",
            "  declan segments seeds/",
            "  declan segments --unit paragraph seeds/",
            "  declan segments --unit token --format conllu seeds/ > seeds.conllu"
        })
final class SegmentsCommand extends PathsCommand {

    /** What a row stands for. */
    enum Unit {
        PARAGRAPH,
        SENTENCE,
        TOKEN
    }

    @Option(names = "--unit", paramLabel = "UNIT", description = "paragraph, sentence (the default) or token.")
    Unit unit = Unit.SENTENCE;

    private static final Column KIND = Column.text(
                    "kind", "title, heading, byline, dateline, paragraph, item, footnote or separator")
            .required();
    private static final Column TOKEN = Column.integer("token", "", "Place of the token in the sentence, from 1")
            .required();
    private static final Column TEXT = Column.prose("text", "The words, without marks, line ends as spaces");
    private static final Column LEMMA = Column.text("lemma", "Dictionary form, as read in its sentence");
    private static final Column UPOS =
            Column.text("upos", "Part of speech, as read in its sentence (Universal Dependencies)");

    static final TableSchema PARAGRAPHS = new TableSchema(
            "paragraphs",
            List.of(
                    PlaceColumns.DOCUMENT,
                    PlaceColumns.PARAGRAPH.required(),
                    KIND,
                    PlaceColumns.NUMBER,
                    PlaceColumns.START.required(),
                    PlaceColumns.END.required(),
                    PlaceColumns.LINE,
                    PlaceColumns.COLUMN,
                    TEXT));
    static final TableSchema SENTENCES = new TableSchema(
            "segments",
            List.of(
                    PlaceColumns.DOCUMENT,
                    PlaceColumns.PARAGRAPH.required(),
                    KIND,
                    PlaceColumns.NUMBER,
                    PlaceColumns.SENTENCE.required(),
                    PlaceColumns.START.required(),
                    PlaceColumns.END.required(),
                    PlaceColumns.LINE,
                    PlaceColumns.COLUMN,
                    TEXT));
    static final TableSchema TOKENS = new TableSchema(
            "tokens",
            List.of(
                    PlaceColumns.DOCUMENT,
                    PlaceColumns.PARAGRAPH.required(),
                    KIND,
                    PlaceColumns.NUMBER,
                    PlaceColumns.SENTENCE.required(),
                    TOKEN,
                    PlaceColumns.START.required(),
                    PlaceColumns.END.required(),
                    PlaceColumns.LINE,
                    PlaceColumns.COLUMN,
                    TEXT,
                    LEMMA,
                    UPOS));

    @Override
    void run(Corpus corpus) throws Exception {
        if (output.isFormat("conllu")) {
            conllu(corpus);
            return;
        }
        TableSchema schema = switch (unit) {
            case PARAGRAPH -> PARAGRAPHS;
            case SENTENCE -> SENTENCES;
            case TOKEN -> TOKENS;
        };
        output.write(
                schema,
                session,
                rows -> corpus.each(
                        (Analysis analysis) -> new SegmentRows(analysis),
                        (segments, document) -> segments.of(document, unit),
                        result -> {
                            for (Object[] row : result) {
                                rows.write(row);
                            }
                        }));
    }

    private void conllu(Corpus corpus) throws Exception {
        if (unit != Unit.TOKEN) {
            throw InputException.in("--format", "conllu shows tokens; expected --unit token with it");
        }
        output.toStream(session, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            corpus.each(
                    (Analysis analysis) -> new Conllu(analysis),
                    (conllu, document) -> conllu.of(document),
                    writer::write);
            writer.flush();
        });
    }
}
