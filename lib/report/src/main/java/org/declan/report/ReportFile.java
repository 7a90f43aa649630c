package org.declan.report;

import java.io.IOException;
import java.io.OutputStream;

/** A file of the folder that {@code declan report} writes. The same report gives the same bytes. */
public interface ReportFile {

    /** Its name in the folder. */
    String name();

    /** Writes it whole; the stream stays open. */
    void write(OutputStream out) throws IOException;
}
