package org.declan.text;

import java.util.List;

/**
 * A text that was read and laid out.
 *
 * @param id the file name without its last extension, made unique by folder when needed
 * @param source the original text
 * @param metadata what is known about it
 * @param paragraphs its paragraphs in text order
 */
public record Document(String id, Source source, Metadata metadata, List<Paragraph> paragraphs) {

    public Document {
        paragraphs = List.copyOf(paragraphs);
    }
}
