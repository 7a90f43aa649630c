package org.declan.text;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a document in columns: for token {@code i} its range in the {@link Source} and its number in the
 * {@link Vocabulary}; for sentence {@code s} its tokens, its paragraph and its range. No object per word.
 */
public final class Tokens {

    private final Vocabulary vocabulary;
    private final int[] starts;
    private final int[] ends;
    private final int[] types;
    private final int[] sentenceFirsts;
    private final int[] sentenceParagraphs;
    private final int[] sentenceNumbers;
    private final int[] sentenceStarts;
    private final int[] sentenceEnds;
    private final int[] textStarts;
    private final int[] textEnds;
    private final List<Paragraph> paragraphs;

    private Tokens(Builder from) {
        vocabulary = from.vocabulary;
        starts = Arrays.copyOf(from.starts, from.size);
        ends = Arrays.copyOf(from.ends, from.size);
        types = Arrays.copyOf(from.types, from.size);
        from.sentenceFirsts.add(from.size);
        sentenceFirsts = from.sentenceFirsts.toArray();
        sentenceParagraphs = from.sentenceParagraphs.toArray();
        sentenceNumbers = from.sentenceNumbers.toArray();
        sentenceStarts = from.sentenceStarts.toArray();
        sentenceEnds = from.sentenceEnds.toArray();
        textStarts = from.textStarts.toArray();
        textEnds = from.textEnds.toArray();
        paragraphs = from.paragraphs;
    }

    /** The forms the type numbers stand for. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** How many tokens there are, punctuation included. */
    public int size() {
        return types.length;
    }

    /** Source offset of a token's first character. */
    public int start(int token) {
        return starts[token];
    }

    /** Source offset after a token's last character. */
    public int end(int token) {
        return ends[token];
    }

    /** A token's number in the vocabulary. */
    public int type(int token) {
        return types[token];
    }

    /** A token's form as it stands in the text. */
    public String form(int token) {
        return vocabulary.form(types[token]);
    }

    /** How many sentences there are. */
    public int sentences() {
        return sentenceParagraphs.length;
    }

    /** The first token of a sentence; for {@link #sentences()} the number of tokens. */
    public int first(int sentence) {
        return sentenceFirsts[sentence];
    }

    /** The index of the paragraph a sentence stands in, 0-based. */
    public int paragraph(int sentence) {
        return sentenceParagraphs[sentence];
    }

    /** The place of a sentence in its paragraph, 1-based. */
    public int number(int sentence) {
        return sentenceNumbers[sentence];
    }

    /** The range of a sentence in the source. */
    public Span span(int sentence) {
        return new Span(sentenceStarts[sentence], sentenceEnds[sentence]);
    }

    /** The words of a sentence, cleaned. */
    public String text(int sentence) {
        return paragraphs.get(sentenceParagraphs[sentence]).text().substring(textStarts[sentence], textEnds[sentence]);
    }

    /** The words from a token to the one before {@code end}, of one sentence, cleaned. */
    public String text(int first, int end) {
        View view = paragraphs.get(sentenceParagraphs[sentenceOf(first)]).view();
        return view.text().substring(view.index(starts[first]), view.index(ends[end - 1] - 1) + 1);
    }

    /** What stands between the start of a token and that of a later one of its sentence, cleaned, with the blank at its end. */
    public String textBefore(int first, int token) {
        View view = paragraphs.get(sentenceParagraphs[sentenceOf(first)]).view();
        return view.text().substring(view.index(starts[first]), view.index(starts[token]));
    }

    /** What stands between the end of a token and that of a later one of its sentence, cleaned, with the blank at its start. */
    public String textAfter(int token, int last) {
        View view = paragraphs.get(sentenceParagraphs[sentenceOf(token)]).view();
        return view.text().substring(view.index(ends[token] - 1) + 1, view.index(ends[last] - 1) + 1);
    }

