package org.declan.count;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.declan.text.InputException;
import org.declan.text.Place;
import org.declan.text.Source;
import org.declan.text.Spelling;

/** A list of words as a file: UTF-8, one word a line; a {@code #} begins a comment, a blank line says nothing. */
final class WordList {

    /** A list of every form of a language has a few million characters; what is larger is another file. */
    private static final int LARGEST = 1 << 24;

    private WordList() {}

    /** The words of a list that comes with declan, folded. */
    static Set<String> resource(String name) {
        try (InputStream resource = WordList.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("no word list " + name);
            }
            return words(name, resource.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InputException e) {
            throw new IllegalStateException(e.line(), e);
        }
    }

    /** The words of the user's list, folded. */
    static Set<String> read(String file) throws InputException {
        Path path = Path.of(file);
        if (!Files.exists(path)) {
            throw InputException.in(file, "no such file; expected a list of words");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw InputException.in(file, "larger than 16 MB; expected a list of words");
            }
            return words(file, bytes);
        } catch (IOException e) {
            throw InputException.in(file, "the list of words cannot be read");
        }
    }

    private static Set<String> words(String name, byte[] bytes) throws InputException {
        List<String> lines = decode(name, bytes).lines().toList();
        Set<String> words = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int comment = line.indexOf('#');
            String word = Spelling.fold(comment < 0 ? line : line.substring(0, comment))
                    .strip();
            if (word.indexOf(' ') > 0) {
                String[] found = word.split(" +", -1);
                Place place = new Place(i + 1, columnOfSecond(line));
                throw InputException.at(
                        name, place, "found \"" + found[1] + "\" after \"" + found[0] + "\"; expected one word a line");
            }
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return Set.copyOf(words);
    }

    private static int columnOfSecond(String line) {
        int words = 0;
        int at = -1;
        while (words < 2) {
            at++;
            boolean space = Spelling.isSpace(line.charAt(at));
            words += !space && (at == 0 || Spelling.isSpace(line.charAt(at - 1))) ? 1 : 0;
        }
        return line.codePointCount(0, at) + 1;
    }

    private static String decode(String name, byte[] bytes) throws InputException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            Place place = new Source(name, text).place(text.length());
            throw InputException.at(name, place, "not UTF-8; a list of words is UTF-8 text");
        }
        return text;
    }
}
