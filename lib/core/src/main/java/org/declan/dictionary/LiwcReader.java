package org.declan.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declan.text.InputException;
import org.declan.text.Notice;
import org.declan.text.Place;

/**
 * Reads LIWC's {@code .dic} format of 2001, 2007 and 2015: between two lines of % the categories, each a number and a
 * name, those of 2015 indented below one another; then words, each followed by a tab and the numbers of its categories. A
 * word may be several words, and {@code *} at its end stands for any ending. A number that holds only beside other words,
 * as {@code (02 134)125/464} or {@code <of>131/125}, is told and not taken over.
 */
final class LiwcReader {

    private static final Pattern CATEGORY = Pattern.compile("(\\s*)(\\d+)\\s+(\\S.*)");
    /** Possessive, as otherwise each of many numbers takes of the stack. */
    private static final Pattern NUMBERS = Pattern.compile("\\d++(?:\\s++\\d++)*+");

    private static final String NUMBERS_AND_SPACE = "0123456789 \f\u000B";
    private static final String PERCENT = "%";
    /** As in YAML; LIWC's own have four at most. */
    private static final int MAX_DEPTH = 40;

    private record Open(int indent, List<String> path) {}

    private final String file;
    private final Consumer<Notice> notices;
    private final Dictionary.Builder dictionary = new Dictionary.Builder();
    private final Map<String, List<String>> categories = new HashMap<>();
    private final List<Open> open = new ArrayList<>();
    private final Set<List<String>> paths = new HashSet<>();

    LiwcReader(String file, Consumer<Notice> notices) {
        this.file = file;
        this.notices = notices;
    }

    Dictionary read(String text) throws InputException {
        String[] lines = text.split("\r\n|\r|\n", -1);
        int first = percent(lines, 0);
        for (int i = 0; i < Math.min(first, lines.length); i++) {
            if (!lines[i].isBlank()) {
                throw bad(i, 1, "expected a line of % before the categories; found \"" + lines[i].strip() + "\"");
            }
        }
        if (first == lines.length) {
            throw bad(0, 1, "expected a line of % before the categories; found none");
        }
        int second = percent(lines, first + 1);
        if (second == lines.length) {
            throw bad(first, 1, "expected a second line of % after the categories; found none");
        }
        for (int i = first + 1; i < second; i++) {
            if (!lines[i].isBlank()) {
                category(i, lines[i]);
            }
        }
        if (categories.isEmpty()) {
            throw bad(second, 1, "expected categories between the lines of %; found none");
        }
        for (int i = second + 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                word(i, lines[i]);
            }
        }
        return dictionary.build();
    }

    private static int percent(String[] lines, int from) {
        int at = from;
        while (at < lines.length && !lines[at].strip().equals(PERCENT)) {
            at++;
        }
        return at;
    }

    private void category(int line, String text) throws InputException {
        Matcher matcher = CATEGORY.matcher(text);
        if (!matcher.matches()) {
            throw bad(line, 1, "expected the number and the name of a category; found \"" + text.strip() + "\"");
        }
        int indent = matcher.group(1).length();
        String number = number(matcher.group(2));
        while (!open.isEmpty() && open.get(open.size() - 1).indent() >= indent) {
            open.remove(open.size() - 1);
        }
        List<String> path = new ArrayList<>(
                open.isEmpty() ? List.of() : open.get(open.size() - 1).path());
        if (path.size() == MAX_DEPTH) {
            throw bad(line, indent + 1, "categories nested deeper than " + MAX_DEPTH + " levels");
        }
        path.add(matcher.group(3).strip());
        if (categories.put(number, List.copyOf(path)) != null) {
            throw bad(line, indent + 1, "the category number " + matcher.group(2) + " stands here twice");
        }
        if (!paths.add(path)) {
            throw bad(
                    line, matcher.start(3) + 1, "the category \"" + path.get(path.size() - 1) + "\" stands here twice");
        }
        dictionary.key(path);
        open.add(new Open(indent, path));
    }

    private void word(int line, String text) throws InputException {
        int start = text.length() - text.stripLeading().length();
        int tab = text.indexOf('\t', start);
        int end = tab;
        if (tab < 0) {
            end = beforeNumbers(text, start);
            if (text.substring(end).isBlank()) {
                throw bad(
                        line,
                        1,
                        "expected a word, a tab and the numbers of its categories; found \"" + text.strip() + "\"");
            }
        }
        Phrase phrase = phrase(line, text.substring(start, end).strip());
        int at = end;
        boolean any = false;
        while (at < text.length()) {
            int next = text.indexOf('\t', at);
            int stop = next < 0 ? text.length() : next;
            String field = text.substring(at, stop).strip();
            if (!field.isEmpty()) {
                codes(new Place(line + 1, column(text, text.indexOf(field, at))), phrase, field);
                any = true;
            }
            at = stop + 1;
        }
        if (!any) {
            throw bad(
                    line,
                    column(text, end),
                    "expected numbers of categories after the word; found the end of the line");
        }
    }

    /** Where a word ends that no tab follows: before the numbers at the end of its line, or with the line. */
    private static int beforeNumbers(String text, int start) {
        int at = text.length();
        while (at > start + 1 && NUMBERS_AND_SPACE.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private void codes(Place place, Phrase phrase, String field) throws InputException {
        if (field.indexOf('(') >= 0 || field.indexOf('<') >= 0 || field.indexOf('/') >= 0) {
            notices.accept(new Notice(
                    file, place, phrase.text() + ": " + field + " depends on the words beside it; not imported"));
            return;
        }
        if (!NUMBERS.matcher(field).matches()) {
            throw InputException.at(file, place, "expected numbers of categories; found \"" + field + "\"");
        }
        for (String code : field.split("\\s+", -1)) {
            List<String> path = categories.get(number(code));
            if (path == null) {
                throw InputException.at(file, place, "no category has the number " + code);
            }
            if (!dictionary.add(path, phrase)) {
                notices.accept(new Notice(
                        file,
                        place,
                        phrase.text() + ": is in the category " + String.join(KeyPath.BELOW, path)
                                + " twice; taken once"));
            }
        }
    }

    /** A star is a wildcard at the end of a word only, and there is no other wildcard. */
    private Phrase phrase(int line, String word) throws InputException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean ends = i + 1 == word.length() || Character.isWhitespace(word.charAt(i + 1));
            text.append(c == '*' && ends ? "*" : Phrase.escaped(Character.toString(c)));
        }
        try {
            return new Phrase(text.toString());
        } catch (IllegalArgumentException e) {
            throw bad(line, 1, "expected a word; found characters that print nothing");
        }
    }

    /** 02 and 2 are one number. */
    private static String number(String digits) {
        return digits.replaceFirst("^0+(?=.)", "");
    }

    private static int column(String text, int offset) {
        return text.codePointCount(0, offset) + 1;
    }

    private InputException bad(int line, int column, String message) {
        return InputException.at(file, new Place(line + 1, column), message);
    }
}
