package org.declan.segment;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.declan.text.Abbreviations;
import org.declan.text.IntList;
import org.declan.text.Spelling;
import org.declan.text.WordSet;

/**
 * Cuts a paragraph into sentences. A sentence ends at {@code . ! ? …} with the quotes, brackets and {@code (sic)} that
 * close it, when what follows begins like a sentence. Rules decide what can be known: abbreviations, initials, ordinals,
 * small letters after the stop; OpenNLP's French detector is asked where they leave a doubt. Colons and semicolons end
 * nothing. Not thread-safe.
 */
public final class SentenceSplitter {

    /** Words that begin sentences and are no names. */
    private static final WordSet STARTERS = WordSet.of(
            "le la les l' un une des il elle ils elles on nous vous je j' tu ce cet cette ces c' ceci cela ça ceux celle celui"
                    + " son sa ses leur leurs notre nos mon ma mes en dans à au aux par pour sur sous avec sans d' de du"
                    + " depuis après avant lors lorsque quand si mais et ou or car donc ainsi aussi alors cependant"
                    + " toutefois enfin ensuite puis selon tout toute tous toutes plusieurs certains certaines"
                    + " aujourd'hui comme afin bien même malgré grâce qui que qu' quel quelle où comment pourquoi"
                    + " entre chaque aucun aucune deux trois plus moins très parmi pendant y");

    private static final String STOPS = ".!?…";
    private static final String CLOSERS = "»”\"’')]";
    private static final String OPENERS = "«“\"‘'([–—-•*";

    private final Abbreviations abbreviations = Abbreviations.french();
    private final StopModel model = new StopModel();
    private final StraightQuotes quotes = new StraightQuotes();
    private final SignSearch stops = new SignSearch(STOPS);

    /** What it asks beside its rules: the files of the abbreviations and of the detector. */
    public static List<URL> resources() {
        URL detector = SentenceSplitter.class.getResource(StopModel.RESOURCE);
        return List.of(Abbreviations.resource(), Objects.requireNonNull(detector, StopModel.RESOURCE));
    }

    /** The sentences of a cleaned paragraph: start and end of each in turn, without the spaces between them. */
    public IntList split(String text) {
        IntList ranges = new IntList();
        quotes.restart();
        int start = skipSpaces(text, 0);
        stops.in(text, start);
        for (int at = stops.from(start); at < text.length(); ) {
            int end = closingEnd(text, start, at);
            if (end >= text.length()) {
                break;
            }
            if (ends(text, start, at, end)) {
                ranges.add(start);
                ranges.add(end);
                start = skipSpaces(text, end);
            }
            at = stops.from(Math.max(end, at + 1));
        }
        if (start < text.length()) {
            ranges.add(start);
            ranges.add(text.length());
        }
        return ranges;
    }

