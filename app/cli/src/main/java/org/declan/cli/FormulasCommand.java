package org.declan.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.declan.Analysis;
import org.declan.compare.Formula;
import org.declan.compare.Formulas;
import org.declan.report.RowWriter;
import org.declan.text.InputException;
import org.declan.text.Notice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The agreed language of texts: the longest sequences of words they share, and where each stands. */
@Command(
        footer = {
            "%nCase, apostrophes, hard wraps and punctuation make no difference; a formula never crosses a sentence, and"
                    + " none is listed within a longer one of the same texts. First comes what says most: long, of rare"
                    + " words, in many texts.",
            "A family is formulas with the same words around one slot of at most three words. In brackets is what stands"
                    + " there: first what is shared, then what single texts have; [les] is les or nothing.",
            "On a terminal a formula is a row, and its places are text:line; elsewhere, and with --all-columns, each"
                    + " place is a row.",
            "%nExamples:",
            "  declan formulas seeds/",
            "  declan formulas --min-docs 3 --families seeds/",
            "  declan formulas --only 2010,2011 --min-words 8 seeds/",
            "  declan formulas --format csv seeds/ -o formulas.csv"
        })
final class FormulasCommand extends PathsCommand {

    static final int LEAST_DOCUMENTS = 2;
    static final int LEAST_WORDS = 4;

    @Option(
            order = 1,
            names = "--min-docs",
            paramLabel = "N",
            description = "Formulas of at least N texts (2 by default).")
    int minDocuments = LEAST_DOCUMENTS;

    @Option(
            order = 2,
            names = "--min-words",
            paramLabel = "N",
            description = "Formulas of at least N words (4 by default).")
    int minWords = LEAST_WORDS;

    @Option(
            order = 3,
            names = "--families",
            description = "Family by family, in the order of their best formulas; on a terminal, name them.")
    boolean families;

    @Option(
            order = 4,
            names = "--only",
            paramLabel = "A,B",
            split = ",",
            description = "Compare only these texts: by year, id or the beginning of an id.")
    List<String> only = new ArrayList<>();

    @Override
    void run(Corpus corpus) throws Exception {
        check("--min-docs", minDocuments, 2);
        check("--min-words", minWords, 1);
        if (corpus.isEmpty()) {
            return;
        }
        GroupOptions groups = new GroupOptions();
        groups.only = only;
        GroupTally<Integer> met = new GroupTally<>(groups.by(), Integer::sum);
        FormulaRows texts = new FormulaRows();
        corpus.each(
                (Analysis analysis) -> analysis,
                (analysis, document) -> new FormulaRows.Read(document, analysis.tokens(document)),
                read -> {
                    met.add(read.document(), 1);
                    if (groups.keeps(read.document())) {
                        texts.add(read);
                    }
                });
        List<String> kept = groups.groups(met.years());
        if (kept.size() < minDocuments) {
            session.notice(new Notice(
                    "formulas", null, "a formula is of " + minDocuments + " texts or more; found " + kept.size()));
        }
        Formulas formulas = Formulas.among(texts.tokens(), minWords, minDocuments);
        write(formulas, texts, labels(met));
    }

    private static void check(String option, int value, int least) throws InputException {
        if (value < least) {
            throw InputException.in(option, "expected a number from " + least + "; found " + value);
        }
    }

    /** What a terminal calls each text, with little room: by its year if no other is of that year. */
    private static Map<String, String> labels(GroupTally<?> met) {
        List<String> ids = List.copyOf(met.years().keySet());
        List<String> shortLabels = met.shortLabels(ids);
        Map<String, String> labels = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            labels.put(ids.get(i), shortLabels.get(i));
        }
        return labels;
    }

    private void write(Formulas formulas, FormulaRows texts, Map<String, String> labels) throws Exception {
        int[] order = families
                ? formulas.byFamily()
                : IntStream.range(0, formulas.size()).toArray();
        if (!output.isTable(session) || output.allColumns) {
            output.write(FormulaTables.PLACES, session, rows -> {
                for (int number : order) {
                    texts.writePlaces(formulas.formula(number), rows);
                }
            });
            return;
        }
        output.write(FormulaTables.brief(families), session, rows -> {
            String family = "";
            for (int number : order) {
                Formula formula = formulas.formula(number);
                writeBrief(formula, family, texts.brief(formula, id -> labels.getOrDefault(id, id)), rows);
                family = formula.family();
            }
        });
    }

    /** A family is named once, and not when it is a formula alone. */
    private void writeBrief(Formula formula, String familyBefore, List<Object> cells, RowWriter rows) throws Exception {
        List<Object> row = new ArrayList<>(cells);
        if (families) {
            boolean named =
                    formula.family().equals(familyBefore) || formula.family().equals(formula.text());
            row.add(0, named ? "" : formula.family());
        }
        rows.write(row.toArray());
    }
}
