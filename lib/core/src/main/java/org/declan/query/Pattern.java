package org.declan.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What to look for in sentences, written in CQL, in a shorthand that people can read, or in both at once.
 *
 * <p><b>CQL</b>, as CWB, TXM, Sketch Engine and BlackLab have it:
 *
 * <ul>
 *   <li>{@code [word="voies?" & pos="NOUN"]} is one word. Attributes are {@code word} (the form), {@code lemma} and
 *       {@code pos} (the Universal Dependencies tag, upper case), compared with {@code =} or {@code !=} and joined with
 *       {@code & | ! ( )}; {@code &} binds tighter than {@code |}. {@code []} is any word, punctuation included. All
 *       that stands between two brackets must hold under one and the same reading of the word.
 *   <li>A value stands in double or single quotes and is a regular expression for the whole of the attribute. Forms,
 *       lemmas and values are folded alike, so capitals, either apostrophe and composed or decomposed letters make no
 *       difference; accents do. Flags follow the quotes: {@code %d} ignores diacritics, {@code %l} takes the value
 *       literally, {@code %c} ignores case (needed for {@code pos} only), {@code %cd} both.
 *   <li>{@code "form"} alone is short for {@code [word="form"]}.
 *   <li>One after another is a sequence; {@code |} chooses between sequences, {@code ( )} groups.
 *   <li>{@code ? * + {n} {n,} {n,m} {,m}} repeat the brackets, quotes, group or {@code $name} before them.
 * </ul>
 *
 * <p><b>Shorthand</b>:
 *
 * <ul>
 *   <li>A bare word matches by lemma: {@code migration sûr} is {@code [lemma="migration"] [lemma="sûr"]}. It is cut as
 *       French words are: {@code pays d'origine} is three words, {@code aujourd'hui} and {@code quelqu'un} are one, and
 *       {@code , ; : … « »} at its ends are words of their own.
 *   <li>By form match: an elided word ({@code d'}), a word without letters ({@code 2010}), and a word with {@code *}
 *       (any letters, or none) or {@code ?} (one letter) in it, as {@code migr*}. So {@code voie?} is a glob and
 *       {@code "voie"?} a repetition, and {@code [] *tion} is any word and a glob. {@code +} and {@code {n,m}} do
 *       repeat a bare word.
 *   <li>{@code ~3} is a gap of zero to three words of any kind between what stands left and right of it.
 *   <li>{@code $name} stands for a named pattern; see {@link WordSets}.
 *   <li>{@code a & b} asks for both in one sentence, in any order, and {@code a & !b} for the one without the other. A
 *       hit is a match of the first; the others may overlap it.
 * </ul>
 *
 * <p>From tight to loose: repetition, sequence, {@code |}, {@code &}. A match never crosses a sentence, has at least
 * one word and at most {@value Automaton#LONGEST_MATCH}. The grammar, where spaces may stand between any two symbols
 * (but not after {@code ~}, {@code $} and {@code %}) and are needed only between bare words and before a glob:
 *
 * <pre>
 * pattern    = choice { "&amp;" ["!"] choice } ;
 * choice     = sequence { "|" sequence } ;
 * sequence   = item { item | gap } item | item ;              (no gap first or last)
 * item       = ( brackets | value | "(" choice ")" | "$" name ) [ repetition ]
 *            | bare-word [ "+" | braces ] ;
 * gap        = "~" number ;
 * repetition = "?" | "*" | "+" | braces ;
 * braces     = "{" number [ "," [ number ] ] "}" | "{" "," number "}" ;
 * brackets   = "[" [ either ] "]" ;
 * either     = both { "|" both } ;
 * both       = single { "&amp;" single } ;
 * single     = "!" single | "(" either ")" | attribute ( "=" | "!=" ) value ;
 * attribute  = "word" | "lemma" | "pos" ;
 * value      = ( '"' regex '"' | "'" regex "'" ) [ "%" flag { flag } ] ;
 * flag       = "c" | "d" | "l" ;
 * name       = ( letter | digit | "_" | "-" ) { letter | digit | "_" | "-" } ;
 * bare-word  = any characters but space [ ] ( ) { } | &amp; ! " ~ $ + = &lt; &gt; \ ; "'" does not begin it
 * regex      = as java.util.regex.Pattern, but no look-around, back reference, possessive repetition, \b, (?flags) ;
 *              a quote or backslash in it is written with a backslash before it
 * </pre>
 *
 * <p><b>Limits</b>, so that no pattern can hang or exhaust the program: 10,000 characters, groups 50 deep, repetitions
 * to 1000, 10,000 words once repetitions are written out. Regular expressions run in time linear in the word; a word of
 * more than 200 characters is matched by literal values only. Immutable.
 */
public final class Pattern {

    private final String text;
    private final Expression<Atom> hit;
    private final List<Expression<Atom>> present;
    private final List<Expression<Atom>> absent;

    Pattern(String text, Expression<Atom> hit, List<Expression<Atom>> present, List<Expression<Atom>> absent) {
        this.text = text;
        this.hit = hit;
        this.present = List.copyOf(present);
        this.absent = List.copyOf(absent);
    }

    /**
     * Reads a pattern that uses no word sets.
     *
     * @throws PatternException at the first mistake
     */
    public static Pattern parse(String text) throws PatternException {
        return parse(text, Map.of());
    }

    /**
     * Reads a pattern.
     *
     * @param text the pattern as written
     * @param sets what {@code $name} stands for, by name without the dollar sign; see {@link WordSets}
     * @throws PatternException at the first mistake
     */
    public static Pattern parse(String text, Map<String, Pattern> sets) throws PatternException {
        return new PatternParser(text, WordSets.of(sets)).parse();
    }

    /** The pattern as written. */
    public String text() {
        return text;
    }

    /** The lemmas the pattern asks for by name, folded. */
    public Set<String> lemmas() {
        Set<String> lemmas = new TreeSet<>();
        named(Attribute.LEMMA, hit, lemmas);
        present.forEach(condition -> named(Attribute.LEMMA, condition, lemmas));
        absent.forEach(condition -> named(Attribute.LEMMA, condition, lemmas));
        return lemmas;
    }

    /** The pattern with its {@code $names} and regular expressions written out, long lists cut short: for a person. */
    public String gloss() {
        return Gloss.of(this);
    }

    /**
     * The globs and regular expressions without end of which one word is a whole hit, whatever stands around it, as
     * {@code traite*}. Each says whether it takes a folded form.
     */
    public List<Predicate<String>> openWords() {
        return OpenWords.of(this);
    }

    /** The forms a hit, or what must stand in its sentence, can have by name, folded; none for those of a glob. */
    public Set<String> forms() {
        Set<String> forms = new TreeSet<>();
        named(Attribute.WORD, hit, forms);
        present.forEach(condition -> named(Attribute.WORD, condition, forms));
        return forms;
    }

    private static void named(Attribute attribute, Expression<Atom> expression, Set<String> values) {
        if (expression instanceof Expression.One<Atom> one) {
            one.symbol()
                    .needs()
                    .filter(Atom::areListed)
                    .ifPresent(needs -> needs.stream()
                            .filter(condition -> condition.attribute() == attribute)
                            .forEach(condition -> values.addAll(condition.texts())));
        } else if (expression instanceof Expression.Sequence<Atom> sequence) {
            sequence.parts().forEach(part -> named(attribute, part, values));
        } else if (expression instanceof Expression.Choice<Atom> choice) {
            choice.options().forEach(option -> named(attribute, option, values));
        } else if (expression instanceof Expression.Repeat<Atom> repeat) {
            named(attribute, repeat.part(), values);
        }
    }

    /** What a hit is a match of. */
    Expression<Atom> hit() {
        return hit;
    }

    /** What must match somewhere in the sentence of a hit. */
    List<Expression<Atom>> present() {
        return present;
    }

    /** What must match nowhere in the sentence of a hit. */
    List<Expression<Atom>> absent() {
        return absent;
    }

    boolean hasConditions() {
        return !present.isEmpty() || !absent.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}
