package org.declan.query;

/** Takes the hits of a sentence, one after another. */
@FunctionalInterface
public interface HitConsumer {

    /** Takes the next hit. */
    void accept(Hit hit);
}
