package org.declan.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.declan.count.Layer;
import org.declan.text.Document;
import org.declan.text.Lexicon;
import org.declan.text.Paragraph;
import org.declan.text.ParagraphKind;
import org.declan.text.Reading;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;
import org.declan.text.WordFamily;
import org.declan.text.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses of documents. A form is taken in its likeliest reading wherever it stands: were it read in its
 * sentence, the same word could be of two families in two drafts, and most of the time would go into the tagger. Bound to
 * the vocabulary of its lexicon and to one thread.
 */
public final class ClauseReader {

    /** The family of words that build the sentence, which is none. */
    private static final String GRAMMAR = "";

    private static final String SIGNS = "%‰[]";

    private static final WordSet DIVISIONS = WordSet.of("chapitre section titre partie article annexe volet axe");
    private static final Pattern ORDINAL = Pattern.compile("\\d+|[ivxlc]+(er|re|e)?|premier|première|unique");
    /** The words of a label: the division and its number. */
    private static final int LABEL = 2;

    private final Lexicon lexicon;
    /** The family of each type that was met. */
    private @Nullable String[] rootsOfTypes = new String[0];

    public ClauseReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The clauses of a document in order: its sentences that have words. */
    public List<Clause> read(Document document, Tokens tokens) {
        List<Clause> clauses = new ArrayList<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            Clause clause = read(document, tokens, sentence);
            if (!clause.words().isEmpty()) {
                clauses.add(clause);
            }
        }
        return clauses;
    }

    private Clause read(Document document, Tokens tokens, int sentence) {
        List<String> words = new ArrayList<>();
        Map<String, Integer> roots = new HashMap<>();
        Paragraph paragraph = document.paragraphs().get(tokens.paragraph(sentence));
        int subject = tokens.first(sentence) + (isHeading(paragraph) ? label(tokens, sentence) : 0);
        for (int token = tokens.first(sentence); token < tokens.first(sentence + 1); token++) {
            int type = tokens.type(token);
            if (!tokens.vocabulary().isWord(type)) {
                if (isSign(tokens.vocabulary().folded(type))) {
                    words.add(tokens.vocabulary().folded(type));
                }
            } else {
                words.add(tokens.vocabulary().folded(type));
                String root = root(tokens.vocabulary(), type);
                if (!root.equals(GRAMMAR) && token >= subject) {
                    roots.merge(root, 1, Integer::sum);
                }
            }
        }
        int index = tokens.paragraph(sentence);
        return new Clause(new Clause.Place(sentence, index, paragraph.kind(), paragraph.number()), words, roots);
    }

    private static boolean isHeading(Paragraph paragraph) {
        return paragraph.kind() == ParagraphKind.HEADING || paragraph.kind() == ParagraphKind.TITLE;
    }

    /** How many words at the start of a heading only number it: in <i>Chapitre II – La santé</i> two. */
    private static int label(Tokens tokens, int sentence) {
        int first = tokens.first(sentence);
        if (tokens.first(sentence + 1) - first < LABEL) {
            return 0;
        }
        Vocabulary vocabulary = tokens.vocabulary();
        boolean isLabel = DIVISIONS.contains(vocabulary.folded(tokens.type(first)))
                && ORDINAL.matcher(vocabulary.folded(tokens.type(first + 1))).matches();
        return isLabel ? LABEL : 0;
    }

    /** Whether a sign says something: a currency, a per cent, more or less, or the brackets round what is not agreed. */
    private static boolean isSign(String form) {
        return form.codePoints().anyMatch(sign -> switch (Character.getType(sign)) {
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL -> true;
            default -> SIGNS.indexOf(sign) >= 0;
        });
    }

    private String root(Vocabulary vocabulary, int type) {
        if (type >= rootsOfTypes.length) {
            rootsOfTypes = Arrays.copyOf(rootsOfTypes, Math.max(vocabulary.size(), 2 * rootsOfTypes.length));
        }
        String known = rootsOfTypes[type];
        String root = known == null ? newRoot(vocabulary, type) : known;
        rootsOfTypes[type] = root;
        return root;
    }

    private String newRoot(Vocabulary vocabulary, int type) {
        Reading likeliest = lexicon.readings(type).get(0);
        // What a verb such as inviter or rappeler does is part of what a clause says.
        return Layer.of(vocabulary.folded(type), likeliest) == Layer.FUNCTION
                ? GRAMMAR
                : WordFamily.root(likeliest.lemma());
    }
}
