package org.declan.cli;

import java.text.Normalizer;
import java.util.List;
import org.declan.Analysis;
import org.declan.text.Document;
import org.declan.text.Paragraph;
import org.declan.text.ParagraphKind;
import org.declan.text.Reading;
import org.declan.text.Spelling;
import org.declan.text.Text;
import org.declan.text.Tokens;

/**
 * Tokens as CoNLL-U: surface words with lemma and UPOS, {@code SpaceAfter=No} where the next follows at once. Forms are
 * as in the file, and what the layout sets apart is here too, so that no character of the text but its marks is missing:
 * printed numbers, bullets and calls of notes stand as tokens where they are printed, separators as sentences.
 */
final class Conllu {

    private final Analysis analysis;
    private final StringBuilder out = new StringBuilder();
    private int id;

    Conllu(Analysis analysis) {
        this.analysis = analysis;
    }

    String of(Document document) {
        out.setLength(0);
        out.append("# newdoc id = ").append(document.id()).append('\n');
        Tokens tokens = analysis.tokens(document);
        int sentence = 0;
        for (int p = 0; p < document.paragraphs().size(); p++) {
            out.append("# newpar\n");
            Paragraph paragraph = document.paragraphs().get(p);
            if (paragraph.kind() == ParagraphKind.SEPARATOR) {
                open(document, p, 1, paragraph.text());
                SetApart.tokens(paragraph.text()).forEach(this::setApart);
                out.append('\n');
            }
            while (sentence < tokens.sentences() && tokens.paragraph(sentence) == p) {
                open(document, p, tokens.number(sentence), tokens.text(sentence));
                words(document, tokens, sentence);
                out.append('\n');
                sentence++;
            }
        }
        return out.toString();
    }

    private void open(Document document, int paragraph, int number, String text) {
        id = 0;
        out.append("# sent_id = ").append(document.id()).append('-').append(paragraph + 1);
        out.append('.').append(number).append('\n');
        out.append("# text = ").append(text).append('\n');
    }

    private void words(Document document, Tokens tokens, int sentence) {
        Text source = document.source().text();
        List<Reading> readings = analysis.lexicon().read(tokens, sentence);
        int first = tokens.first(sentence);
        int end = tokens.first(sentence + 1);
        int before = tokens.number(sentence) == 1
                ? SetApart.lineStart(source, tokens.start(first))
                : SetApart.spaceStart(source, tokens.start(first));
        for (int t = first; t < end; t++) {
            SetApart.between(source, before, tokens.start(t)).forEach(this::setApart);
            before = tokens.end(t);
            boolean glued = t + 1 < end && tokens.start(t + 1) == before;
            Reading reading = readings.get(t - first);
            String form = tokens.form(t);
            // A name keeps its form: Nations, not nation.
            String lemma = reading.pos().equals("PROPN") ? form : reading.lemma();
            row(asInFile(source.substring(tokens.start(t), before), form), lemma, reading.pos(), glued);
        }
    }

    private void setApart(String form) {
        boolean number = form.chars().anyMatch(Character::isLetterOrDigit);
        row(form, form, number ? "NUM" : "PUNCT", false);
    }

    private void row(String form, String lemma, String pos, boolean glued) {
        out.append(++id)
                .append('\t')
                .append(form)
                .append('\t')
                .append(lemma)
                .append('\t')
                .append(pos);
        out.append("\t_\t_\t_\t_\t_\t").append(glued ? "SpaceAfter=No" : "_").append('\n');
    }

    /** The characters of the file when they are the form but for invisible or decomposed ones; else the cleaned form. */
    private static String asInFile(String raw, String form) {
        if (raw.equals(form) || raw.indexOf('\n') >= 0 || raw.indexOf('\t') >= 0) {
            return form;
        }
        StringBuilder visible = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!Spelling.isInvisible(c)) {
                visible.append(Spelling.isSpace(c) ? ' ' : c);
            }
        }
        return Normalizer.normalize(visible, Normalizer.Form.NFC).equals(form) ? raw : form;
    }
}
