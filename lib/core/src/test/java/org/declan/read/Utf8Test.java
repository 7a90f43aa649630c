package org.declan.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {

    private static final long SEED = Long.getLong("declan.seed", 20261121L);

    /** Leads and continuations of every length, and what is next to them. */
    private static final int[] BYTES = {
        'a', ' ', '\n', 0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xA9, 0xBF, 0xC0, 0xC1, 0xC2, 0xC3, 0xC3, 0xDF, 0xE0,
        0xE1, 0xE2, 0xE2, 0xED, 0xEF, 0xF0, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF
    };

    private static final int[] CODE_POINTS = {
        'a', 0x7F, 0x80, 'é', 0x7FF, 0x800, '’', 0xD7FF, 0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x1F600, 0x10FFFF
    };

    @Test
    void bytesAreReadAsTheJdkReadsThem() {
        Random random = new Random(SEED);
        int readable = 0;
        for (int round = 0; round < 200_000; round++) {
            byte[] bytes = bytes(random);
            Optional<String> expected = expected(bytes);
            readable += expected.isPresent() && bytes.length > 3 ? 1 : 0;
            assertThat(new Utf8(bytes).text().map(Object::toString))
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(expected);
        }
        assertThat(readable).isGreaterThan(10_000);
    }

    @Test
    void everyCharacterIsRead() {
        StringBuilder all = new StringBuilder();
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint += codePoint < 0x3000 ? 1 : 37) {
            if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
                all.appendCodePoint(codePoint);
            }
        }
        byte[] bytes = all.toString().getBytes(StandardCharsets.UTF_8);
        assertThat(new Utf8(bytes).text().map(Object::toString)).contains(all.toString());
    }

    /** Characters of every length, and between some of them a byte that belongs to none. */
    private static byte[] bytes(Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int pieces = random.nextInt(5); pieces > 0; pieces--) {
            if (random.nextInt(3) > 0) {
                String character = Character.toString(CODE_POINTS[random.nextInt(CODE_POINTS.length)]);
                bytes.writeBytes(character.getBytes(StandardCharsets.UTF_8));
            } else {
                bytes.write(BYTES[random.nextInt(BYTES.length)]);
            }
        }
        return bytes.toByteArray();
    }

    private static Optional<String> expected(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
