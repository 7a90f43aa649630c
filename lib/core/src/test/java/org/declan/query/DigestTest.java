package org.declan.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DigestTest {

    private static final List<String> PATTERNS = List.of(
            "voies? légales",
            "migr*",
            "*tion",
            "\"m[a-c]ner|t.*e\" ~2 []",
            "\"reguliere.*\"%d",
            "[word!=\"la\" & (lemma=\"voie\" | pos=\"VERB\")]+",
            "œuvre & !traite",
            "[!(pos=\"NOUN\")] voie & migration",
            "𝔸* | \"\\p{Lu}x\"");

    private static Corpus corpus() {
        return new Corpus()
                .form("voies", "voie/NOUN", "voyer/VERB")
                .form("est", "être/VERB", "est/NOUN")
                .sentence("la voie légales des migrations est l' œuvre de la traite")
                .sentence("les voies légales et réguliérement mener la migration 𝔸b")
                .sentence("œuvre régulière , immigration mbner une tête de voies/VERB");
    }

    private static Automaton readAgain(Automaton automaton, BitSet sought) {
        return new Automaton(new Digest(written(automaton)), sought);
    }

    private static byte[] written(Automaton automaton) {
        Digest.Writer digest = new Digest.Writer();
        automaton.write(digest);
        return digest.bytes();
    }

    @Test
    void anAutomatonThatIsReadFindsWhatTheOneThatWasWrittenFinds() throws PatternException {
        List<Pattern> patterns = new ArrayList<>();
        for (String pattern : PATTERNS) {
            patterns.add(Pattern.parse(pattern));
        }
        BitSet all = new BitSet();
        all.set(0, patterns.size());
        Automaton compiled = Automaton.compile(patterns);
        Automaton read = readAgain(compiled, all);
        assertThat(corpus().hits(read)).hasSizeGreaterThan(PATTERNS.size()).isEqualTo(corpus().hits(compiled));
        assertThat(written(read)).isEqualTo(written(compiled));
    }

    @Test
    void soItIsForRandomPatterns() throws PatternException {
        long seed = Long.getLong("declan.seed", 20261121L);
        for (int round = 0; round < 300; round++) {
            Random random = new Random(seed + round);
            RandomPattern generator = new RandomPattern(random);
            Corpus corpus = new Corpus().form("a", "a/NOUN", "x/VERB").form("ab", "y/ADJ", "c/NOUN");
            for (int i = 0; i < 5; i++) {
                StringBuilder sentence = new StringBuilder();
                generator
                        .sentence(9, corpus::readings)
                        .forEach(word -> sentence.append(word.form()).append(' '));
                corpus.sentence(sentence.toString().strip());
            }
            String text = generator.part(3).text();
            Pattern pattern;
            try {
                pattern = Pattern.parse(text);
            } catch (PatternException e) {
                // It can match without a word.
                continue;
            }
            BitSet first = new BitSet();
            first.set(0);
            Automaton compiled = Automaton.compile(List.of(pattern));
            assertThat(corpus.hits(readAgain(compiled, first)))
                    .as("seed %d: %s", seed + round, text)
                    .isEqualTo(corpus.hits(compiled));
        }
    }
}
