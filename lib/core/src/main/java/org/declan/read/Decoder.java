package org.declan.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.declan.text.InputException;
import org.declan.text.Notice;
import org.declan.text.Text;
import org.declan.text.TextBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text. UTF-8 is taken at its word; what is not UTF-8 is decoded with the legacy encoding under which it looks
 * most like French, and said so; bytes that are no text are refused.
 */
public final class Decoder {

    /** Tried in this order; the first wins a tie. By name, as most runs need none of them. */
    private static final List<String> LEGACY = List.of("windows-1252", "ISO-8859-15", "x-MacRoman", "IBM850");

    private static final int SAMPLE = 1 << 20;
    /** Characters. */
    private static final int MOST_AT_ONCE = 1 << 14;

    private final @Nullable Charset given;
    private final Consumer<Notice> notices;

    /**
     * A decoder for any number of files.
     *
     * @param given the encoding the user named, or null to recognise it
     * @param notices told when an encoding was guessed, or bytes could not be read
     */
    public Decoder(@Nullable Charset given, Consumer<Notice> notices) {
        this.given = given;
        this.notices = notices;
    }

    /**
     * The text of a file, its byte-order mark included.
     *
     * @param name the name for messages
     * @throws InputException when it is no text, or not in the encoding given
     */
    public Text decode(String name, byte[] bytes) throws InputException {
        if (given != null) {
            return decodeAs(name, bytes, given);
        }
        Optional<Charset> wide = utf16(bytes);
        if (wide.isPresent()) {
            return decodeAs(name, bytes, wide.get());
        }
        Utf8 utf8 = new Utf8(bytes);
        Optional<Text> text = utf8.text();
        if (text.isEmpty() || utf8.hasControls()) {
            refuseBinary(name, bytes);
        }
        return text.isPresent() ? text.get() : decodeMalformed(name, bytes);
    }

    /** The text of bytes that are not UTF-8 throughout. */
    private Text decodeMalformed(String name, byte[] bytes) {
        Utf8Check check = Utf8Check.of(bytes);
        if (check.valid() > 4 * check.malformed()) {
            notices.accept(new Notice(
                    name,
                    null,
                    String.format(
                            Locale.ROOT,
                            "%d byte%s not UTF-8 (the first at byte %d, line %d); read as U+FFFD",
                            check.malformed(),
                            check.malformed() == 1 ? " is" : "s are",
                            check.firstMalformed(),
                            check.firstMalformedLine())));
            return Text.of(new String(bytes, StandardCharsets.UTF_8));
        }
        Charset charset = likeliest(bytes);
        notices.accept(new Notice(
                name, null, "not UTF-8; read as " + label(charset) + " (--encoding names another encoding)"));
        return Text.of(new String(bytes, charset));
    }

    private static String label(Charset charset) {
        return charset.name().equals("x-MacRoman") ? "MacRoman" : charset.name();
    }

    /** Decodes piece by piece, as a large text would not fit twice. */
    private static Text decodeAs(String name, byte[] bytes, Charset charset) throws InputException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        TextBuilder text = new TextBuilder((int) Math.ceil(bytes.length * (double) decoder.averageCharsPerByte()));
        CharBuffer out = CharBuffer.allocate(Math.min(bytes.length, MOST_AT_ONCE) + 2);
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            if (result.isError()) {
                throw InputException.in(
                        name,
                        "byte " + in.position() + " is not " + label(charset) + "; expected text in that encoding");
            }
            if (result.isUnderflow()) {
                result = decoder.flush(out);
            }
            for (out.flip(); out.hasRemaining(); ) {
                text.append(out.get());
            }
            out.clear();
        } while (result.isOverflow());
        return text.build();
    }

    /** UTF-16 by its byte-order mark, or by every other byte of the beginning being zero. */
    private static Optional<Charset> utf16(byte[] bytes) {
        if (bytes.length >= 2) {
            int first = bytes[0] & 0xFF;
            int second = bytes[1] & 0xFF;
            if (first == 0xFF && second == 0xFE) {
                return Optional.of(StandardCharsets.UTF_16LE);
            }
            if (first == 0xFE && second == 0xFF) {
                return Optional.of(StandardCharsets.UTF_16BE);
            }
        }
        int pairs = Math.min(bytes.length, 400) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs >= 4 && odd * 10 >= pairs * 7 && even == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return pairs >= 4 && even * 10 >= pairs * 7 && odd == 0
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static void refuseBinary(String name, byte[] bytes) throws InputException {
        int controls = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw InputException.in(name, "binary data (a zero byte at " + i + "); expected a text file");
            }
            controls += Utf8.isLayout(bytes[i]) ? 0 : 1;
        }
        if (controls > 8 && controls > bytes.length / 50) {
            throw InputException.in(name, "binary data (" + controls + " control characters); expected a text file");
        }
    }

    private static Charset likeliest(byte[] bytes) {
        byte[] sample = bytes.length <= SAMPLE ? bytes : java.util.Arrays.copyOf(bytes, SAMPLE);
        Charset best = Charset.forName(LEGACY.get(0));
        long bestScore = Long.MIN_VALUE;
        for (String name : LEGACY) {
            Charset charset = Charset.forName(name);
            long score = FrenchLikeness.score(new String(sample, charset));
            if (score > bestScore) {
                best = charset;
                bestScore = score;
            }
        }
        return best;
    }
}
