package org.declan.report.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * By what a finding is known again in a text that was changed elsewhere. It is made of the rule, the words, and
 * {@value #NEIGHBOURS} words on either side of them on the same lines; so lines put in above or below change nothing. Spaces
 * and punctuation count for nothing, nor does what folding takes away, nor the number of a paragraph. It does not depend on file, place, message or language.
 *
 * @param key 16 hexadecimal digits, lower case, the first quarter of a SHA-256
 * @param ordinal which of the findings with this key it is, in the order of {@link Findings}; 1-based
 */
public record Fingerprint(String key, int ordinal) {

    private static final int NEIGHBOURS = 3;
    private static final int BYTES = 8;
    /** Between parts, so that no word can pass from one to the next; folded words do not have it. */
    private static final String PART = "\u001E";

    private static final String WORD = "\u001F";

    /** The printed number a line begins with, as {@code 12.}, {@code b)} or {@code IV. –}: one paragraph more moves them all. */
    private static final Pattern NUMBER =
            Pattern.compile("^[\\s\\p{Pd}(]*(?:\\d{1,3}(?:\\.\\d{1,3})*|[ivxlcIVXLC]{1,6}|\\p{L})[.)°]+(?=\\s)");

    public Fingerprint {
        requireKey(key);
        if (ordinal < 1) {
            throw new IllegalArgumentException("an ordinal is at least 1, not " + ordinal);
        }
    }

    /** Fails unless it is the key of a fingerprint. */
    static void requireKey(String key) {
        if (!key.matches("[0-9a-f]{16}")) {
            throw new IllegalArgumentException("not 16 hexadecimal digits: '" + key + "'");
        }
    }

    /** The fingerprint of the first finding of a rule about such words. */
    static Fingerprint of(Rule rule, Location location, UnaryOperator<String> fold) {
        if (location instanceof Region region) {
            List<String> before = words(fold.apply(unnumbered(region.quote().before())));
            List<String> after = words(fold.apply(region.quote().after()));
            return of(
                    rule.id(),
                    String.join(WORD, words(fold.apply(region.words()))),
                    String.join(WORD, before.subList(Math.max(0, before.size() - NEIGHBOURS), before.size())),
                    String.join(WORD, after.subList(0, Math.min(NEIGHBOURS, after.size()))));
        }
        // Nothing else tells what one document lacks from what another does.
        return of(rule.id(), location.document(), location.words());
    }

    private static String unnumbered(String before) {
        return before.length() < Quote.REACH ? NUMBER.matcher(before).replaceFirst("") : before;
    }

    Fingerprint withOrdinal(int number) {
        return new Fingerprint(key, number);
    }

    @Override
    public String toString() {
        return key + ":" + ordinal;
    }

    private static Fingerprint of(String... parts) {
        byte[] hash = sha256().digest(String.join(PART, parts).getBytes(StandardCharsets.UTF_8));
        return new Fingerprint(HexFormat.of().formatHex(hash, 0, BYTES), 1);
    }

    private static List<String> words(String folded) {
        return Arrays.stream(folded.split("[^\\p{L}\\p{M}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
