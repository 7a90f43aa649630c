package org.declan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declan.text.FrenchDate;
import org.declan.text.Paragraph;
import org.declan.text.ParagraphKind;
import org.declan.text.Span;
import org.declan.text.View;

/**
 * A date that a text gives itself: in a dateline, in its title, or in the words by which it opens. Dates in running text
 * are those of other things and are never read.
 *
 * @param span where it stands
 * @param words how it is written
 * @param date what it says
 * @param exact whether it is the day of the text; otherwise that of the meeting, which may have been some days before
 * @param place the words before it in a dateline; otherwise empty
 */
record OwnDate(Span span, String words, WrittenDate date, boolean exact, String place) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String GENRE = "(?:déclaration|communiqué|résolution|accord|pacte|charte|convention|protocole"
            + "|manifeste|appel|engagements?|décision|recommandation|conclusions|acte)";
    /** <i>Déclaration de Paris du 5 mars 2011</i>, but not <i>Déclaration sur les événements du 5 mars 2011</i>. */
    private static final Pattern TITLED = Pattern.compile(
            GENRE + "(?: (?!sur |relati|concernant|pour |contre |à |suite|portant|en |de suivi|" + GENRE
                    + ")[^ ]+){0,6}?,? (?:du|le|des|les) $",
            FLAGS);

    private static final Pattern NAMES_A_TEXT =
            Pattern.compile("(?<!\\w)(?:" + GENRE + "|note|rapport)s?(?!\\w)", FLAGS);

    private static final Pattern ADOPTED =
            Pattern.compile("(?:adoptée?s?|faite?s?|signée?s?|donnée?s?) [^.;:]{0,120}(?:le|les|du) $", FLAGS);
    private static final Pattern SIGNED = Pattern.compile(".*, (?:le )?$", FLAGS);
    private static final Pattern GATHERED = Pattern.compile(
            "^(?:nous|les|le|la|l['’])(?!\\w)[^.;:]{3,400}?[ ,](?:réunie?s?|rassemblée?s?) (?:à|au|aux|en) (?<between>[^.;:]{2,160}?)(?:le|les|du) $",
            FLAGS);
    /** What names another meeting or text between the place and the date. */
    private static final Pattern OTHER = Pattern.compile(
            "(?:cadre|suivi|suite|tenue?s?|rappel|conform|déclaration|accord|lors|conférence|sommet|réunion|session|depuis"
                    + "|adopt|anniversaire|occasion)",
            FLAGS);
    /** Signatures may follow the last dateline. */
    private static final int CLOSING_PARAGRAPHS = 8;
    /** More datelines than this are the days of a calendar. */
    private static final int MOST_DATELINES = 2;

    /** The dates that a text gives itself, in text order. */
    static List<OwnDate> of(List<Paragraph> paragraphs) {
        List<OwnDate> dates = new ArrayList<>();
        List<OwnDate> datelines = new ArrayList<>();
        boolean head = true;
        int body = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean closing = i >= paragraphs.size() - CLOSING_PARAGRAPHS;
            switch (paragraph.kind()) {
                case DATELINE -> dateline(paragraph).ifPresent(datelines::add);
                case TITLE, HEADING -> titled(paragraph, head).ifPresent(dates::add);
                case BYLINE -> dated(paragraph, SIGNED, head || closing).ifPresent(dates::add);
                case PARAGRAPH, ITEM -> {
                    head = false;
                    opening(paragraph, body++).ifPresent(dates::add);
                }
                default -> {}
            }
        }
        if (datelines.size() <= MOST_DATELINES) {
            dates.addAll(datelines);
        }
        dates.sort((a, b) -> Integer.compare(a.span.start(), b.span.start()));
        return dates;
    }

    private static Optional<OwnDate> dateline(Paragraph paragraph) {
        // A title with its date in capitals or small words looks like a dateline.
        if (NAMES_A_TEXT.matcher(paragraph.text()).find()) {
            return dated(paragraph, TITLED, true);
        }
        return FrenchDate.find(paragraph.text(), 0)
                .map(date -> at(paragraph.view(), date, true, paragraph.text().substring(0, date.start())));
    }

    private static Optional<OwnDate> titled(Paragraph paragraph, boolean head) {
        Optional<OwnDate> title = dated(paragraph, TITLED, head && paragraph.kind() == ParagraphKind.TITLE);
        return title.isPresent() ? title : dated(paragraph, ADOPTED, head);
    }

    /** A date that ends the paragraph, when the words before it are such. */
    private static Optional<OwnDate> dated(Paragraph paragraph, Pattern before, boolean asked) {
        String text = paragraph.text();
        return FrenchDate.find(text, 0)
                .filter(date -> asked && text.substring(date.end()).matches("[.)» ]*"))
                .filter(date -> before.matcher(text.substring(0, date.start())).lookingAt())
                .map(date -> at(paragraph.view(), date, true, ""));
    }

    private static Optional<OwnDate> opening(Paragraph paragraph, int body) {
        String text = paragraph.text();
        if (body > 1) {
            return Optional.empty();
        }
        return FrenchDate.find(text, 0)
                .filter(date -> {
                    Matcher gathered = GATHERED.matcher(text.substring(0, date.start()));
                    return gathered.find()
                            && !OTHER.matcher(gathered.group("between")).find();
                })
                .map(date -> at(paragraph.view(), date, false, ""));
    }

    private static OwnDate at(View view, FrenchDate date, boolean exact, String place) {
        String words = view.text().substring(date.start(), date.end());
        Span span = view.span(date.start(), date.end());
        return new OwnDate(span, words, WrittenDate.of(date, words), exact, place);
    }
}
