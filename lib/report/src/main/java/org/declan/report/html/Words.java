package org.declan.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.declan.report.Language;

/** The words of the page in one language, from {@code words-xx.properties}. */
final class Words {

    private final Language language;
    private final Figures figures;
    private final Map<String, String> texts = new TreeMap<>();

    /** The words of a language. */
    Words(Language language) {
        this.language = language;
        this.figures = new Figures(language);
        for (Map.Entry<Object, Object> entry :
                read("words-" + language.label() + ".properties").entrySet()) {
            texts.put(entry.getKey().toString(), set(entry.getValue().toString()));
        }
    }

    /** The language. */
    Language language() {
        return language;
    }

    /** Numbers as they are written in this language. */
    Figures figures() {
        return figures;
    }

    /** A text of our own with the spaces of this language. */
    String set(String text) {
        return language == Language.FRENCH ? FrenchSpaces.set(text) : text;
    }

    /** What stands under a key, with {@code {0}}, {@code {1}}, ... replaced. */
    String say(String key, Object... values) {
        String text = unfilled(key);
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (int brace = text.indexOf('{'); brace >= 0; brace = text.indexOf('{', from)) {
            said.append(text, from, brace).append(values[text.charAt(brace + 1) - '0']);
            from = brace + "{0}".length();
        }
        return said.append(text, from, text.length()).toString();
    }

    /** What stands under a key as it is, for the script to fill. */
    String unfilled(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("no words for " + key + " in " + language.label());
        }
        return text;
    }

    /** As {@link #say} with a number that decides between {@code key.one} and {@code key.other}; it is {@code {0}}. */
    String count(String key, long number) {
        boolean isOne = language == Language.FRENCH ? number < 2 : number == 1;
        return say(key + (isOne ? ".one" : ".other"), figures.whole(number));
    }

    /** All keys. */
    Map<String, String> texts() {
        return texts;
    }

    private static Properties read(String file) {
        try (InputStream resource = Words.class.getResourceAsStream(file)) {
            if (resource == null) {
                throw new IllegalStateException("no " + file);
            }
            Reader reader = new InputStreamReader(resource, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