    private static boolean isStop(char c) {
        return STOPS.indexOf(c) >= 0;
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** After the run of stops, the quotes and brackets that close, and a {@code (sic)}. */
    private int closingEnd(String text, int start, int stop) {
        int end = stop + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            char next = end + 1 < text.length() ? text.charAt(end + 1) : ' ';
            if (c == ' ') {
                int closed = closedAfterSpace(text, start, end + 1);
                if (closed < 0) {
                    break;
                }
                end = closed;
            } else if (isStop(c) || (CLOSERS.indexOf(c) >= 0 && !Character.isLetterOrDigit(next))) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    /** After what stands behind a space and still closes the sentence, or -1. */
    private int closedAfterSpace(String text, int start, int at) {
        char c = at < text.length() ? text.charAt(at) : ' ';
        if (c == '»' || isStop(c) || (c == '"' && closesQuote(text, start, at))) {
            return at + 1;
        }
        boolean sic = (c == '(' && text.regionMatches(true, at, "(sic)", 0, 5))
                || (c == '[' && text.regionMatches(true, at, "[sic]", 0, 5));
        return sic ? at + 5 : -1;
    }

    /** Whether a straight quote after a space closes: it is the second of its sentence, and a space follows. */
    private boolean closesQuote(String text, int start, int quote) {
        if (quote + 1 < text.length() && text.charAt(quote + 1) != ' ') {
            return false;
        }
        return quotes.isOpenAt(text, start, quote);
    }

    private boolean ends(String text, int start, int stop, int end) {
        int next = skipSpaces(text, end);
        if (next == end) {
            return endsWithoutSpace(text, stop, end);
        }
        int first = next;
        while (first < text.length() && (OPENERS.indexOf(text.charAt(first)) >= 0 || text.charAt(first) == ' ')) {
            first++;
        }
        if (first >= text.length()) {
            return true;
        }
        char begins = text.charAt(first);
        if (Character.isLowerCase(begins) || (!Character.isLetterOrDigit(begins) && next == first)) {
            return false;
        }
        if (text.charAt(stop) != '.' || end > stop + 1) {
            return text.charAt(stop) != '.' || text.charAt(end - 1) != ')' || Character.isUpperCase(begins);
        }
        return stopEnds(text, start, stop, first);
    }

    /** {@code fin.Le}: a forgotten space, where two whole words meet. */
    private static boolean endsWithoutSpace(String text, int stop, int end) {
        if (end != stop + 1 || stop < 3 || end + 2 >= text.length()) {
            return false;
        }
        boolean before = true;
        for (int i = stop - 3; i < stop; i++) {
            before &= Character.isLowerCase(text.charAt(i));
        }
        int word = end;
        while (word < text.length() && Character.isLetter(text.charAt(word))) {
            word++;
        }
        boolean after = Character.isUpperCase(text.charAt(end))
                && (word < text.length() && (text.charAt(word) == ' ' || Spelling.isApostrophe(text.charAt(word))));
        return before && after && isStarter(text, end);
    }

    /** Whether a single full stop between a word and a capital or a digit ends the sentence. */
    private boolean stopEnds(String text, int start, int stop, int first) {
        int wordStart = stop;
        while (wordStart > start && !isWordEdge(text.charAt(wordStart - 1))) {
            wordStart--;
        }
        String word = Spelling.fold(text.substring(wordStart, stop));
        if (word.isEmpty()) {
            return true;
        }
        if (isNumber(word)) {
            return wordStart > start;
        }
        if (abbreviations.isAlwaysFollowed(word, Character.isDigit(text.charAt(first)))) {
            return false;
        }
        if (isInitials(text, wordStart, stop)) {
            return isStarter(text, first) && (isRoman(word) || word.length() > 2 || !isName(text, wordStart, start));
        }
        boolean whole = word.length() > 3 || hasVowel(word);
        if (whole && word.indexOf('.') < 0 && !abbreviations.isOne(word, false)) {
            return true;
        }
        return isStarter(text, first) || model.ends(text, stop);
    }

    /** {@code J}, {@code J.-P}, {@code U.S.A}: capitals parted by stops and hyphens. */
    private static boolean isInitials(String text, int start, int stop) {
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            boolean part = Character.isLetter(c)
                    ? Character.isUpperCase(c) && (i == start || !Character.isLetter(text.charAt(i - 1)))
                    : c == '.' || c == '-';
            if (!part) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRoman(String word) {
        return word.equals("i") || word.equals("v") || word.equals("x");
    }

    private static boolean isWordEdge(char c) {
        return c == ' ' || Spelling.isApostrophe(c) || (!Character.isLetter(c) && "«»“”\"([/".indexOf(c) >= 0);
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isDigit(word.charAt(i)) && ".,".indexOf(word.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasVowel(String word) {
        for (int i = 0; i < word.length(); i++) {
            if ("aeiouyàâéèêëîïôùûœ".indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether an initial belongs to a name: a capitalised word or another initial stands before it, or nothing does. */
    private static boolean isName(String text, int wordStart, int start) {
        int before = wordStart - 1;
        while (before > start && !Character.isLetterOrDigit(text.charAt(before))) {
            before--;
        }
        if (before <= start) {
            return true;
        }
        int from = before;
        while (from > start && !isWordEdge(text.charAt(from - 1))) {
            from--;
        }
        return Character.isUpperCase(text.charAt(from));
    }

    /** Whether a word begins at an index that begins sentences and is no name. */
    private static boolean isStarter(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end < text.length() && Spelling.isApostrophe(text.charAt(end))) {
            end++;
        }
        return STARTERS.contains(Spelling.fold(text.substring(from, end)));
    }
}
