package org.declan.text;

/** The order of strings by code point, which is also that of their UTF-8 bytes; Java's own is by UTF-16 unit. */
public final class CodePointOrder {

    private CodePointOrder() {}

    /** Negative, zero or positive, as the first comes before the second, is the same, or comes after it. */
    public static int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean surrogate = Character.isSurrogate(x) || Character.isSurrogate(y);
                return surrogate ? Integer.compare(a.codePointAt(i), b.codePointAt(i)) : Character.compare(x, y);
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