    /** The sentence of a mention, or the part of it within so many characters on either side when it is longer. */
    public String context(int first, int end, int characters) {
        int sentence = sentenceOf(first);
        View view = paragraphs.get(sentenceParagraphs[sentence]).view();
        int from = Math.max(textStarts[sentence], view.index(starts[first]) - characters);
        int to = Math.min(textEnds[sentence], view.index(ends[end - 1] - 1) + 1 + characters);
        from += Character.isLowSurrogate(view.text().charAt(from)) ? 1 : 0;
        to -= Character.isHighSurrogate(view.text().charAt(to - 1)) ? 1 : 0;
        String before = from > textStarts[sentence] ? "…" : "";
        String after = to < textEnds[sentence] ? "…" : "";
        return before + view.text().substring(from, to) + after;
    }

    /** The sentence a token stands in. */
    public int sentenceOf(int token) {
        int found = Arrays.binarySearch(sentenceFirsts, token);
        int sentence = found >= 0 ? found : -found - 2;
        while (sentenceFirsts[sentence + 1] == token) {
            sentence++;
        }
        return sentence;
    }

    /** How many tokens are words, that is, have a letter or a digit. */
    public long words() {
        long words = 0;
        for (int type : types) {
            if (vocabulary.isWord(type)) {
                words++;
            }
        }
        return words;
    }

    /** Puts tokens together in text order, those of one text after those of another. */
    public static final class Builder {

        /** Columns of more tokens than this are not kept for the next text. */
        private static final int KEPT = 1 << 18;

        private final Vocabulary vocabulary;
        private int[] starts = new int[256];
        private int[] ends = new int[256];
        private int[] types = new int[256];
        private int size;
        private final IntList sentenceFirsts = new IntList();
        private final IntList sentenceParagraphs = new IntList();
        private final IntList sentenceNumbers = new IntList();
        private final IntList sentenceStarts = new IntList();
        private final IntList sentenceEnds = new IntList();
        private final IntList textStarts = new IntList();
        private final IntList textEnds = new IntList();
        private List<Paragraph> paragraphs;

        /** Tokens of these paragraphs. */
        public Builder(Vocabulary vocabulary, List<Paragraph> paragraphs) {
            this.vocabulary = vocabulary;
            this.paragraphs = paragraphs;
        }

        /** Goes on with another text, whose columns begin anew in the room there is. */
        public void on(List<Paragraph> others) {
            paragraphs = others;
            size = 0;
            for (IntList column : sentenceColumns()) {
                column.clear();
            }
            if (types.length > KEPT) {
                resize(KEPT);
            }
        }

        private List<IntList> sentenceColumns() {
            return List.of(
                    sentenceFirsts,
                    sentenceParagraphs,
                    sentenceNumbers,
                    sentenceStarts,
                    sentenceEnds,
                    textStarts,
                    textEnds);
        }

        private void resize(int room) {
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            types = Arrays.copyOf(types, room);
        }

        /**
         * Opens a sentence; the tokens added next are its own.
         *
         * @param paragraph the index of its paragraph
         * @param span its range in the source
         * @param start where it starts in the paragraph's cleaned text
         * @param end where it ends there
         */
        public void sentence(int paragraph, Span span, int start, int end) {
            int last = sentenceNumbers.size() - 1;
            boolean goesOn = last >= 0 && sentenceParagraphs.get(last) == paragraph;
            sentenceNumbers.add(goesOn ? sentenceNumbers.get(last) + 1 : 1);
            sentenceFirsts.add(size);
            sentenceParagraphs.add(paragraph);
            sentenceStarts.add(span.start());
            sentenceEnds.add(span.end());
            textStarts.add(start);
            textEnds.add(end);
        }

        /** The numbers of its forms. */
        public Vocabulary vocabulary() {
            return vocabulary;
        }

        /** Adds a token: its source range and its form {@code text[from, to)}. */
        public void token(int start, int end, char[] text, int from, int to) {
            token(start, end, vocabulary.type(text, from, to));
        }

        /** Adds a token: its source range and the number of its form. */
        public void token(int start, int end, int type) {
            if (size == types.length) {
                resize(size * 2);
            }
            starts[size] = start;
            ends[size] = end;
            types[size++] = type;
        }

        /** The columns, trimmed. */
        public Tokens build() {
            return new Tokens(this);
        }
    }
}
