package org.declan.text;

import org.jspecify.annotations.Nullable;

/**
 * Something a person should know about an input that could be used all the same.
 *
 * @param file the path as the user wrote it
 * @param place where in it, when known
 * @param message what was found and what was done about it
 */
public record Notice(String file, @Nullable Place place, String message) {

    /** The line for the user. */
    public String line() {
        return place == null ? file + ": " + message : file + ":" + place + ": " + message;
    }
}
