package org.declan.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.declan.report.Language;
import org.declan.report.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private static final Pattern PLAIN_SPACE = Pattern.compile(" [;:!?»%]|« |\\d \\d{3}");

    private final Words english = new Words(Language.ENGLISH);
    private final Words french = new Words(Language.FRENCH);

    @Test
    void allLanguagesHaveTheSameKeys() {
        assertThat(french.texts().keySet()).isEqualTo(english.texts().keySet());
    }

    @Test
    void aTextTakesTheSameValuesInAllLanguages() {
        // A sentence may name a whole in words that only one language needs.
        Set<String> apart = Set.of("theme.summary");
        for (String key : english.texts().keySet()) {
            if (!apart.contains(key)) {
                assertThat(values(french.unfilled(key))).as(key).isEqualTo(values(english.unfilled(key)));
            }
        }
    }

    @Test
    void frenchHasNoPlainSpaceWhereALineMayNotBreak() {
        assertThat(french.texts().values()).noneMatch(PLAIN_SPACE.asPredicate());
        assertThat(french.set("Vrai ? « Oui » : 1 234 567 %; 12 ; a : b !"))
                .isEqualTo(
                        "Vrai\u202f? «\u00a0Oui\u00a0»\u00a0: 1\u202f234\u202f567\u00a0%; 12\u202f; a\u00a0: b\u202f!");
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void theMeasuresAreSetInFrench(Measure measure) {
        assertThat(french.set(measure.explanation(Language.FRENCH).reading())).doesNotContainPattern(PLAIN_SPACE);
    }

    @Test
    void zeroIsOneInFrenchAndManyInEnglish() {
        assertThat(french.count("mentions", 0)).isEqualTo("0\u00a0mention");
        assertThat(english.count("mentions", 0)).isEqualTo("0\u00a0mentions");
        assertThat(french.count("mentions", 1)).isEqualTo("1\u00a0mention");
        assertThat(french.count("mentions", 1200)).isEqualTo("1\u202f200\u00a0mentions");
    }

    @Test
    void aValueIsPutInAsItIsBracesIncluded() {
        assertThat(english.say("from.to", "{1}", "$0")).isEqualTo("{1} to $0");
    }

    @Test
    void anUnknownKeyIsNamed() {
        assertThatIllegalStateException().isThrownBy(() -> english.say("none")).withMessage("no words for none in en");
    }

    private static Set<String> values(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
