package org.declan.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.declan.text.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the two formats mean, and where their mistakes are. */
class DictionaryFormatTest {

    private final List<Notice> notices = new ArrayList<>();

    private String liwc(String text) throws Exception {
        return keys(DictionaryFormat.LIWC.read("x.dic", text, notices::add));
    }

    private String quanteda(String text) throws Exception {
        return keys(DictionaryFormat.QUANTEDA.read("x.yml", text, notices::add));
    }

    private static String keys(Dictionary dictionary) {
        List<String> lines = new ArrayList<>();
        dictionary
                .keys()
                .forEach(key -> lines.add(String.join("/", key.path()) + "="
                        + String.join(
                                ",", key.phrases().stream().map(Phrase::text).toList())));
        return String.join("; ", lines);
    }

    private List<String> told() {
        return notices.stream().map(Notice::line).toList();
    }

    @Test
    void aKeyHoldsValuesAndKeys() throws Exception {
        assertThat(quanteda("A:\n  - x\n  - B: [y, z z]\n  - w*\nC: v\nD:\n  E: {F: u}\n"))
                .isEqualTo("A=x,w*; A/B=y,z z; C=v; D=; D/E=; D/E/F=u");
        assertThat(notices).isEmpty();
    }

    @Test
    void valuesAreTextAsTheyAreWritten() throws Exception {
        assertThat(quanteda("A: [oui, no, 2010, 1.5, true, 0x10, \"no\"]")).isEqualTo("A=oui,no,2010,1.5,true,0x10");
        assertThat(told()).containsExactly("x.yml:1:37: \"no\" stands under this key twice; taken once");
    }

    @Test
    void nothingIsNoValue() throws Exception {
        assertThat(quanteda("A: [~, null, x]\nB:\n")).isEqualTo("A=x; B=");
    }

    @Test
    void anEmptyValueInAListIsNamed() throws Exception {
        assertThat(quanteda("A: [\"\", x, ' ']\nB:\n  -\n  - y\n")).isEqualTo("A=x; B=y");
        assertThat(told())
                .containsExactly(
                        "x.yml:1:5: an empty value of \"A\" is left out",
                        "x.yml:1:12: an empty value of \"A\" is left out",
                        "x.yml:3:4: an empty value of \"B\" is left out");
    }

    @Test
    void categoriesStandBelowOneAnotherByTheirIndent() throws Exception {
        assertThat(liwc("%\r\n1\ta (A)\r\n\t2\tb\r\n\t\t3\tc\r\n\t4\td\r\n5\te\r\n%\r\nx*\t1\t03\r\ny z\t5\t4\r\n"))
                .isEqualTo("a (A)=x*; a (A)/b=; a (A)/b/c=x*; a (A)/d=y z; e=y z");
    }

    @Test
    void onlyAStarAtTheEndOfAWordIsAWildcard() throws Exception {
        assertThat(liwc("%\n1\ta\n%\nx*\t1\nx* y\t1\n*z\t1\nq?\t1\n:*)\t1\n")).isEqualTo("a=x*,x* y,\\*z,q\\?,:\\*)");
    }

    @Test
    void aWordWithoutATabIsReadUpToItsNumbers() throws Exception {
        assertThat(liwc("%\n1 a\n2 b\n%\nx y  1 2\nz3 1 \n12 2\n")).isEqualTo("a=x y,z3; b=x y,12");
    }

    @Test
    void aPhraseMayHaveManyWordsAndAWordManyNumbers() throws Exception {
        String words = "de ".repeat(20_000).strip();
        String numbers = "1 ".repeat(20_000);

        assertThat(quanteda("A: " + words)).isEqualTo("A=" + words);
        assertThat(liwc("%\n1 a\n%\nx\t" + numbers + "\ny " + numbers + "\n")).isEqualTo("a=x,y");
    }

    @Test
    void categoriesStandNoDeeperThanKeysOfYaml() {
        StringBuilder categories = new StringBuilder("%\n");
        for (int i = 1; i <= 2000; i++) {
            categories.append("\t".repeat(i - 1)).append(i).append("\ta\n");
        }

        assertThatThrownBy(() -> liwc(categories + "%\nx\t2000\n"))
                .hasMessage("x.dic:42:41: categories nested deeper than 40 levels");
    }

