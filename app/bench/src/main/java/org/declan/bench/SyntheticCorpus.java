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
 * French of any size with the shapes of the seeds: files of 1 MB, each with the blocks of one seed (its marks, line ends,
 * punctuation) over and over in random order, in which many longer words give way to other words of the seeds and to
 * {@link RareForms}. The same bytes for the same seeds and size.
 */
final class SyntheticCorpus {

    /** What a megabyte is here and in the printed table. */
    static final int MEGABYTE = 1_000_000;

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R.*?\\R---\\R", Pattern.DOTALL);
    private static final Pattern BLANK_LINES = Pattern.compile("\\R(?:[ \\t]*\\R)+");
    /** Words that may give way: not the short ones, which are grammar, nor names, which begin with a capital. */
    private static final Pattern CONTENT_WORD = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Ll}{4,}+(?![\\p{L}\\p{N}'’-])");

    private static final double REPLACED = 0.35;
    private static final double RARE = 0.3;

    private final SplittableRandom random = new SplittableRandom(2026);
    private final List<List<String>> blocksBySeed = new ArrayList<>();
    /** Running words, so that a draw follows their frequencies. */
    private final List<String> words = new ArrayList<>();

    private SyntheticCorpus(List<String> seeds) {
        for (String seed : seeds) {
            String body = FRONT_MATTER.matcher(seed).replaceFirst("").strip();
            blocksBySeed.add(List.of(BLANK_LINES.split(body)));
            CONTENT_WORD.matcher(body).results().map(MatchResult::group).forEach(words::add);
        }
    }

    /** The files of a corpus of so many megabytes, made from the texts of a folder. */
    static List<byte[]> files(Path folder, int megabytes) throws IOException {
        List<String> seeds = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path path : entries.sorted().toList()) {
                seeds.add(Files.readString(path));
            }
        }
        SyntheticCorpus corpus = new SyntheticCorpus(seeds);
        List<byte[]> files = new ArrayList<>();
        for (int i = 0; i < megabytes; i++) {
            files.add(corpus.file(corpus.blocksBySeed.get(i % seeds.size())));
        }
        return files;
    }

    private byte[] file(List<String> blocks) {
        StringBuilder text = new StringBuilder(blocks.get(0));
        // A letter is a byte or two, so this is enough, and then it is cut.
        while (text.length() < MEGABYTE) {
            text.append("\n\n").append(varied(blocks.get(random.nextInt(blocks.size()))));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        int end = MEGABYTE;
        while ((bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
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
