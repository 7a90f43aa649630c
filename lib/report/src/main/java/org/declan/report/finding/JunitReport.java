package org.declan.report.finding;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Findings in the XML that Ant's JUnit task began and CI servers read. A suite is a rule; a case that failed is a finding,
 * with its level as the type of the failure; a rule that found nothing is one case that passed. No clock, so no times.
 */
final class JunitReport {

    private static final String CORPUS = "declan";

    private final XMLStreamWriter xml;

    private JunitReport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes the document; the writer stays open. */
    static void write(Findings findings, Writer out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new JunitReport(xml).document(findings);
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private void document(Findings findings) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        attribute("name", CORPUS);
        long passed = findings.rules().stream()
                .filter(rule -> findings.of(rule).isEmpty())
                .count();
        counts(findings.all().size() + passed, findings.all().size());
        for (Rule rule : findings.rules()) {
            suite(rule, findings.of(rule));
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.writeCharacters("\n");
    }

    private void suite(Rule rule, List<Finding> found) throws XMLStreamException {
        start("\n  ", "testsuite");
        attribute("name", rule.id());
        counts(Math.max(1, found.size()), found.size());
        if (found.isEmpty()) {
            xml.writeCharacters("\n    ");
            xml.writeEmptyElement("testcase");
            attribute("classname", CORPUS);
            attribute("name", rule.id());
        }
        for (Finding finding : found) {
            failure(finding);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private void failure(Finding finding) throws XMLStreamException {
        Location location = finding.location();
        start("\n    ", "testcase");
        attribute("classname", location.path().isEmpty() ? CORPUS : location.path());
        attribute("name", name(finding));
        start("\n      ", "failure");
        attribute("type", finding.level().label());
        attribute("message", oneLine(finding.message()));
        xml.writeCharacters(legal(body(finding)));
        xml.writeEndElement();
        xml.writeCharacters("\n    ");
        xml.writeEndElement();
    }

    /** Servers follow a case by its name from run to run, so it has no line number in it. */
    private static String name(Finding finding) {
        String words = oneLine(finding.location().words()).strip();
        return (words.isEmpty() ? finding.rule().id() : words) + " (" + finding.fingerprint() + ")";
    }

    private static String body(Finding finding) {
        Location location = finding.location();
        String place = location instanceof Region region ? ":" + region.range().from() : "";
        String suggestion = finding.suggestion().isEmpty() ? "" : "\n-> " + finding.suggestion();
        String prefix = location.path().isEmpty() ? "" : location.path() + place + ": ";
        return prefix + finding.message().lines().collect(Collectors.joining("\n")) + suggestion;
    }

    private void counts(long tests, long failures) throws XMLStreamException {
        attribute("tests", Long.toString(tests));
        attribute("failures", Long.toString(failures));
        attribute("errors", "0");
    }

    private void start(String indent, String element) throws XMLStreamException {
        xml.writeCharacters(indent);
        xml.writeStartElement(element);
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    /** A line end in an attribute is read as a space; here it is one at once. */
    private static String oneLine(String text) {
        return text.lines().collect(Collectors.joining(" ")).replace('\t', ' ');
    }

    /** What XML 1.0, production 2, forbids even as a reference is U+FFFD, and so are the controls it advises against. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().map(c -> isLegal(c) ? c : 0xFFFD).forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean isLegal(int c) {
        boolean isSpace = c == '\t' || c == '\n';
        boolean isPlain = c >= ' ' && c != 0x7F && (c < 0x80 || c > 0x9F);
        boolean isSurrogate = c >= 0xD800 && c <= 0xDFFF;
        return (isSpace || isPlain) && !isSurrogate && c != 0xFFFE && c != 0xFFFF;
    }
}