    @Test
    void aNumberThatHoldsBesideOtherWordsIsToldOf() throws Exception {
        assertThat(liwc("%\n1\ta\n2\tb\n%\nlike\t(02 134)1/2\t2\nkind\t<of>1/2\n"))
                .isEqualTo("a=; b=like");
        assertThat(told())
                .containsExactly(
                        "x.dic:5:6: like: (02 134)1/2 depends on the words beside it; not imported",
                        "x.dic:6:6: kind: <of>1/2 depends on the words beside it; not imported");
    }

    @Test
    void theFirstLineTellsTheFormatThenTheExtension() {
        assertThat(DictionaryFormat.recognise("x.txt", "\uFEFF\n %\r\n1\ta\n%\n"))
                .isEqualTo(DictionaryFormat.LIWC);
        assertThat(DictionaryFormat.recognise("x.yml", "%\n1\ta\n%\n")).isEqualTo(DictionaryFormat.LIWC);
        assertThat(DictionaryFormat.recognise("x.DIC", "a: b")).isEqualTo(DictionaryFormat.LIWC);
        assertThat(DictionaryFormat.recognise("x.txt", "a: b")).isEqualTo(DictionaryFormat.QUANTEDA);
        assertThat(DictionaryFormat.recognise("x", "%YAML 1.2\n---\na: b")).isEqualTo(DictionaryFormat.QUANTEDA);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "%|1 a|mot 1 § x.dic:1:1: expected a second line of % after the categories; found none",
                "1 a|%|mot 1 § x.dic:1:1: expected a line of % before the categories; found \"1 a\"",
                "'' § x.dic:1:1: expected a line of % before the categories; found none",
                "%|%|mot 1 § x.dic:2:1: expected categories between the lines of %; found none",
                "%|un a|%|mot 1 § x.dic:2:1: expected the number and the name of a category; found \"un a\"",
                "%|1 a|%|mot 7 § x.dic:4:5: no category has the number 7",
                "%|1 a|%|mot\\tun § x.dic:4:5: expected numbers of categories; found \"un\"",
                "%|1 a|%|mot\\t § x.dic:4:4: expected numbers of categories after the word; found the end of the line",
                "%|1 a|%|mot § x.dic:4:1: expected a word, a tab and the numbers of its categories; found \"mot\"",
                "%|1 a|01 b|%|mot 1 § x.dic:3:1: the category number 01 stands here twice",
                "%|1 a|2 a|%|mot 1 § x.dic:3:3: the category \"a\" stands here twice"
            })
    void aMistakeInADicFileIsNamedWhereItIs(String text, String message) {
        assertThatThrownBy(() -> liwc(text.replace('|', '\n').replace("\\t", "\t") + "\n"))
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "'' § x.yml:1:1: the file is empty; expected keys with words",
                "- a § x.yml:1:1: expected a dictionary: keys with words; found a list",
                "mot § x.yml:1:1: expected a dictionary: keys with words; found \"mot\"",
                "A: &x [b]|C: *x § x.yml:2:4: a YAML alias; expected the value itself",
                "A: b|A: c § x.yml:2:1: the key \"A\" stands here twice",
                "'\"\": b' § x.yml:1:1: a key without a name",
                "id: a|patterns: [b] § x.yml:1:1: this is a theme of declan already; expected a dictionary of quanteda"
            })
    void aMistakeInAYamlFileIsNamedWhereItIs(String text, String message) {
        assertThatThrownBy(() -> quanteda(text.replace('|', '\n'))).hasMessage(message);
    }

    @Test
    void whatAFormatCannotWriteIsTold() throws Exception {
        Dictionary signs = DictionaryFormat.LIWC.read("x", "%\n1\ta\n%\nq?\t1\nok\t1\n", notices::add);
        assertThat(DictionaryFormat.QUANTEDA.write(signs, notices))
                .isEqualTo("# a: q\\?: quanteda has no way to write a star or question mark that is none of its"
                        + " wildcards; not exported\n'a':\n  - 'ok'\n");
        notices.clear();
        Dictionary globs = DictionaryFormat.QUANTEDA.read("x", "a: [q?, '*x', x*y, x*, '*']", notices::add);
        assertThat(DictionaryFormat.LIWC.write(globs, notices)).isEqualTo("%\n1\ta\n%\nx*\t1\n");
        assertThat(DictionaryFormat.LIWC.written(globs)).isOne();
        assertThat(told())
                .containsExactly(
                        "a: q?: LIWC has one wildcard, * at the end of a word; not exported",
                        "a: *x: LIWC has one wildcard, * at the end of a word; not exported",
                        "a: x*y: LIWC has one wildcard, * at the end of a word; not exported",
                        "a: *: LIWC has one wildcard, * at the end of a word; not exported");
    }
}
