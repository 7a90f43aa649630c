package org.declan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.declan.text.Spelling;
import org.junit.jupiter.api.Test;

class WordReaderTest {

    @Test
    void lettersAreOptionalOrInGroupsToChooseFrom() {
        assertThat(words("voies?")).containsExactlyInAnyOrder("voie", "voies");
        assertThat(words("(im|é)?migrants?"))
                .containsExactlyInAnyOrder("migrant", "migrants", "immigrant", "immigrants", "émigrant", "émigrants");
        assertThat(words("d'|À")).containsExactlyInAnyOrder("d'", "à");
    }

    @Test
    void whatIsMoreThanThatIsLeftToTheParser() {
        for (String other :
                new String[] {"migr.*", "a+", "a??", "a?+", "[ab]", "\\d", "^a", "a$", "a(b", "a)", "?a", "p. ex"}) {
            assertThat(words(other)).as(other).isEmpty();
        }
        assertThat(words("(a|b)?(c|d)?(e|f)?(g|h)?(i|j)?")).isEmpty();
    }

    @Test
    void theWordsAreThoseOfTheParsersTree() throws PatternException {
        long seed = Long.getLong("declan.seed", 20260101L);
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = random(random);
            Set<String> words = words(text);
            if (!words.isEmpty()) {
                read++;
                Expression<Letter> tree = new RegexParser(new Cursor(text), Spelling::fold).parse();
                assertThat(words).as("seed %d, %s", seed, text).isEqualTo(Enumeration.of(tree));
            }
        }
        assertThat(read).isGreaterThan(2_000);
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(10); i > 0; i--) {
            text.append("aabéœÉ'-()(|)?".charAt(random.nextInt(14)));
        }
        return text.toString();
    }

    private static Set<String> words(String text) {
        return WordReader.read(new Cursor(text), Spelling::fold);
    }
}
