package org.declan.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.declan.text.IntList;
import org.declan.text.Tokens;
import org.declan.text.Vocabulary;

/**
 * The words of documents one after the other as numbers, the same for forms that are folded alike, and the way back to
 * the tokens. Punctuation is passed over; a sentence end is a symbol of its own. It keeps 12 bytes a word.
 */
final class RunningWords {

    private static final int SENTENCE_END = -1;
    private static final int PUNCTUATION = -2;
    private static final int NOT_MET = -3;

    private final List<Tokens> documents;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Vocabulary, int[]> typeNumbers = new HashMap<>();
    private final int[] symbols;
    private final int[] owners;
    private final int[] tokens;

    /** The words of these documents, whose vocabularies may differ. */
    RunningWords(List<Tokens> documents) {
        this.documents = List.copyOf(documents);
        IntList words = new IntList();
        IntList places = new IntList();
        IntList from = new IntList();
        for (int document = 0; document < documents.size(); document++) {
            Tokens read = documents.get(document);
            int[] numbersOfTypes = numbersOfTypes(read.vocabulary());
            for (int sentence = 0; sentence < read.sentences(); sentence++) {
                for (int token = read.first(sentence); token < read.first(sentence + 1); token++) {
                    int number = number(read, token, numbersOfTypes);
                    if (number >= 0) {
                        words.add(number);
                        places.add(token);
                        from.add(document);
                    }
                }
                words.add(SENTENCE_END);
                places.add(read.first(sentence + 1));
                from.add(document);
            }
        }
        symbols = words.toArray();
        tokens = places.toArray();
        owners = from.toArray();
    }

    private int[] numbersOfTypes(Vocabulary vocabulary) {
        return typeNumbers.computeIfAbsent(vocabulary, key -> {
            int[] numbersOfTypes = new int[key.size()];
            Arrays.fill(numbersOfTypes, NOT_MET);
            return numbersOfTypes;
        });
    }

    /** Words are numbered as they come, so that the numbers do not tell which worker read what. */
    private int number(Tokens read, int token, int[] numbersOfTypes) {
        int type = read.type(token);
        if (numbersOfTypes[type] == NOT_MET) {
            Vocabulary vocabulary = read.vocabulary();
            numbersOfTypes[type] = vocabulary.isWord(type)
                    ? numbers.computeIfAbsent(vocabulary.folded(type), key -> numbers.size())
                    : PUNCTUATION;
        }
        return numbersOfTypes[type];
    }

    /** A word's number, or a negative one at the end of a sentence, for each position. Not to be changed. */
    int[] symbols() {
        return symbols;
    }

    /** The document of each position. Not to be changed. */
    int[] owners() {
        return owners;
    }

    /** How many different words there are. */
    int different() {
        return numbers.size();
    }

    /** Where so many words stand that begin at a position. */
    Formula.Occurrence occurrence(int position, int words) {
        return new Formula.Occurrence(owners[position], tokens[position], tokens[position + words - 1] + 1);
    }

    /** So many words that begin at a position, cleaned; at least one. */
    String text(int position, int words) {
        return document(position).text(tokens[position], tokens[position + words - 1] + 1);
    }

    /** What stands from a position to a later one of its sentence, with the blank or punctuation at its end. */
    String textBefore(int position, int later) {
        return document(position).textBefore(tokens[position], tokens[later]);
    }

    /** What stands after a position up to a later one of its sentence, with the blank or punctuation at its start. */
    String textAfter(int position, int later) {
        return document(position).textAfter(tokens[position], tokens[later]);
    }

    private Tokens document(int position) {
        return documents.get(owners[position]);
    }
}
