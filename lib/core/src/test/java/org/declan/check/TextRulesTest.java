package org.declan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.declan.text.InputException;
import org.declan.yaml.Yaml;
import org.declan.yaml.YamlValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date         | Consistent       | rules.yml:1:4: expected "consistent"; found "Consistent"
            numbering    | [continuous]     | rules.yml:1:4: expected "continuous"; found a list
            sic          | {}               | rules.yml:1:4: expected "none"; found a mapping
            leftovers    | 0                | rules.yml:1:4: expected "none"; found "0"
            apostrophes  | curly            | rules.yml:1:4: expected "consistent", "typographic" or "straight"; found "curly"
            segmentation | {longest: x}     | rules.yml:1:14: expected a number of words from 1 to 99999; found "x"
            segmentation | {shortest: 1}    | rules.yml:1:5: unknown key "shortest"; expected one of longest
            metadata     | [title, dates]   | rules.yml:1:12: expected one of title, date, issuer, place, genre; found "dates"
            metadata     | {declare: title} | rules.yml:1:5: unknown key "declare"; expected one of declared, known
            """)
    void aMistakeIsNamedWhereItStands(String key, String yaml, String line) throws InputException {
        YamlValue value = Yaml.parse("rules.yml", "k: " + yaml, 1)
                .orElseThrow()
                .asMapping("a mapping")
                .need("k");
        assertThatThrownBy(() -> TextRules.parse(key, value)).hasMessage(line);
    }

    @Test
    void eachKeyHasARule() throws InputException {
        for (String key : TextRules.keys()) {
            String value = switch (key) {
                case "metadata", "segmentation" -> "complete";
                case "numbering" -> "continuous";
                case "date", "apostrophes" -> "consistent";
                default -> "none";
            };
            for (String text :
                    List.of("", "1.\n2.\n4.\n", "\u2019'\u2019\n", "mot ".repeat(1 << 18), "l'a’".repeat(1 << 14))) {
                assertThat(Texts.of(Texts.rule(key, value), text)).isNotNull();
            }
        }
    }

    @Test
    void fieldsThatNothingGivesAreMissing() throws InputException {
        TextRule rule = Texts.rule("metadata", "[title, date, place]");
        assertThat(Texts.ofFile(rule, "seeds/003_201d6986097d1f04.txt"))
                .containsExactly(
                        "place: the place is missing: neither front matter, a sidecar file nor the text gives it");
        assertThat(Texts.ofFile(rule, "seeds/000_a82fe351acae5571.txt")).isEmpty();
    }

    @Test
    void aFieldThatOnlyTheTextGivesIsNotDeclared() throws InputException {
        TextRule rule = Texts.rule("metadata", "declared: [title, date]");
        assertThat(Texts.ofFile(rule, "seeds/004_34cbb3f5babdeaba.txt")).isEmpty();
        assertThat(Texts.ofFile(rule, "seeds/000_a82fe351acae5571.txt"))
                .containsExactly(
                        "title: the title is missing in the front matter or a sidecar file",
                        "date: the date is missing in the front matter or a sidecar file");
        assertThat(Texts.ofFile(Texts.rule("metadata", "declared: genre"), "seeds/004_34cbb3f5babdeaba.txt"))
                .containsExactly("genre: the genre is missing in the front matter or a sidecar file");
    }

    @Test
    void everySicIsFound() throws InputException {
        TextRule rule = Texts.rule("sic", "none");
        assertThat(Texts.ofFile(rule, "seeds/002_da563d301c0450ee.txt"))
                .containsExactly(
                        "(*sic*): \"(sic)\" was left in the text",
                        "(*sic*): \"(sic)\" was left in the text",
                        "(sic): \"(sic)\" was left in the text");
        assertThat(Texts.of(rule, "Titre\n\nIls [sic] ont ( Sic ! ) dit \\[SIC\\] cela (sic : migrants).\n"))
                .hasSize(4);
        assertThat(Texts.of(rule, "Titre\n\nSic transit gloria mundi (sicilien, classique) [sicav].\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[à compléter]", "[À CONFIRMER par le secrétariat]", "(à préciser)", "[nom du pays]", "[date]", "XXXX",
                        "[XXX]",
                "XXX mai 2018", "M. XXX", "TODO", "???", "______", "de de", "[insérer le tableau]"
            })
    void whatADraftHasIsALeftover(String words) throws InputException {
        assertThat(Texts.of(Texts.rule("leftovers", "none"), "Titre\n\nLes États " + words + " agissent.\n"))
                .hasSize(1)
                .allMatch(line -> words.contains(line.substring(0, line.indexOf(':'))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "à la XXX session",
                "nous nous engageons",
                "vous vous engagez",
                "tout en en parlant",
                "le pays de de Gaulle",
                "[...]",
                "(…)",
                "l'article XXX.",
                "[les États]",
                "la date (voir annexe)",
                "un TODOS",
                "là là",
                "quoi ?",
                "1 % et 2 %"
            })
    void whatATextMayHaveIsNone(String words) throws InputException {
        assertThat(Texts.of(Texts.rule("leftovers", "none"), "Titre\n\nLes États " + words + " agissent.\n"))
                .isEmpty();
    }

    @Test
    void theApostropheThatATextUsesLessIsTheBreach() throws InputException {
        TextRule rule = Texts.rule("apostrophes", "consistent");
        assertThat(Texts.ofFile(rule, "seeds/003_201d6986097d1f04.txt"))
                .containsExactly(
                        "d’octroi: a typographic apostrophe in \"d’octroi\"; expected a straight one -> d'octroi",
                        "L’étude: a typographic apostrophe in \"L’étude\"; expected a straight one -> L'étude");
        assertThat(Texts.ofFile(rule, "seeds/004_34cbb3f5babdeaba.txt")).isEmpty();
        assertThat(Texts.of(rule, "Titre\n\nL’État, l’asile, l'accueil et aujourd’hui.\n"))
                .containsExactly(
                        "l'accueil: a straight apostrophe in \"l'accueil\"; expected a typographic one -> l’accueil");
    }

    @Test
    void quotationMarksAndFeetAreNoApostrophes() throws InputException {
        String text = "Titre\n\nL’État dit 'asile' et 'droit', à 6' de haut et 48° 51' nord, aujourd’hui.\n";
        assertThat(Texts.of(Texts.rule("apostrophes", "typographic"), text)).isEmpty();
        assertThat(Texts.of(Texts.rule("apostrophes", "straight"), text)).hasSize(2);
    }
}
