package org.declan.report.finding;

/** What a finding is about. Paths are relative to the working directory, with {@code /} between their parts. */
public sealed interface Location permits Region, WholeDocument, WholeCorpus {

    /** The id of the document; empty if it is about no one document. */
    String document();

    /** The path of its file; empty if it is about no one document. */
    String path();

    /** The words it is about, as they stand in the text, or the name of what is not in it; may be empty. */
    String words();
}
