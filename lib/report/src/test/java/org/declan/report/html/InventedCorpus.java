package org.declan.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.declan.report.Table;
import org.jspecify.annotations.Nullable;

/**
 * Tables of texts that nobody wrote. Each text is one sentence, which mentions the first theme by its first word.
 *
 * @param documents how many texts
 * @param years how many years they are from, one after another
 * @param themes ids; what stands in the first one only is mentioned
 * @param word the first word of each sentence
 * @param sentence the rest of it
 */
public record InventedCorpus(int documents, int years, List<String> themes, String word, String sentence) {

    private static final int FIRST_YEAR = 1980;
    private static final long WORDS = 400;

    /** The tables; those that compare have rows only if there is more than one text. */
    public PageTables tables() {
        return new PageTables(
                documentRows(), segments(), themeRows(), evidence(), terms(), diff(), formulas(), align());
    }

    private Table documentRows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            rows.add(row(
                    "d" + i,
                    "d" + i + ".txt",
                    word + " " + i,
                    year(i) + "-03-01",
                    year(i),
                    word,
                    null,
                    null,
                    null,
                    1L,
                    1L,
                    WORDS));
        }
        return CsvTables.table(
                "documents",
                "document,path,title,date,year,issuer,place,genre,date_source,paragraphs,sentences,words",
                rows);
    }

    private Table segments() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            rows.add(row("d" + i, 1L, "paragraph", null, 1L, 0L, 100L, 1L, 1L, word + " " + sentence));
        }
        return CsvTables.table("segments", "document,paragraph,kind,number,sentence,start,end,line,column,text", rows);
    }

    private Table themeRows() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (String theme : themes) {
            for (int y = 0; y < years; y++) {
                long texts = texts(y);
                long mentions = theme.equals(themes.get(0)) ? texts : 0;
                double rate = 1000.0 * mentions / (texts * WORDS);
                rows.add(
                        row(theme, year(y), mentions, mentions, texts, (double) mentions / texts, texts * WORDS, rate));
            }
        }
        return CsvTables.table(
                "themes",
                "theme,year,mentions,sentences,total_sentences,sentence_share,words,mentions_per_1000_words",
                rows);
    }

    private Table evidence() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < documents && !themes.isEmpty(); i++) {
            rows.add(row(
                    themes.get(0),
                    "d" + i,
                    year(i),
                    1L,
                    null,
                    1L,
                    word,
                    word,
                    0L,
                    (long) word.length(),
                    1L,
                    1L,
                    word + " " + sentence));
        }
        return CsvTables.table(
                "evidence",
                "theme,document,year,paragraph,number,sentence,mention,pattern,start,end,line,column,context",
                rows);
    }

    private static Table terms() {
        return CsvTables.table(
                "terms", "term,year,count,per_1000_words,documents,paragraphs,dp_uneven,juilland_d_even", List.of());
    }

    private Table diff() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int y = 0; y < years && years > 1; y++) {
            String status = y == 0 ? null : "same";
            for (String theme : themes) {
                rows.add(row(
                        "theme", theme, year(y), 1L, WORDS, 2.5, 1.0, 0.0, 0.6, 0.6, 0.0, -1.0, 1.0, 0.0, status,
                        true));
            }
            rows.add(row(
                    "term", word, year(y), 9L, WORDS, 22.5, 3.0, 3.2, 0.0006, 0.04, 1.5, 0.5, 2.5, 8.1, status, true));
            rows.add(row(
                    "term",
                    "sur " + word,
                    year(y),
                    0L,
                    WORDS,
                    0.0,
                    5.0,
                    -2.1,
                    0.008,
                    0.2,
                    -2.0,
                    -3.0,
                    -1.0,
                    -5.2,
                    y == 0 ? null : "gone",
                    true));
        }
        return CsvTables.table(
                "diff",
                "kind,item,year,count,total,per_1000,expected,specificity,p,q,log_ratio,log_ratio_low,log_ratio_high,g2,"
                        + "status,small_sample",
                rows);
    }

    private Table formulas() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < documents && documents > 1; i++) {
            rows.add(row(sentence, sentence, 8L, (long) documents, year(0), year(years - 1), "d" + i, 2L, 30L, 1L));
        }
        return CsvTables.table(
                "formulas", "formula,family,words,documents,first_year,last_year,owner,start,end,line", rows);
    }

    private Table align() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        if (documents > 1) {
            String last = "d" + (documents - 1);
            String text = word + " " + sentence;
            rows.add(row(last, 1L, 1L, "kept", "d0", 1L, 1L, 1.0, 1.0, text, text, "", 0L, 9L, 0L, 9L, "", ""));
            rows.add(row(
                    last,
                    1L,
                    2L,
                    "reworded",
                    "d0",
                    1L,
                    1L,
                    0.5,
                    0.9,
                    "alpha " + word + " gamma",
                    "alpha beta gamma",
                    "[-beta-] {+" + word + "+}",
                    0L,
                    9L,
                    0L,
                    9L,
                    "",
                    themes.isEmpty() ? "" : themes.get(0)));
            rows.add(row(last, 2L, 1L, "new", "", null, null, null, 0.9, text, "", "", 10L, 19L, null, null, "", ""));
            rows.add(row(
                    last, null, null, "dropped", "d0", 2L, 1L, null, 0.9, "", text, "", null, null, 10L, 19L, "", ""));
        }
        return CsvTables.table(
                "align",
                "document,paragraph,sentence,change,source_document,source_paragraph,source_sentence,similarity,confidence,text,"
                        + "source_text,edits,start,end,source_start,source_end,themes_gained,themes_lost",
                rows);
    }

    private long texts(int year) {
        return (long) documents / years + (year < documents % years ? 1 : 0);
    }

    private String year(int document) {
        return Integer.toString(FIRST_YEAR + document % years);
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
