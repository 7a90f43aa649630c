package org.declan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WriteBehindTest {

    private static final long SEED = Long.getLong("declan.seed", 20260101L);

    @Test
    void theBytesArriveInTheirOrder() throws IOException {
        Random random = new Random(SEED);
        for (int round = 0; round < 20; round++) {
            ByteArrayOutputStream expected = new ByteArrayOutputStream();
            ByteArrayOutputStream found = new ByteArrayOutputStream();
            WriteBehind out = new WriteBehind(found);
            for (int i = random.nextInt(60); i > 0; i--) {
                byte[] bytes = new byte[random.nextInt(random.nextBoolean() ? 100 : 100_000)];
                random.nextBytes(bytes);
                expected.write(bytes);
                out.write(bytes);
                out.write(i);
                expected.write(i);
                if (random.nextInt(10) == 0) {
                    out.flush();
                    assertThat(found.toByteArray()).as("seed %d", SEED).isEqualTo(expected.toByteArray());
                }
            }
            out.flush();
            out.stop();
            assertThat(found.toByteArray()).as("seed %d, round %d", SEED, round).isEqualTo(expected.toByteArray());
        }
    }

    @Test
    void whatGoesWrongInTheOtherThreadIsThrownInThisOne() {
        WriteBehind out = new WriteBehind(new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        assertThatThrownBy(() -> {
                    for (int i = 0; i < 4; i++) {
                        out.write(new byte[1 << 18]);
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        out.stop();
    }
}
