package org.declan.cli;

import java.util.List;
import org.declan.Analysis;
import org.declan.text.Document;
import org.declan.text.Reading;
import org.declan.text.Tokens;

/**
 * Tokens as CoNLL-U: surface words with lemma and UPOS, {@code SpaceAfter=No} where the next word follows at once. A
 * printed number or bullet stands before the first word of its item, so that no character of the text is missing.
 */
final class Conllu {

    private final Analysis analysis;

    Conllu(Analysis analysis) {
        this.analysis = analysis;
    }

    String of(Document document) {
        Tokens tokens = analysis.tokens(document);
        StringBuilder out = new StringBuilder();
        out.append("# newdoc id = ").append(document.id()).append('\n');
        int paragraph = -1;
        for (int s = 0; s < tokens.sentences(); s++) {
            if (tokens.paragraph(s) != paragraph) {
                paragraph = tokens.paragraph(s);
                out.append("# newpar\n");
            }
            out.append("# sent_id = ")
                    .append(document.id())
                    .append('-')
                    .append(paragraph + 1)
                    .append('.')
                    .append(tokens.number(s))
                    .append('\n');
            out.append("# text = ").append(tokens.text(s)).append('\n');
            words(tokens, s, out);
            out.append('\n');
        }
        return out.toString();
    }

    private void words(Tokens tokens, int sentence, StringBuilder out) {
        List<Reading> readings = analysis.lexicon().read(tokens, sentence);
        int first = tokens.first(sentence);
        int end = tokens.first(sentence + 1);
        String text = tokens.text(sentence);
        int at = 0;
        for (int t = first; t < end; t++) {
            String form = tokens.form(t);
            at = text.indexOf(form, at) + form.length();
            boolean glued = at < text.length() && text.charAt(at) != ' ';
            Reading reading = readings.get(t - first);
            out.append(t - first + 1).append('\t').append(form).append('\t');
            // A name keeps its form: Nations, not nation.
            out.append(reading.pos().equals("PROPN") ? form : reading.lemma())
                    .append('\t')
                    .append(reading.pos());
            out.append("\t_\t_\t_\t_\t_\t")
                    .append(glued ? "SpaceAfter=No" : "_")
                    .append('\n');
        }
    }
}
