package org.declan.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.declan.Analysis;
import org.declan.read.InputFile;
import org.declan.read.TextReader;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeMatcherTest {

    @TempDir
    private Path folder;

    private List<String> mentions(String patterns, String text) throws IOException, InputException {
        Path file = folder.resolve("t.yml");
        Files.writeString(file, "id: t\n" + patterns, StandardCharsets.UTF_8);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Analysis analysis = new Analysis(new TextReader(null, new ByteArrayInputStream(bytes), notice -> {}));
        Document document = analysis.read(new InputFile("t", "-", null));
        Tokens tokens = analysis.tokens(document);
        ThemePatterns themes =
                Themes.builtIn().with(file.toString()).only(List.of("t")).patterns();
        return themes.matcher(analysis.vocabulary(), analysis.lexicon()).mentions(tokens).stream()
                .map(mention -> tokens.text(mention.firstToken(), mention.endToken()) + " <- "
                        + mention.pattern().text())
                .toList();
    }

    @Test
    void hitsThatOverlapAreOneMentionNamedAfterTheLongest() throws Exception {
        assertThat(mentions(
                        "patterns: [voie régulier, migration, migration ~2 régulier]",
                        "Des voies de migration plus régulières."))
                .containsExactly("migration plus régulières <- migration ~2 régulier");
        assertThat(mentions("patterns: ['\"a\" \"b\"', '\"b\" \"c\"']", "a b c."))
                .containsExactly("a b c <- \"a\" \"b\"");
    }

    @Test
    void hitsSideBySideAreTwoMentions() throws Exception {
        assertThat(mentions("patterns: ['\"a\"', '\"b\"']", "a b.")).containsExactly("a <- \"a\"", "b <- \"b\"");
    }

    @Test
    void anUnlessOfTheThemeCancelsWhatItOverlaps() throws Exception {
        assertThat(mentions(
                        "patterns: [climat]\nunless: climat de confiance", "Un climat de confiance. Le climat change."))
                .containsExactly("climat <- climat");
    }

    @Test
    void anUnlessOfAPatternLeavesTheOthersAlone() throws Exception {
        String patterns = """
                patterns:
                  - match: libre circulation
                    unless: circulation de bien
                  - circulation ~5 personne
                """;
        assertThat(mentions(patterns, "La libre circulation des biens et des personnes."))
                .containsExactly("circulation des biens et des personnes <- circulation ~5 personne");
    }

    @Test
    void aNounIsToldFromAVerbByTheTagger() throws Exception {
        assertThat(mentions(
                        "patterns: ['[lemma=\"traite\" & pos=\"NOUN\"]']",
                        "La traite est un crime. Le comité traite la demande."))
                .containsExactly("traite <- [lemma=\"traite\" & pos=\"NOUN\"]");
    }

    @Test
    void noMentionCrossesASentence() throws Exception {
        assertThat(mentions("patterns: [voie ~3 régulier]", "Ouvrons des voies. Régulières, elles le seront."))
                .isEmpty();
    }
}
