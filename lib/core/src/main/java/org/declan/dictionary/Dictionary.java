package org.declan.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keys with phrases, in order; a key may stand below another. A key that only holds other keys stands here without
 * phrases. Immutable.
 */
public final class Dictionary {

    /**
     * A key.
     *
     * @param path the names of the keys it stands below, then its own
     * @param phrases its own, without those of the keys below it
     */
    record Key(List<String> path, List<Phrase> phrases) {
        Key {
            path = List.copyOf(path);
            phrases = List.copyOf(phrases);
        }

        String name() {
            return path.get(path.size() - 1);
        }
    }

    private final List<Key> keys;

    private Dictionary(List<Key> keys) {
        this.keys = List.copyOf(keys);
    }

    /** The keys, each before those below it. */
    List<Key> keys() {
        return keys;
    }

    /** How many keys have phrases. */
    public int filledKeys() {
        return (int) keys.stream().filter(key -> !key.phrases().isEmpty()).count();
    }

    /** How many phrases there are; one that stands under two keys is two. */
    public int phrases() {
        return keys.stream().mapToInt(key -> key.phrases().size()).sum();
    }

    /** Collects keys and phrases; keys come out each with those below it, in the order they were first met. */
    static final class Builder {

        private static final class Node {
            final Map<String, Node> below = new LinkedHashMap<>();
            final Set<Phrase> phrases = new LinkedHashSet<>();
        }

        private final Node root = new Node();

        /** Adds a key, if it is not there yet. */
        Builder key(List<String> path) {
            node(path);
            return this;
        }

        /** Adds a phrase to a key; false if the key has it. */
        boolean add(List<String> path, Phrase phrase) {
            return node(path).phrases.add(phrase);
        }

        private Node node(List<String> path) {
            Node node = root;
            for (String name : path) {
                node = node.below.computeIfAbsent(name, key -> new Node());
            }
            return node;
        }

        Dictionary build() {
            List<Key> keys = new ArrayList<>();
            collect(root, List.of(), keys);
            return new Dictionary(keys);
        }

        private static void collect(Node node, List<String> path, List<Key> keys) {
            node.below.forEach((name, child) -> {
                List<String> longer = new ArrayList<>(path);
                longer.add(name);
                keys.add(new Key(longer, List.copyOf(child.phrases)));
                collect(child, longer, keys);
            });
        }
    }
}
