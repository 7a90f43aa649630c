package org.declan.cli;

import java.util.List;
import org.declan.Analysis;
import org.declan.report.Column;
import org.declan.report.Detail;
import org.declan.report.Display;
import org.declan.report.Measure;
import org.declan.report.TableSchema;
import org.declan.text.Document;
import org.declan.text.Fact;
import org.declan.text.Metadata.Field;
import org.declan.text.ParagraphKind;
import org.declan.text.Tokens;
import picocli.CommandLine.Command;

/** What was read: a row for each text. */
@Command(
        footer = {"%nExamples:", "  declan documents seeds/", "  declan documents --format csv seeds/ -o documents.csv"
        })
final class DocumentsCommand extends PathsCommand {

    static final TableSchema SCHEMA = new TableSchema(
            "documents",
            List.of(
                    PlaceColumns.DOCUMENT.shownAs(Display.Text.WHOLE),
                    Column.text("path", "Path of the file as it was given")
                            .required()
                            .shownFrom(Detail.FULL),
                    Column.prose("title", "Title of the text"),
                    Column.date("date", "Date of the text, ISO 8601"),
                    PlaceColumns.YEAR.shownFrom(Detail.FULL),
                    PlaceColumns.ISSUER.shownAs(Display.Text.WRAPPED).shownFrom(Detail.FULL),
                    Column.prose("place", "Where the text was adopted"),
                    PlaceColumns.GENRE.shownFrom(Detail.FULL),
                    Column.prose("date_source", "The words, or the key and value, that gave the date")
                            .shownFrom(Detail.FULL),
                    Column.integer("paragraphs", "paragraphs", "Paragraphs, headings and items, without separators")
                            .required()
                            .shownFrom(Detail.FULL),
                    Column.integer("sentences", "sentences", "Sentences; a title, heading, dateline or byline is one")
                            .required()
                            .shownFrom(Detail.FULL),
                    Column.of(Measure.WORDS).required()));

    @Override
    void run(Corpus corpus) throws Exception {
        output.write(
                SCHEMA,
                session,
                rows -> corpus.each(
                        (Analysis analysis) -> analysis,
                        (analysis, document) -> cells(document, analysis.tokens(document)),
                        rows::write));
    }

    /** The row of a text, whose words are known. */
    static Object[] cells(Document document, Tokens tokens) {
        long paragraphs = document.paragraphs().stream()
                .filter(paragraph -> paragraph.kind() != ParagraphKind.SEPARATOR)
                .count();
        return new Object[] {
            document.id(),
            document.source().name(),
            document.metadata().value(Field.TITLE),
            document.metadata().value(Field.DATE),
            document.metadata().year(),
            document.metadata().value(Field.ISSUER),
            document.metadata().value(Field.PLACE),
            document.metadata().value(Field.GENRE),
            document.metadata().fact(Field.DATE).map(Fact::evidence).orElse(""),
            paragraphs,
            tokens.sentences(),
            tokens.words()
        };
    }
}
