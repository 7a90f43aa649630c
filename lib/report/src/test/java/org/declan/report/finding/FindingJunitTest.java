package org.declan.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.helpers.DefaultHandler;

class FindingJunitTest {

    private static Document parsed(Findings findings) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        // Any error is thrown, none is printed.
        builder.setErrorHandler(new DefaultHandler());
        String xml = Found.written(FindingFormat.JUNIT, findings);
        return builder.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aSuiteIsARuleAndAFailureIsAFinding() {
        List<Finding> found = Found.each(Found.SIC, "a/b.md", "oui (sic)", "(sic)");
        String key = found.get(0).fingerprint().key();
        assertThat(Found.written(FindingFormat.JUNIT, Found.of(found))).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuites name="declan" tests="3" failures="1" errors="0">
                          <testsuite name="wording" tests="1" failures="0" errors="0">
                            <testcase classname="declan" name="wording"/>
                          </testsuite>
                          <testsuite name="sic" tests="1" failures="1" errors="0">
                            <testcase classname="a/b.md" name="(sic) (KEY:1)">
                              <failure type="warning" message="not this">a/b.md:1:5: not this</failure>
                            </testcase>
                          </testsuite>
                          <testsuite name="date" tests="1" failures="0" errors="0">
                            <testcase classname="declan" name="date"/>
                          </testsuite>
                        </testsuites>
                        """.replace("KEY", key));
    }

    @Test
    void hostileTextsAreReadBackByAStrictParser() throws Exception {
        NodeList failures = parsed(Found.hostile()).getElementsByTagName("failure");
        assertThat(failures.getLength()).isEqualTo(3 * Found.HOSTILE.size());
        for (String text : Found.HOSTILE) {
            String inOneLine = text.replaceAll("\r\n|[\n\r\t]", " ")
                    .replaceAll("[\\x00-\\x1F\\x7F-\\x9F\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]", "\uFFFD");
            assertThat(messages(failures)).contains(inOneLine);
        }
    }

    private static List<String> messages(NodeList failures) {
        return IntStream.range(0, failures.getLength())
                .mapToObj(i -> ((Element) failures.item(i)).getAttribute("message"))
                .toList();
    }

    @Test
    void countsAddUp() throws Exception {
        Document report = parsed(Found.hostile());
        NodeList suites = report.getElementsByTagName("testsuite");
        int tests = 0;
        for (int i = 0; i < suites.getLength(); i++) {
            tests += Integer.parseInt(((Element) suites.item(i)).getAttribute("tests"));
        }
        assertThat(tests).isEqualTo(report.getElementsByTagName("testcase").getLength());
        assertThat(report.getDocumentElement().getAttribute("tests")).isEqualTo(Integer.toString(tests));
    }
}
