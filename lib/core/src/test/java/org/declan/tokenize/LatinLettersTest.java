package org.declan.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LatinLettersTest {

    private static final long SEED = Long.getLong("declan.seed", 20261121L);

    /** The letters of Latin-1 as the standard lists them, less the two ordinals and the micro sign. */
    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 'À' && c <= 'ÿ' && c != '×' && c != '÷');
    }

    @Test
    void eachCharacterIsALetterOrNotWhereverItStands() {
        for (char c = 0; c < 0x200; c++) {
            for (int before = 0; before < LatinLetters.TOGETHER; before++) {
                for (String after : new String[] {"é", " ", "ÿ", "\0"}) {
                    check("é".repeat(before) + c + after.repeat(8));
                }
            }
        }
    }

    @Test
    void lettersAreCountedAsOneByOne() {
        LatinLetters letters = new LatinLetters();
        Random random = new Random(SEED);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int left = 1 + random.nextInt(30); left > 0; left--) {
                text.appendCodePoint(
                        switch (random.nextInt(20)) {
                            case 0 -> random.nextInt(0x100);
                            case 1 -> random.nextInt(0x3000);
                            case 2 -> 0x1D49C;
                            default -> 'À' + random.nextInt(0x40);
                        });
            }
            check(letters, text.toString());
        }
    }

    @Test
    void aTextEndsWhereItIsCutAndGoesOnWhenRestored() {
        LatinLetters letters = new LatinLetters();
        letters.on("réfugié");
        byte there = letters.end(3);
        assertThat(LatinLetters.leading(letters.from(0))).isEqualTo(3);
        letters.restore(3, there);
        assertThat(LatinLetters.leading(letters.from(0))).isEqualTo(7);
    }

    private static void check(String text) {
        check(new LatinLetters(), text);
    }

    private static void check(LatinLetters letters, String text) {
        letters.on(text);
        for (int from = 0; from < text.length(); from++) {
            int length = 0;
            while (length < LatinLetters.TOGETHER
                    && from + length < text.length()
                    && isLetter(text.charAt(from + length))) {
                length++;
            }
            assertThat(LatinLetters.leading(letters.from(from)))
                    .as("seed %d: %s", SEED, text)
                    .isEqualTo(length);
            if (length < LatinLetters.TOGETHER) {
                byte[] key = new byte[LatinLetters.TOGETHER];
                System.arraycopy(text.substring(from).getBytes(StandardCharsets.ISO_8859_1), 0, key, 0, length);
                assertThat(LatinLetters.first(length, letters.from(from))).isEqualTo(littleEndian(key));
            }
        }
    }

    private static long littleEndian(byte[] bytes) {
        long value = 0;
        for (int i = bytes.length - 1; i >= 0; i--) {
            value = value << Byte.SIZE | (bytes[i] & 0xFF);
        }
        return value;
    }
}
