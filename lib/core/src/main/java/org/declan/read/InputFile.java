package org.declan.read;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to read.
 *
 * @param id the document's id
 * @param name the path as the user wrote it, or {@code -}
 * @param path where it is, or null for standard input
 */
public record InputFile(String id, String name, @Nullable Path path) {}
