package org.declan.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FindingGithubTest {

    private static final Pattern COMMAND = Pattern.compile(
            "::(error|warning|notice) "
                    + "(file=[^:,\r\n]+,)?(line=[0-9]+,endLine=[0-9]+,)?(col=[0-9]+,endColumn=[0-9]+,)?title=[^:,\r\n]+::[^\r\n]+");

    private static String annotation(Finding finding) {
        return Found.written(FindingFormat.GITHUB, Found.of(List.of(finding)));
    }

    @Test
    void anAnnotationCountsTheLastCharacterIn() {
        assertThat(annotation(
                        Found.each(Found.SIC, "a/b.md", "\noui (sic)", "(sic)").get(0)))
                .isEqualTo("::warning file=a/b.md,line=2,endLine=2,col=5,endColumn=9,title=sic::not this\n");
    }

    @Test
    void anAnnotationOfTwoLinesHasNoColumns() {
        assertThat(annotation(
                        Found.each(Found.WORDING, "a", "un\ndeux", "un\ndeux").get(0)))
                .isEqualTo("::error file=a,line=1,endLine=2,title=wording::not this\n");
    }

    @Test
    void whatIsAboutAllDocumentsHasNoFile() {
        Finding finding =
                Finding.of(Found.DATE, new WholeCorpus("x", "declan.yml", 7), "50 %:\r\nfin, ::", Found::folded);
        assertThat(annotation(finding.suggesting("y"))).isEqualTo("::notice title=date::50 %25:%0Afin, ::%0A-> y\n");
    }

    @Test
    void propertiesEscapeWhatEndsThem() {
        assertThat(annotation(Found.each(Found.SIC, "a:b,c%0A.md", "x", "x").get(0)))
                .startsWith("::warning file=a%3Ab%2Cc%250A.md,line=1,");
    }

    @Test
    void noTextEndsACommandOrBeginsAnother() {
        String commands = Found.written(FindingFormat.GITHUB, Found.hostile());
        List<String> lines = List.of(commands.split("\r\n|\n|\r", -1));
        assertThat(lines).hasSize(3 * Found.HOSTILE.size() + 1);
        assertThat(lines.subList(0, lines.size() - 1))
                .allMatch(line -> COMMAND.matcher(line).matches());
    }
}
