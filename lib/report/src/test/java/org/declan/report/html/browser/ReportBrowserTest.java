package org.declan.report.html.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.declan.report.Language;
import org.declan.report.Table;
import org.declan.report.html.CsvTables;
import org.declan.report.html.InventedCorpus;
import org.declan.report.html.PageTables;
import org.declan.report.html.Pages;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class ReportBrowserTest {

    private static final Path OUT = Path.of("lib", "report", "target", "browser");
    private static final int WIDE = 1280;
    private static final int PHONE = 375;
    private static final String HOSTILE =
            "</script><script>alert(1)</script>\"onmouseover=\"alert(2) ]]> <!-- \u202Elatnorf";
    private static final String LONG_NAME = "un thème dont le nom est si long qu'il fait plus de soixante caractères";

    private static final PageTables SEEDS = CsvTables.in(Pages.SEEDS);
    private static Browser browser;
    private static Path french;
    private static Path english;
    private static Path hostile;

    @BeforeAll
    static void pages() {
        browser = new Browser();
        french = Pages.write(SEEDS, Language.FRENCH, OUT.resolve("seeds-fr.html"));
        english = Pages.write(SEEDS, Language.ENGLISH, OUT.resolve("seeds-en.html"));
        hostile = Pages.write(
                new InventedCorpus(3, 3, List.of("\"><img src=x onerror=alert(3)>", LONG_NAME), HOSTILE, HOSTILE)
                        .tables(),
                Language.FRENCH,
                OUT.resolve("hostile.html"));
        Pages.write(
                new InventedCorpus(200, 40, List.of("paix", LONG_NAME), "Paix", "sur terre.").tables(),
                Language.FRENCH,
                OUT.resolve("large.html"));
        Pages.write(
                new InventedCorpus(1, 1, List.of("paix", "rien"), "Paix", "sur terre.").tables(),
                Language.FRENCH,
                OUT.resolve("single.html"));
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"seeds-fr", "seeds-en", "hostile", "large", "single"})
    void aPageSaysNothingToTheConsoleAndAsksForNothing(String page) {
        browser.requests();
        browser.console();
        browser.open(OUT.resolve(page + ".html"), WIDE);
        browser.value("window.scrollTo(0, document.body.scrollHeight)");
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"seeds-fr", "seeds-en", "hostile", "large", "single"})
    void noPageScrollsSidewaysOnAPhone(String page) {
        browser.open(OUT.resolve(page + ".html"), PHONE);
        browser.value("document.querySelectorAll('details').forEach(function (each) { each.open = true; })");
        assertThat(browser.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(PHONE);
    }

    @Test
    void aColumnOpensItsSentencesAndNoOthers() {
        browser.open(french, WIDE);
        List<List<Object>> expected = rows(SEEDS.themes(), "mentions", "sentences").stream()
                .filter(row -> !row.get(0).equals(0L))
                .toList();
        List<String> columns = browser.all("svg.columns-chart a").stream()
                .map(column -> String.valueOf(column.getDomAttribute("href")))
                .toList();
        assertThat(columns).hasSameSizeAs(expected);
        for (int i = 0; i < columns.size(); i++) {
            browser.one("svg a[href='" + columns.get(i) + "']").click();
            String open = "details[open] > " + columns.get(i) + " ";
            assertThat(browser.seen(open + "mark"))
                    .hasSize(((Long) expected.get(i).get(0)).intValue());
            assertThat(browser.seen(open + "blockquote"))
                    .hasSize(((Long) expected.get(i).get(1)).intValue());
            assertThat(browser.value("document.activeElement.nextElementSibling.id"))
                    .isEqualTo(columns.get(i).substring(1));
        }
        assertThat(browser.seen(".theme details.quotes[open]")).hasSize(4);
    }

    @Test
    void aSentenceIsQuotedWithItsPlace() {
        browser.open(french, WIDE);
        browser.one("a[href='#theme-3-3']").click();
        WebElement quote = browser.seen("#theme-3-3 li").get(0);
        Table evidence = SEEDS.evidence();
        List<Object> first = rows(evidence, "theme", "paragraph", "line", "mention").stream()
                .filter(row -> row.get(0).equals("climate-mobility"))
                .findFirst()
                .orElseThrow();
        assertThat(quote.getText())
                .contains("2023, paragraphe " + first.get(1) + ", ligne " + first.get(2))
                .contains(String.valueOf(first.get(3)));
    }

    @Test
    void clausesAreFilteredByChangeAndByTheme() {
        browser.open(english, WIDE);
        assertThat(browser.seen(".clause")).hasSize(count("change", "reworded"));
        browser.one("input[name=change][value=new]").click();
        browser.one("input[name=change][value=reworded]").click();
        assertThat(browser.seen(".clause")).hasSize(count("change", "new"));
        browser.one("select[name=theme]").sendKeys("climate");
        Set<List<Object>> mentioned = new HashSet<>();
        for (List<Object> row : rows(SEEDS.evidence(), "theme", "document", "paragraph", "sentence")) {
            if (row.get(0).equals("climate-mobility")) {
                mentioned.add(row.subList(1, 4));
            }
        }
        long expected = rows(SEEDS.align(), "change", "document", "paragraph", "sentence").stream()
                .filter(row -> row.get(0).equals("new") && mentioned.contains(row.subList(1, 4)))
                .count();
        assertThat(browser.seen(".clause")).hasSize((int) expected).isNotEmpty();
        assertThat(browser.one("#align-filter .count").getText()).isEqualTo(expected + " of 189 shown");
    }

    @ParameterizedTest
    @CsvSource({
        "état, false, false, \\bétat",
        "ETAT, true, false, \\b[ée]tat",
        "état, false, true, \\bétat\\b",
        "d'ORIGINE, true, true, \\bd['’]origine\\b",
        "droits humains, false, false, \\bdroits humains"
    })
    void theConcordanceFindsWordsAsTheyAreTyped(String typed, boolean accents, boolean whole, String regex) {
        browser.open(english, WIDE);
        browser.one("[name=find]").sendKeys(typed);
        if (accents) {
            browser.one("[name=accents]").click();
        }
        if (whole) {
            browser.one("[name=whole]").click();
        }
        Pattern pattern = Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
        List<Long> hits = rows(SEEDS.segments(), "text").stream()
                .map(row ->
                        pattern.matcher(String.valueOf(row.get(0))).results().count())
                .filter(found -> found > 0)
                .toList();
        long total = hits.stream().mapToLong(Long::longValue).sum();
        assertThat(browser.one("#concordance .count").getText())
                .startsWith(total + (total == 1 ? " hit in " : " hits in ") + hits.size() + " of 195 sentences");
        assertThat(browser.seen("#sentence-list li")).hasSize(Math.min(20, hits.size()));
    }

    @Test
    void moreSentencesAreShownWhenAskedFor() {
        browser.open(english, WIDE);
        assertThat(browser.seen("#sentence-list li")).hasSize(20);
        browser.one("#more-sentences").click();
        assertThat(browser.seen("#sentence-list li")).hasSize(120);
        browser.one("[name=find]").sendKeys("introuvablement");
        assertThat(browser.one("#concordance .count").getText()).isEqualTo("No hit in 195 sentences.");
        assertThat(browser.seen("#sentence-list li")).isEmpty();
    }

    @Test
    void aWordOfAChartIsLookedUp() {
        browser.open(english, WIDE);
        WebElement bar = browser.one("svg.diverging a");
        String word = String.valueOf(bar.getDomAttribute("data-find"));
        bar.click();
        assertThat(browser.one("[name=find]").getDomProperty("value")).isEqualTo(word);
        assertThat(browser.seen("#sentence-list mark"))
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark.getText()).isEqualToIgnoringCase(word));
    }

    @Test
    void theKeyboardAloneSuffices() {
        browser.open(english, WIDE);
        List<String> stops = new ArrayList<>(
                List.of(".skip", ".toc a", ".matrix a", "svg.columns-chart a", ".data > summary", ".quotes > summary"));
        for (String stop : stops) {
            assertThat(browser.tabTo(stop, 60)).as(stop).isTrue();
        }
        browser.press(Keys.ENTER);
        assertThat(browser.seen(".quotes[open] blockquote")).isNotEmpty();
        assertThat(browser.tabTo("svg.columns-chart a", 60)).isTrue();
        browser.press(Keys.ENTER);
        assertThat(browser.value("document.activeElement.nextElementSibling.matches('details[open] > #theme-1-0')"))
                .isEqualTo(true);
        assertThat(browser.tabTo("svg.diverging a", 60)).isTrue();
        assertThat(browser.tabTo("input[name=change][value=dropped]", 500)).isTrue();
        browser.press(Keys.SPACE);
        assertThat(browser.seen(".clause")).hasSize(count("change", "reworded") + count("change", "dropped"));
        assertThat(browser.tabTo("select[name=theme]", 3)).isTrue();
        assertThat(browser.tabTo("[name=find]", 3)).isTrue();
        browser.press("climat");
        assertThat(browser.seen("#sentence-list mark")).isNotEmpty();
        assertThat(browser.tabTo(".measure summary", 8)).isTrue();
        browser.press(Keys.SPACE);
        assertThat(browser.seen(".measure[open] dl")).hasSize(1);
    }

    @Test
    void withoutItsScriptThePageIsReadAllTheSame() {
        browser.scripts(false);
        try {
            browser.open(english, WIDE);
            assertThat(browser.seen("form")).isEmpty();
            assertThat(browser.seen(".clause")).hasSize(SEEDS.align().rows().size());
            assertThat(browser.seen("#sentence-list li"))
                    .hasSize(SEEDS.segments().rows().size());
            browser.one("svg a[href='#theme-3-3']").click();
            assertThat(browser.seen("#theme-3-3 blockquote")).hasSize(10);
        } finally {
            browser.scripts(true);
        }
    }

    @Test
    void markupInATextDoesNothing() {
        browser.console();
        browser.open(hostile, WIDE);
        assertThat(browser.number("document.querySelectorAll('script').length")).isEqualTo(1);
        assertThat(browser.number("document.querySelectorAll('img, [onmouseover], [onerror]').length"))
                .isZero();
        browser.one("svg.columns-chart a").click();
        browser.one("svg.diverging a").click();
        assertThat(browser.one("#sentence-list .s").getText())
                .contains("</script><script>alert(1)</script>\"onmouseover=\"alert(2) ]]> <!-- [U+202E]latnorf");
        assertThat(browser.seen("#sentence-list mark")).isNotEmpty();
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"light", "dark"})
    void textStandsOutFromItsGround(String scheme) {
        browser.open(french, WIDE);
        browser.scheme(scheme);
        browser.one("a[href='#theme-2-2']").click();
        assertThat((List<?>) browser.value(Contrast.TEXTS_BELOW_AA)).isEmpty();
        browser.scheme("light");
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "375, light", "375, dark"})
    void thePageIsKeptAsAPicture(int width, String scheme) {
        browser.open(french, width);
        browser.scheme(scheme);
        Path picture = OUT.resolve("report-" + width + "-" + scheme + ".png");
        browser.picture(picture);
        browser.scheme("light");
        assertThat(picture).isNotEmptyFile();
    }

    @Test
    void thePageIsPrinted() {
        browser.open(french, WIDE);
        browser.print(OUT.resolve("report.pdf"));
        assertThat(OUT.resolve("report.pdf")).isNotEmptyFile();
    }

    private static int count(String column, String value) {
        return (int) rows(SEEDS.align(), column).stream()
                .filter(row -> row.get(0).equals(value))
                .count();
    }

    /** Some columns of a table; what is not defined is empty. */
    private static List<List<Object>> rows(Table table, String... columns) {
        List<String> names =
                table.schema().columns().stream().map(column -> column.name()).toList();
        List<List<Object>> rows = new ArrayList<>();
        for (var cells : table.rows()) {
            List<Object> row = new ArrayList<>();
            for (String column : columns) {
                Object cell = cells.get(names.indexOf(column));
                row.add(cell == null ? "" : cell);
            }
            rows.add(row);
        }
        return rows;
    }
}
