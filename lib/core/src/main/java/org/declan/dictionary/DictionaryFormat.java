package org.declan.dictionary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.declan.text.InputException;
import org.declan.text.Notice;

/** A format of dictionaries: it reads the text of a file and writes one. */
public enum DictionaryFormat {
    /** YAML as quanteda (R) reads it: keys with lists of globs, keys within keys. */
    QUANTEDA(".*\\.ya?ml") {
        @Override
        public Dictionary read(String file, String text, Consumer<Notice> notices) throws InputException {
            return new QuantedaReader(file, notices).read(withoutMark(text));
        }

        @Override
        public String write(Dictionary dictionary, List<Notice> notices) {
            return new QuantedaWriter(notices).write(dictionary);
        }

        @Override
        boolean expresses(Phrase phrase) {
            return QuantedaWriter.value(phrase).isPresent();
        }
    },
    /** The {@code .dic} files of LIWC: numbered categories between two lines of %, then words with numbers. */
    LIWC(".*\\.dic") {
        @Override
        public Dictionary read(String file, String text, Consumer<Notice> notices) throws InputException {
            return new LiwcReader(file, notices).read(withoutMark(text));
        }

        @Override
        public String write(Dictionary dictionary, List<Notice> notices) {
            return new LiwcWriter(notices).write(dictionary);
        }

        @Override
        boolean expresses(Phrase phrase) {
            return LiwcWriter.word(phrase).isPresent();
        }
    };

    /** A regular expression for the names of its files. */
    private final String files;

    DictionaryFormat(String files) {
        this.files = files;
    }

    /**
     * Reads a dictionary.
     *
     * @param file the name for messages
     * @param text the whole file, decoded
     * @param notices told of what is not taken over
     * @throws InputException at the first mistake
     */
    public abstract Dictionary read(String file, String text, Consumer<Notice> notices) throws InputException;

    /**
     * The text of a dictionary's file.
     *
     * @param notices what was lost so far, to stand in the file if its format has comments; what this format cannot
     *     express is added
     */
    public abstract String write(Dictionary dictionary, List<Notice> notices);

    /** Whether a phrase can be written in this format. */
    abstract boolean expresses(Phrase phrase);

    /** How many phrases of a dictionary its file has; the others are told when it is written. */
    public int written(Dictionary dictionary) {
        return (int) dictionary.keys().stream()
                .flatMap(key -> key.phrases().stream())
                .filter(this::expresses)
                .count();
    }

    /** The name people give it: {@code quanteda}, {@code liwc}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a file, by its first line if that is a %, then by its extension; quanteda's if neither says. */
    public static DictionaryFormat recognise(String file, String text) {
        boolean percent = withoutMark(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .filter("%"::equals)
                .isPresent();
        return percent ? LIWC : byName(file).orElse(QUANTEDA);
    }

    /** The format that a file's extension tells. */
    public static Optional<DictionaryFormat> byName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        for (DictionaryFormat format : values()) {
            if (name.matches(format.files)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
