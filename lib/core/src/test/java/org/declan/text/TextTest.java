package org.declan.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextTest {

    private static final long SEED = Long.getLong("declan.seed", 20261121L);

    private static final String FRENCH = "« L’été où Zoë – œuvre d’Éluard – coûta 3 €… »";

    @Test
    void aTextIsTheStringItWasMadeOf() {
        Text text = Text.of(FRENCH);
        assertThat(text).hasToString(FRENCH).hasSize(FRENCH.length());
        assertThat(text.charAt(3)).isEqualTo('’');
        assertThat(text.substring(2, 7)).isEqualTo("L’été");
        assertThat(text.startsWith("œuvre", FRENCH.indexOf("œuvre"))).isTrue();
        assertThat(text.startsWith("œuvre", FRENCH.length() - 2)).isFalse();
        assertThat(text.indexOf('€', 0)).isEqualTo(FRENCH.indexOf('€'));
        assertThat(text.indexOf('x', 0)).isEqualTo(-1);
        assertThat(text.indexOf("d’É", 5)).isEqualTo(FRENCH.indexOf("d’É"));
        assertThat(text.indexOf("d’Œ", 0)).isEqualTo(-1);
    }

    @Test
    void whatIsBehindTheEndIsNotPartOfIt() {
        TextBuilder builder = new TextBuilder(100);
        builder.append('é');
        Text text = builder.build();
        assertThatThrownBy(() -> text.charAt(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.substring(0, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(text.search("é\0").from(1, text.length())).isEqualTo(1);
    }

    @Test
    void lettersOfLatin1AreCopiedAsTheyAre() {
        String latin = "« L'été où Zoë coûta »";
        assertThat(Text.of(latin + "…œ’").latin(2, latin.length())).isEqualTo(latin.substring(2));
        assertThat(Text.of(everyCharacterUpTo(0x300) + latin).latin(0x300, 0x300 + latin.length()))
                .isEqualTo(latin);
    }

    @Test
    void aWalkKnowsWhatItPassed() {
        CharTable rule = new CharTable(c -> (byte) (c == ' ' ? 1 : c == '\n' ? 2 : 4));
        for (String behind : new String[] {"", everyCharacterUpTo(0x300)}) {
            TextWalk walk = Text.of("a  b\n \n" + behind).walk(rule);
            assertThat(walk.to(2, 0)).isEqualTo(4);
            assertThat(walk.passed()).isEqualTo(1 | 4);
            assertThat(walk.repeated()).isEqualTo(1);
            assertThat(walk.to(2, 5)).isEqualTo(6);
            assertThat(walk.passed()).isEqualTo(1);
            assertThat(walk.repeated()).isEqualTo(0);
            assertThat(walk.to(2, 0, 2)).isEqualTo(2);
        }
    }

    @Test
    void marksThatCombineAreKnownOf() {
        assertThat(Text.of(FRENCH).hasCombining()).isFalse();
        assertThat(Text.of("e\u0301te\u0301").hasCombining()).isTrue();
        assertThat(Text.of(everyCharacterUpTo(0x400)).hasCombining()).isTrue();
    }

    /** Some of these have fewer different characters than an alphabet holds, some just as many, some more. */
    @Test
    void anyCharactersAreKept() {
        Random random = new Random(SEED);
        for (int round = 0; round < 2000; round++) {
            String string = string(random, 1 + random.nextInt(200), random.nextInt(600));
            Text text = built(random, string);
            assertThat(text).as("seed %d, round %d", SEED, round).hasToString(string);
            int from = random.nextInt(string.length() + 1);
            int to = from + random.nextInt(string.length() - from + 1);
            assertThat(text.substring(from, to))
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(string.substring(from, to));
            assertThat(text.spaced(from, to))
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(string.substring(from, to).replace('\u00A0', ' '));
            char sought = string.isEmpty() ? 'x' : string.charAt(random.nextInt(string.length()));
            assertThat(text.indexOf(sought, from))
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(string.indexOf(sought, from));
            assertThat(text.search(sought + "\n").from(from, text.length()))
                    .as("seed %d, round %d", SEED, round)
                    .isEqualTo(first(string, sought + "\n", from));
        }
    }

    private static int first(String string, String signs, int from) {
        int at = from;
        while (at < string.length() && signs.indexOf(string.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static String string(Random random, int different, int length) {
        int base = random.nextInt(3) * 0x70;
        StringBuilder string = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int which = random.nextInt(different);
            string.append((char) (which % 3 == 0 ? which : base + which * 7));
        }
        return string.toString();
    }

    /** ASCII and the letters of Latin-1 mostly at once, as they are in UTF-8; where they are not, a byte that is no text. */
    private static Text built(Random random, String string) {
        TextBuilder builder = new TextBuilder(random.nextInt(string.length() + 10));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder apart = new StringBuilder();
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            boolean together = (c < 0x80 || (c >= 'À' && c <= 'ÿ')) && random.nextInt(20) > 0;
            bytes.writeBytes(together ? Character.toString(c).getBytes(StandardCharsets.UTF_8) : new byte[] {-1});
            apart.append(together ? "" : c);
        }
        byte[] all = bytes.toByteArray();
        int next = 0;
        for (int at = builder.appendFrench(all, 0); at < all.length; at = builder.appendFrench(all, at)) {
            if (all[at] == -1) {
                builder.append(apart.charAt(next++));
                at++;
            } else {
                int length = all[at] < 0 ? 2 : 1;
                builder.append(new String(all, at, length, StandardCharsets.UTF_8).charAt(0));
                at += length;
            }
        }
        return builder.build();
    }

    private static String everyCharacterUpTo(int last) {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < last; c++) {
            all.append(c);
        }
        return all.toString();
    }
}
