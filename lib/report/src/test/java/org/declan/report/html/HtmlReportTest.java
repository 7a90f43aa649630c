package org.declan.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declan.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTest {

    private static final int MEGABYTE = 1_000_000;
    private static final PageTables SEEDS = CsvTables.in(Pages.SEEDS);

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePageOfTheSeedsIsUnderAMegabyteAndTheSameEachTime(Language language) {
        String page = Pages.page(SEEDS, language);
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MEGABYTE);
        assertThat(Pages.page(CsvTables.in(Pages.SEEDS), language)).isEqualTo(page);
    }

    @Test
    void everyCountOfTheThemesIsInThePage() {
        String page = Pages.page(SEEDS, Language.ENGLISH);
        Matcher cells = Pattern.compile(
                        "<tr><th scope=\"row\">(\\d{4})</th><td class=\"number\">(\\d+)</td>"
                                + "<td class=\"number\">([\\d,]+)</td><td class=\"number\">[\\d.]+</td>"
                                + "<td class=\"number\">[^<]*</td><td class=\"number\">(\\d+)</td><td class=\"number\">(\\d+)</td>")
                .matcher(page);
        List<String> shown = cells.results()
                .map(cell -> cell.group(1) + " " + cell.group(2) + " "
                        + cell.group(3).replace(",", "") + " " + cell.group(4) + " " + cell.group(5))
                .toList();
        assertThat(shown)
                .isEqualTo(Row.of(SEEDS.themes()).stream()
                        .map(row -> String.join(
                                " ",
                                row.text("year"),
                                row.text("mentions"),
                                row.text("words"),
                                row.text("sentences"),
                                row.text("total_sentences")))
                        .toList())
                .hasSize(16);
    }

    @Test
    void everyMentionIsMarkedInItsSentence() {
        String page = Pages.page(SEEDS, Language.FRENCH);
        assertThat(Pattern.compile("<mark>").matcher(page).results())
                .hasSize(SEEDS.evidence().rows().size());
    }

    @Test
    void everyPlaceOfAFormulaAndEveryClauseIsInThePage() {
        String page = Pages.page(SEEDS, Language.ENGLISH);
        assertThat(Pattern.compile("<li class=\"clause\"").matcher(page).results())
                .hasSize(SEEDS.align().rows().size());
        String formulas = page.substring(page.indexOf("<ol class=\"formulas\">"), page.indexOf("id=\"clauses\""));
        assertThat(Pattern.compile("<li>[^<]+, line \\d+</li>")
                        .matcher(formulas)
                        .results())
                .hasSize(SEEDS.formulas().rows().size());
    }

    @Test
    void nothingIsLoadedFromElsewhere() {
        String page = Pages.page(SEEDS, Language.FRENCH);
        assertThat(page)
                .contains("default-src &#39;none&#39;")
                .doesNotContainPattern("(src|href)=\"(https?:|//)")
                .doesNotContain("@import", "url(http");
    }

    @Test
    void markupInATextIsShownAsText() {
        String hostile = "</script><script>alert(1)</script>\"onmouseover=\"alert(2) ]]> <!-- \u202Elatnorf";
        String page = Pages.page(
                new InventedCorpus(3, 3, List.of("\"><img src=x onerror=alert(3)>"), hostile, hostile).tables(),
                Language.ENGLISH);
        assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(1);
        assertThat(Pattern.compile("</script").matcher(page).results()).hasSize(1);
        assertThat(page)
                .doesNotContain("<img", "<!--", "\u202E")
                .contains("[U+202E]latnorf")
                .contains("data-find=\"&lt;/script>&lt;script>alert(1)&lt;/script>&#34;onmouseover=&#34;alert(2) ");
    }

    @Test
    void whatCannotBeComparedIsSaidInWords() {
        String page = Pages.page(
                new InventedCorpus(1, 1, List.of("peace", "war"), "Paix", "sur terre.").tables(), Language.ENGLISH);
        assertThat(page)
                .contains(
                        "There is only one group of texts", "There is only one text", "No sequence of words is shared")
                .contains("Not mentioned in any of these texts")
                .doesNotContain("NaN", "Infinity");
    }

    @Test
    void aCorpusWithoutThemesOrTextsIsAPageToo() {
        assertThat(Pages.page(new InventedCorpus(1, 1, List.of(), "Paix", "sur terre.").tables(), Language.FRENCH))
                .contains("Aucun thème n’a été cherché.");
        assertThat(Pages.page(new InventedCorpus(0, 0, List.of(), "", "").tables(), Language.FRENCH))
                .contains("0\u00a0texte");
    }

    @Test
    void ofALargeCorpusTheFirstPartIsShownAndTheRestIsNamed() {
        String page = Pages.page(
                new InventedCorpus(5000, 40, List.of("peace"), "Paix", "sur terre " + "et ".repeat(40) + "ailleurs.")
                        .tables(),
                Language.ENGLISH);
        assertThat(page)
                .contains("the first 4,000 of 5,000. All are in segments.csv")
                .contains("the first 500 of 5,000. All are in documents.csv")
                .contains("the first 50 of 125. All are in evidence.csv");
        assertThat(page.length()).isLessThan(4 * MEGABYTE);
    }
}
