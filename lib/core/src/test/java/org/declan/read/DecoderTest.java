package org.declan.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.declan.text.InputException;
import org.declan.text.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static final String FRENCH =
            "DÉCLARATION À L’UNITÉ\nLes réfugiés – où qu’ils soient – reçoivent l’aide dès août ; « ça » coûte dix euros.\n";

    private final List<Notice> notices = new ArrayList<>();

    private String decode(byte[] bytes) throws InputException {
        return new Decoder(null, notices::add).decode("x.txt", bytes).toString();
    }

    @Test
    void utf8IsTakenAtItsWord() throws InputException {
        assertThat(decode(FRENCH.getBytes(StandardCharsets.UTF_8))).isEqualTo(FRENCH);
        assertThat(decode(("\uFEFF" + FRENCH).getBytes(StandardCharsets.UTF_8))).isEqualTo("\uFEFF" + FRENCH);
        assertThat(notices).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"windows-1252,windows-1252", "x-MacRoman,MacRoman"})
    void legacyEncodingsAreRecognisedAndReported(String charset, String label) throws InputException {
        assertThat(decode(FRENCH.getBytes(Charset.forName(charset)))).isEqualTo(FRENCH);
        assertThat(notices)
                .extracting(Notice::line)
                .containsExactly("x.txt: not UTF-8; read as " + label + " (--encoding names another encoding)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-15", "x-MacRoman", "IBM850"})
    void plainAccentsAreReadInEveryLegacyEncoding(String charset) throws InputException {
        String text = "Les réfugiés et leurs familles ont été reçus à Genève, où la cérémonie a commencé.";
        assertThat(decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "x-MacRoman", "IBM850"})
    void capitalsWithAccentsAreReadInEveryLegacyEncoding(String charset) throws InputException {
        String text = "DÉCLARATION DES ÉTATS RÉUNIS À GENÈVE";
        assertThat(decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @Test
    void theEuroAndTheLigatureOfLatin9AreRead() throws InputException {
        String text = "Les œuvres ont coûté 10 € à la communauté des réfugiés.";
        assertThat(decode(text.getBytes(Charset.forName("ISO-8859-15")))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "x-MacRoman", "IBM850"})
    void oneAccentIsEnough(String charset) throws InputException {
        String text = "Le traité de paix";
        assertThat(decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsRecognisedWithAndWithoutItsMark(String charset) throws InputException {
        assertThat(decode(FRENCH.getBytes(Charset.forName(charset)))).isEqualTo(FRENCH);
        assertThat(decode(("\uFEFF" + FRENCH).getBytes(Charset.forName(charset))))
                .isEqualTo("\uFEFF" + FRENCH);
    }

    @Test
    void aFewBadBytesAreReplacedAndTheFirstIsNamed() throws InputException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(FRENCH.getBytes(StandardCharsets.UTF_8));
        int first = bytes.size() + 1;
        bytes.writeBytes(new byte[] {'a', (byte) 0xE9, 'b', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '\n'});
        assertThat(decode(bytes.toByteArray())).startsWith(FRENCH).contains("a\uFFFDb");
        assertThat(notices)
                .extracting(Notice::line)
                .containsExactly(
                        "x.txt: 4 bytes are not UTF-8 (the first at byte " + first + ", line 3); read as U+FFFD");
    }

    @Test
    void aReplacementCharacterThatStandsInTheFileIsNoMistake() throws InputException {
        assertThat(decode("été \uFFFD".getBytes(StandardCharsets.UTF_8))).isEqualTo("été \uFFFD");
        assertThat(notices).isEmpty();
    }

    @Test
    void binaryDataAreRefused() {
        assertThatThrownBy(() -> decode(new byte[] {'a', 0, 'b', 0, 0}))
                .hasMessage("x.txt: binary data (a zero byte at 1); expected a text file");
        byte[] controls = new byte[100];
        java.util.Arrays.fill(controls, (byte) 7);
        assertThatThrownBy(() -> decode(controls))
                .hasMessage("x.txt: binary data (100 control characters); expected a text file");
    }

    @Test
    void theEncodingTheUserNamesIsHeldTo() throws InputException {
        Decoder decoder = new Decoder(StandardCharsets.UTF_8, notices::add);
        assertThat(decoder.decode("x.txt", FRENCH.getBytes(StandardCharsets.UTF_8))
                        .toString())
                .isEqualTo(FRENCH);
        assertThatThrownBy(() -> decoder.decode("x.txt", "été".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessage("x.txt: byte 0 is not UTF-8; expected text in that encoding");
    }

    @Test
    void nothingIsNothing() throws InputException {
        assertThat(decode(new byte[0])).isEmpty();
    }
}
