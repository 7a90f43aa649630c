package org.declan.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import org.declan.report.Language;
import org.declan.report.Provenance;

/**
 * Writes {@code report.html}: one file that needs no network and, to be read, no script. The same tables give the same
 * bytes. Everything taken from a text is escaped by the templates, and the page forbids all scripts but its own.
 */
public final class HtmlReport {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlReport.class.getClassLoader(), HtmlReport.class.getPackageName());

    private HtmlReport() {}

    /**
     * Writes the page in UTF-8; the stream stays open.
     *
     * @throws IllegalArgumentException naming the column, if a table has not the columns it should have
     */
    public static void write(PageTables tables, Provenance provenance, Language language, OutputStream out)
            throws IOException {
        Utf8ByteOutput page = new Utf8ByteOutput();
        TEMPLATES.render("report.jte", ReportPage.of(new Corpus(tables, provenance, new Words(language))), page);
        page.writeTo(out);
        out.flush();
    }
}
