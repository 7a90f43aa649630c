package org.declan.read;

import org.declan.text.Metadata;
import org.declan.text.Source;

/**
 * A decoded file before its layout is known.
 *
 * @param id the document's id
 * @param source the whole decoded file
 * @param bodyStart the offset after the front matter; 0 when there is none
 * @param metadata what sidecar files and front matter say, in that order of trust
 */
public record RawText(String id, Source source, int bodyStart, Metadata metadata) {}
