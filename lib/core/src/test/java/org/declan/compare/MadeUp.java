package org.declan.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declan.text.ParagraphKind;

/** Clauses of a few words, each of which is a family of its own. */
final class MadeUp {

    private MadeUp() {}

    /** A text: each clause is a paragraph. */
    static List<Clause> text(String... clauses) {
        List<Clause> text = new ArrayList<>();
        for (String clause : clauses) {
            text.add(clause(text.size(), ParagraphKind.PARAGRAPH, clause));
        }
        return text;
    }

    static Clause clause(int index, ParagraphKind kind, String text) {
        List<String> words = List.of(text.split(" ", -1));
        Map<String, Integer> roots = words.stream().collect(Collectors.toMap(word -> word, word -> 1, Integer::sum));
        return new Clause(new Clause.Place(index, index, kind, ""), words, roots);
    }

    static Alignment align(List<Clause> earlier, List<Clause> later) {
        return Alignment.of(List.of(earlier, later), AlignmentLimits.DEFAULT);
    }

    static Alignment align(List<Clause> first, List<Clause> second, List<Clause> later) {
        return Alignment.of(List.of(first, second, later), AlignmentLimits.DEFAULT);
    }

    /** What was found, as in {@code 0 kept 0:0, dropped 0:1}. */
    static String summary(Alignment alignment) {
        return alignment.links().stream()
                .map(link -> (link.clause() < 0 ? "" : link.clause() + " ")
                        + link.change().label()
                        + (link.source() < 0 ? "" : " " + link.document() + ":" + link.source()))
                .collect(Collectors.joining(", "));
    }
}
