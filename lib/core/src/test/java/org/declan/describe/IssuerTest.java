package org.declan.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IssuerTest {

    private static final String WHO_THEN =
            "(?:réuni|rassemblé|ayant|soussigné|s['’]étant|désireu|tenant|conscient|se sont |s['’]est )";
    /** What {@link Issuer} reads by hand. */
    private static final Pattern ISSUER = Pattern.compile(
            "^(?:Nous[ ,] ?((?:(?![.!?] |[;«“]).){3,400}?)(?=[ :,.])(?= ?:|, " + WHO_THEN + "|\\.$|,$)"
                    + "|(?:Les|Le|La|L['’]) ?((?:(?![.!?] |[;«“:]).){3,400}?)(?=,? " + WHO_THEN + "))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final List<String> BEGINNINGS = List.of(
            "Nous", "Nous,", "Nous, ", "NOUſ ", "nous ", "Les ", "Les", "LEſ", "Le ", "Le", "la ", "L'", "l’ ", "Ils ",
            "");
    private static final List<String> PIECES = List.of(
            "chefs d’État",
            "ministres",
            "a",
            "b",
            "é",
            "e\u0301",
            "7",
            "le 3 mai 2011",
            "m".repeat(198),
            "n ".repeat(99));
    private static final List<String> ENDS = List.of(
            "réunis",
            "RÉUNIE",
            "rassemblés",
            "ayant",
            "SOUſſIGNÉS",
            "s'étant",
            "s’étant",
            "désireux",
            "tenant",
            "conscients",
            "se sont ",
            "ſe sont ",
            "s'est ",
            "S’EST ",
            "s’es");
    private static final List<String> SIGNS = List.of(
            " ", " ", " ", " ", ", ", ", ", ",", ":", " :", ".", ". ", "!", "! ", "? ", ";", "«", "“", "'", "@", "[",
            "😀", "\uD83D", "\uDE00", "\u0085", "\u2028", "\u00A0", "\u212A", "İ", "");

    private final long seed = Long.getLong("declan.seed", 20261121L);
    private final Random random = new Random(seed);

    private String one(List<String> pieces) {
        return pieces.get(random.nextInt(pieces.size()));
    }

    private String text() {
        StringBuilder text = new StringBuilder(one(BEGINNINGS));
        for (int pieces = random.nextInt(7); pieces > 0; pieces--) {
            text.append(one(random.nextInt(3) == 0 ? ENDS : PIECES)).append(one(SIGNS));
        }
        return text.toString();
    }

    @Test
    void anIssuerIsTheOneThatTheExpressionFinds() {
        int we = 0;
        int they = 0;
        for (int i = 0; i < 100_000; i++) {
            String text = text();
            Matcher expected = ISSUER.matcher(text);
            Optional<Issuer> issuer = Issuer.in(text);
            assertThat(issuer.isPresent()).as("seed %d: %s", seed, text).isEqualTo(expected.find());
            if (issuer.isPresent()) {
                String who = expected.group(1) == null ? expected.group(2) : expected.group(1);
                assertThat(issuer.get()).as("seed %d: %s", seed, text).isEqualTo(new Issuer(who, expected.group()));
                we += expected.group(1) == null ? 0 : 1;
                they += expected.group(1) == null ? 1 : 0;
            }
        }
        assertThat(we).isGreaterThan(1_000);
        assertThat(they).isGreaterThan(1_000);
    }

    @Test
    void anIssuerIsNamedWithinOneSentence() {
        assertThat(Issuer.in("Les ministres de la région, réunis à Quito, déclarent ceci."))
                .contains(new Issuer("ministres de la région", "Les ministres de la région"));
        assertThat(Issuer.in("Les temps changent. Les ministres, réunis à Quito, le disent."))
                .isEmpty();
    }
}
