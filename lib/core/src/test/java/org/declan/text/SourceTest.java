package org.declan.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTest {

    private static String place(String text, String word) {
        return new Source("x.txt", text).place(text.indexOf(word)).toString();
    }

    @Test
    void aLineEndsWithLineFeedOrBothOrALoneCarriageReturn() {
        assertThat(place("un\ndeux\r\ntrois\rquatre", "un")).isEqualTo("1:1");
        assertThat(place("un\ndeux\r\ntrois\rquatre", "deux")).isEqualTo("2:1");
        assertThat(place("un\ndeux\r\ntrois\rquatre", "trois")).isEqualTo("3:1");
        assertThat(place("un\ndeux\r\ntrois\rquatre", "uatre")).isEqualTo("4:2");
    }

    @Test
    void aCharacterBeyondTheBasicPlaneIsOneColumnAndOneOffset() {
        Source source = new Source("x.txt", "a😀b\n😀😀c");
        assertThat(source.codePoint(3)).isEqualTo(2);
        assertThat(source.place(3)).isEqualTo(new Place(1, 3));
        assertThat(source.place(9)).isEqualTo(new Place(2, 3));
    }

    @Test
    void loneSurrogatesCountAsCharacters() {
        assertThat(new Source("x.txt", "\uDC00a\uD800b").codePoint(3)).isEqualTo(3);
    }

    @Test
    void aByteOrderMarkIsTheFirstCharacter() {
        Source source = new Source("x.txt", "\uFEFFNous");
        assertThat(source.codePoint(1)).isEqualTo(1);
        assertThat(source.place(1)).isEqualTo(new Place(1, 2));
    }

    @Test
    void anEmptyTextHasOneLine() {
        assertThat(new Source("x.txt", "").lines()).isEqualTo(1);
        assertThat(new Source("x.txt", "").place(0)).isEqualTo(new Place(1, 1));
        assertThat(new Source("x.txt", "a\n").place(2)).isEqualTo(new Place(2, 1));
    }
}
