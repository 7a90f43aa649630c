package org.declan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ViewTest {

    private static View view(String original, String dropped) {
        Source source = new Source("x.txt", original);
        View.Builder builder = new View.Builder(source);
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            if (Spelling.isSpace(c) || c == '\n') {
                builder.space(i);
            } else if (dropped.indexOf(c) < 0) {
                builder.append(c, i);
            }
        }
        return builder.build();
    }

    private static String original(String text, View view, String words) {
        int start = view.text().indexOf(words);
        Span span = view.span(start, start + words.length());
        return text.substring(span.start(), span.end());
    }

    @Test
    void wordsLeadBackToTheirPlaceThroughMarksAndSoftHyphens() {
        String text = "les **mi\u00ADgrants** et";
        View view = view(text, "*\u00AD");
        assertThat(view.text()).isEqualTo("les migrants et");
        assertThat(original(text, view, "migrants")).isEqualTo("mi\u00ADgrants");
        assertThat(original(text, view, "et")).isEqualTo("et");
    }

    @Test
    void runsOfSpacesAndLineEndsAreOneSpace() {
        assertThat(view("  a \u00A0\n  b  ", "").text()).isEqualTo("a b");
    }

    @Test
    void decomposedLettersAreComposedAndLeadBackToBothHalves() {
        String text = "re\u0301fugie\u0301s ici";
        View view = view(text, "");
        assertThat(view.text()).isEqualTo("réfugiés ici");
        assertThat(original(text, view, "réfugié")).isEqualTo("re\u0301fugie\u0301");
        assertThat(original(text, view, "ici")).isEqualTo("ici");
    }

    @Test
    void aMarkThatCannotBeComposedBelongsToTheCharacterItIsShownWith() {
        String text = ".\u0301\u0301a";
        View view = view(text, "");
        assertThat(view.sourceEnd(1)).isEqualTo(1);
        assertThat(view.sourceEnd(3)).isEqualTo(3);
        assertThat(view.sourceStart(3)).isEqualTo(3);
    }

    @Test
    void aCompositionThatGrowsStaysWithinItsLetter() {
        // DEVANAGARI QA with a mark below decomposes under NFC to three characters.
        String text = "\u0958\u0331a";
        View view = view(text, "");
        assertThat(view.text()).endsWith("a");
        assertThat(view.sourceStart(view.text().length() - 1)).isEqualTo(2);
        assertThat(view.sourceStart(view.text().length() - 2)).isLessThan(2);
    }

    @Test
    void aPartKeepsItsPlaces() {
        String text = "1. **Les** pays";
        View part = view(text, "*").part(3, 11);
        assertThat(part.text()).isEqualTo("Les pays");
        assertThat(original(text, part, "Les")).isEqualTo("Les");
        assertThat(original(text, part, "pays")).isEqualTo("pays");
    }

    @Test
    void whatFollowsADroppedHyphenOfItsOwnKeepsItsPlace() {
        String text = "mi*-*grant";
        View.Builder builder = new View.Builder(new Source("x.txt", text));
        builder.append('m', 0).append('i', 1).append('-', 3).dropLast();
        for (int i = 5; i < text.length(); i++) {
            builder.append(text.charAt(i), i);
        }
        View view = builder.build();
        assertThat(view.text()).isEqualTo("migrant");
        assertThat(view.sourceStart(2)).isEqualTo(5);
    }

    @Test
    void aRunEndsWhereTheSourceHasMore() {
        View marked = view("des **pays** tiers", "*");
        assertThat(marked.text()).isEqualTo("des pays tiers");
        assertThat(List.of(marked.runEnd(0), marked.runEnd(4), marked.runEnd(7), marked.runEnd(8)))
                .containsExactly(4, 8, 8, 14);
        assertThat(view("des pays", "").runEnd(3)).isEqualTo(8);
        assertThat(view("e\u0301tat", "").runEnd(2)).isEqualTo(2);
    }
}
