package org.declan.read;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declan.text.InputException;
import org.declan.text.Metadata;
import org.declan.text.Notice;
import org.declan.text.Place;
import org.declan.text.Source;
import org.declan.text.Text;
import org.declan.yaml.Yaml;
import org.declan.yaml.YamlValue;

/**
 * The YAML block between {@code ---} lines at the head of a file: metadata, not text.
 *
 * @param end the offset the text starts at; 0 when there is no such block
 * @param metadata what the block says
 */
record FrontMatter(int end, Metadata metadata) {

    private static final Pattern BLOCK = Pattern.compile("\\A\\uFEFF?---[ \\t]*\\R");
    private static final Pattern CLOSE = Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);
    private static final Pattern KEY = Pattern.compile(
            "\\s*+(?:#.*+\\R\\s*+)*+[\"']?[\\w-]+[\"']?[ \\t]*+:(?:\\s|\\z)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final int MAX_CHARS = 1 << 16;
    private static final FrontMatter NONE = new FrontMatter(0, Metadata.NONE);

    static FrontMatter of(Source source, Consumer<Notice> notices) {
        Text text = source.text();
        Matcher open = BLOCK.matcher(text);
        if (!text.startsWith("---", text.startsWith("\uFEFF") ? 1 : 0) || !open.lookingAt()) {
            return NONE;
        }
        Matcher close = CLOSE.matcher(text).region(open.end(), Math.min(text.length(), open.end() + MAX_CHARS));
        close.useAnchoringBounds(false);
        if (!close.find()) {
            if (KEY.matcher(text).region(open.end(), text.length()).lookingAt()) {
                notices.accept(new Notice(
                        source.name(), new Place(1, 1), "front matter without a closing --- line; read as text"));
            }
            return NONE;
        }
        String block = text.substring(open.end(), close.start());
        try {
            Optional<YamlValue> value = Yaml.parse(source.name(), block, 2);
            if (value.isEmpty() || value.get() instanceof YamlValue.Mapping) {
                Metadata metadata = value.isEmpty()
                        ? Metadata.NONE
                        : MetadataKeys.read((YamlValue.Mapping) value.get(), block, 2, notices);
                return new FrontMatter(close.end(), metadata);
            }
            return NONE;
        } catch (InputException e) {
            if (!KEY.matcher(block).lookingAt()) {
                return NONE;
            }
            notices.accept(new Notice(
                    source.name(),
                    null,
                    "the front matter was not used: "
                            + e.line().substring(source.name().length() + 1)));
            return new FrontMatter(close.end(), Metadata.NONE);
        }
    }
}
