package org.declan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.declan.text.Fact;
import org.declan.text.Metadata.Field;
import org.declan.text.Notice;
import org.declan.text.Source;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    private final List<Notice> notices = new ArrayList<>();

    private FrontMatter of(String text) {
        return FrontMatter.of(new Source("x.md", text), notices::add);
    }

    @Test
    void keysBecomeFactsWithTheirLineAsEvidence() {
        FrontMatter front = of("---\ntitle: \"D\\xE9claration\\_de Lima\"\ndate: '2010-02-23'\n---\nNous");
        assertThat(front.metadata().fact(Field.TITLE))
                .contains(new Fact("Déclaration de Lima", "title: \"D\\xE9claration\\_de Lima\""));
        assertThat(front.metadata().fact(Field.DATE)).contains(new Fact("2010-02-23", "date: '2010-02-23'"));
        assertThat("---\ntitle: \"D\\xE9claration\\_de Lima\"\ndate: '2010-02-23'\n---\nNous".substring(front.end()))
                .isEqualTo("Nous");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF---\ntitre: T\n---\nNous",
                "---\r\ntitre: T\r\n---\r\nNous",
                "--- \ntitre: T\n...\nNous",
                "---\n# un mot\n\ntitre: T\n---\nNous"
            })
    void marksOfTheBlockMayVary(String text) {
        assertThat(of(text).metadata().value(Field.TITLE)).isEqualTo("T");
        assertThat(text.substring(of(text).end())).isEqualTo("Nous");
    }

    @Test
    void anEmptyBlockIsNoText() {
        assertThat(of("---\n---\nNous").end()).isEqualTo(8);
    }

    @Test
    void aBlockThatIsNotClosedIsTextAndSaidSo() {
        assertThat(of("---\ntitre: T\nNous\n").end()).isZero();
        assertThat(notices)
                .extracting(Notice::line)
                .containsExactly("x.md:1:1: front matter without a closing --- line; read as text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nNous affirmons.\n---\nFin",
                "---\n- un\n- deux\n---\nFin",
                " ---\ntitre: T\n---\n",
                "----\ntitre: T\n---\n"
            })
    void whatIsNoBlockOfKeysIsText(String text) {
        assertThat(of(text).end()).isZero();
        assertThat(notices).isEmpty();
    }

    @Test
    void aBlockOfKeysThatIsNotYamlIsLeftOutAndSaidSo() {
        assertThat(of("---\ntitle: [a\n---\nNous").end()).isEqualTo(18);
        assertThat(notices)
                .singleElement()
                .extracting(Notice::line)
                .asString()
                .startsWith("x.md: the front matter was not used:");
    }

    @Test
    void aBombIsLeftOutAndSaidSo() {
        String text = "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\nNous";
        assertThat(text.substring(of(text).end())).isEqualTo("Nous");
        assertThat(notices).singleElement().extracting(Notice::line).asString().contains("3:8: a YAML alias");
        notices.clear();
        assertThat(of("---\na: " + "[".repeat(20_000) + "\n---\nNous").end()).isPositive();
        assertThat(notices).hasSize(1);
    }

    @Test
    void aBlockOfCommentsBeforeAMistakeIsReadOnce() {
        String text = "---\n" + "# x\n".repeat(10_000) + "[\n---\nNous";
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(of(text).end()).isZero());
    }

    @Test
    void aDateThatIsNoneIsNamedWhereItStands() {
        assertThat(of("---\ndate: hier\n---\n").metadata().value(Field.DATE)).isEmpty();
        assertThat(notices)
                .extracting(Notice::line)
                .containsExactly("x.md:2:7: expected a date such as 2010-02-23 or 23 février 2010; found \"hier\"");
    }

    @Test
    void listsAreJoinedAndNothingIsNothing() {
        FrontMatter front = of("---\nauthors: [OIM, HCR]\ntitle: null\nlieu: ~\n---\n");
        assertThat(front.metadata().value(Field.ISSUER)).isEqualTo("OIM, HCR");
        assertThat(front.metadata().fact(Field.TITLE)).isEmpty();
        assertThat(front.metadata().fact(Field.PLACE)).isEmpty();
    }
}
