package org.declan.report.finding;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The order in which folders are read: that of the bytes in UTF-8, which is also that of code points. */
final class ByteOrder {

    private ByteOrder() {}

    static int compare(String a, String b) {
        return Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
