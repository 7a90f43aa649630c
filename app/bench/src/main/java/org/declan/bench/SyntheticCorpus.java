package org.declan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * French of any size with the shapes of the seeds: each text has the blocks of one seed (its marks, line ends, punctuation)
 * in random order between paragraphs of a {@link SentenceModel}, and in both many longer words give way to other
 * words of the seeds and to {@link RareForms}. The same bytes for the same seeds and the same texts asked for.
 */
final class SyntheticCorpus {

    /** What a megabyte is here and in the printed table. */
    static final int MEGABYTE = 1_000_000;

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R.*?\\R---\\R", Pattern.DOTALL);
    private static final Pattern BLANK_LINES = Pattern.compile("\\R(?:[ \\t]*\\R)+");
    /** Words that may give way: not the short ones, which are grammar, nor names, which begin with a capital. */
    private static final Pattern CONTENT_WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Ll}{4,}+(?![\\p{L}\\p{N}'’-])");

    private static final double FROM_MODEL = 0.5;
    private static final int MAX_SENTENCES = 6;
    private static final double REPLACED = 0.35;
    private static final double RARE = 0.3;

    private final SplittableRandom random = new SplittableRandom(2026);
    private final List<List<String>> blocksBySeed = new ArrayList<>();
    /** Running words, so that a draw follows their frequencies. */
    private final List<String> words = new ArrayList<>();

    private final SentenceModel sentences = new SentenceModel();
    private int texts;

    /** A corpus like the texts of a folder. */
    SyntheticCorpus(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path path : entries.sorted().toList()) {
                learn(Files.readString(path, StandardCharsets.UTF_8));
            }
        }
    }

    private void learn(String seed) {
        String body = FRONT_MATTER.matcher(seed).replaceFirst("").strip();
        List<String> blocks = List.of(BLANK_LINES.split(body));
        blocksBySeed.add(blocks);
        blocks.forEach(sentences::learn);
        CONTENT_WORD.matcher(body).results().map(MatchResult::group).forEach(words::add);
    }

    /** The texts of a corpus of so many megabytes, 1 MB each, made from the texts of a folder. */
    static List<byte[]> files(Path folder, int megabytes) throws IOException {
        SyntheticCorpus corpus = new SyntheticCorpus(folder);
        List<byte[]> files = new ArrayList<>();
        for (int i = 0; i < megabytes; i++) {
            files.add(corpus.text(MEGABYTE));
        }
        return files;
    }

    /** The next text, of so many bytes or, as no letter is cut, one less, with a line end at its end. */
    byte[] text(int size) {
        List<String> blocks = blocksBySeed.get(texts++ % blocksBySeed.size());
        StringBuilder text = new StringBuilder(blocks.get(0));
        // A letter is a byte or more, so this is enough, and then it is cut.
        while (text.length() < size) {
            String block = random.nextDouble() < FROM_MODEL ? paragraph() : blocks.get(random.nextInt(blocks.size()));
            text.append("\n\n").append(varied(block));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        int end = size - 1;
        while ((bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        bytes[end] = '\n';
        return Arrays.copyOf(bytes, end + 1);
    }

    private String paragraph() {
        StringBuilder paragraph = new StringBuilder(sentences.draw(random));
        for (int i = random.nextInt(MAX_SENTENCES); i > 0; i--) {
            paragraph.append(' ').append(sentences.draw(random));
        }
        return paragraph.toString();
    }

    private String varied(String block) {
        return CONTENT_WORD.matcher(block).replaceAll(word -> Matcher.quoteReplacement(another(word.group())));
    }

    private String another(String word) {
        if (random.nextDouble() >= REPLACED) {
            return word;
        }
        return random.nextDouble() < RARE ? RareForms.draw(random) : words.get(random.nextInt(words.size()));
    }
}
