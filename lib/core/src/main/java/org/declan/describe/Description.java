package org.declan.describe;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.declan.text.Fact;
import org.declan.text.FrenchDate;
import org.declan.text.Metadata;
import org.declan.text.Metadata.Field;
import org.declan.text.Paragraph;
import org.declan.text.ParagraphKind;
import org.declan.text.Spelling;

/**
 * What a declaration says of itself. The date and place are those of its dateline, else of the words by which it opens
 * ({@code réunis à Caracas, ..., le 3 décembre 2011}), closes ({@code Fait à ...}) or is titled; dates of other meetings
 * that it recalls are not its own. Each fact comes with the words that gave it.
 */
public final class Description {

    // Words are bounded by (?<!\\w) and (?!\\w): Java's \\b walks back over every combining mark.

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String GATHERED =
            "(?:réunie?s?|rassemblée?s?|assemblée?s?|tenue?s?|convoquée?s?|s['’]étant réunie?s?|adoptée?s?|signée?s?|fait) ";
    private static final Pattern OPENING =
            Pattern.compile(GATHERED + "(?:en [\\w ]{3,40}? )?(?:à|au|aux|en|dans) ", FLAGS);
    private static final Stems GATHERED_STEMS = new Stems(
            "réuni", "rassembl", "assembl", "tenu", "convoqu", "s'étant ", "s’étant ", "adopt", "sign", "fait");
    private static final Pattern CLOSING = Pattern.compile(
            "(?<!\\w)(?:Fait|Adoptée?|Signée?|Donnée?) (?:à|au|aux|en) ", Pattern.UNICODE_CHARACTER_CLASS);
    /** With their capital, as the expression asks for it: few sentences have one. */
    private static final Stems CLOSING_STEMS = Stems.asWritten("Fait ", "Adopt", "Sign", "Donn");

    private static final Pattern PLACE = Pattern.compile(
            "\\p{Lu}[\\p{L}'’.-]*+(?:(?: (?:de|du|des|la|le|les|et|d['’]|l['’]|en|sur|aux?) ?| |, (?:\\p{L}+ )?)?(?:\\([^)]{2,30}\\)|\\p{Lu}[\\p{L}'’.-]*+))*+",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern GENRE = Pattern.compile(
            "(?<!\\w)(déclaration|communiqué|résumé|compte[ -]rendu|résolution|conclusions|recommandations?|rapport|plan d['’]action|charte"
                    + "|accord|pacte|procès-verbal|protocole|convention|manifeste|appel|engagement|feuille de route|mémorandum"
                    + "|note|lettre|allocution|discours|décision|stratégie|programme)(?!\\w)",
            FLAGS);
    private static final Stems GENRE_STEMS = new Stems(
            "déclaration",
            "communiqué",
            "résumé",
            "compte",
            "résolution",
            "conclusions",
            "recommandation",
            "rapport",
            "plan d",
            "charte",
            "accord",
            "pacte",
            "procès-verbal",
            "protocole",
            "convention",
            "manifeste",
            "appel",
            "engagement",
            "feuille de route",
            "mémorandum",
            "note",
            "lettre",
            "allocution",
            "discours",
            "décision",
            "stratégie",
            "programme");
    private static final Pattern NO_PLACE = Pattern.compile(
            "Le|La|À|(?:Réuni|Tenu)e?s?|(?:Fait|Adopt|Sign|Publi|Donn|Lu|Mis|Établi|Approuv|Proclam)(?:és?|ées?|is|ise|u|ue)?");
    private static final Pattern OFFICE = Pattern.compile(
            "(?<!\\w)(?:chefs?|ministres?|présidents?|gouvernements?|états|représentants?|membres|délégations?|participants?|parties|signataires"
                    + "|parlementaires|maires|élus|pays|conseil|comité|conférence|commission|assemblée|union|communauté|organisations?"
                    + "|secrétaires?|ambassadeurs?|réseau|directeurs?)(?!\\w)",
            FLAGS);
    private static final Stems OFFICE_STEMS = new Stems(
            "chef",
            "ministre",
            "président",
            "gouvernement",
            "état",
            "représentant",
            "membres",
            "délégation",
            "participant",
            "parties",
            "signataires",
            "parlementaires",
            "maires",
            "élus",
            "pays",
            "conseil",
            "comité",
            "conférence",
            "commission",
            "assemblée",
            "union",
            "communauté",
            "organisation",
            "secrétaire",
            "ambassadeur",
            "réseau",
            "directeur");
    private static final Pattern MEETING = Pattern.compile(
            "(?<!\\w)(?:réunion|conférence|sommet|session|assemblée|forum|atelier|dialogue)(?!\\w)[^,;:]{0,60}?(?<!\\w)(?:de la|du|de l['’]|des) (.{2,120})",
            FLAGS);
    private static final Stems MEETING_STEMS =
            new Stems("réunion", "conférence", "sommet", "session", "assemblée", "forum", "atelier", "dialogue");
    /** The words before {@code tenue à} that name another meeting than the text's own, and those that recall it. */
    private static final Pattern NAMED =
            Pattern.compile(".*(?<!\\w)(?:réunion|conférence|sommet|forum|session)(?!\\w)[^,;]*,? ?", FLAGS);

    private static final Stems NAMED_STEMS = new Stems("réunion", "conférence", "sommet", "forum", "session");
    private static final Pattern RECALLED =
            Pattern.compile(".*(?<!\\w)(?:rappel|félicit|salu|conform|suite|vu|lors)\\w*[^,;]*,? ?", FLAGS);
    private static final Pattern ANOTHER =
            Pattern.compile(".*(?<!\\w)(?:dans le cadre|rappel|conformément|déclaration|accord|lors d).*", FLAGS);
    private static final Pattern BEFORE_PLACE = Pattern.compile("(?i)^(?:fait|adoptée?|signée?) (?:à|au|en) ");
    private static final Pattern DAY_IN_NAME =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})[-_](\\d{2})[-_](\\d{2})(?!\\d)");
    private static final Pattern YEAR_IN_NAME = Pattern.compile("(?<![\\da-zA-Z])(?:19|20)\\d{2}(?![\\da-zA-Z])");
    private static final int OPENING_PARAGRAPHS = 4;
    /** How far before the words of a meeting its name is looked for, in characters. */
    private static final int CLAUSE = 300;

    private final List<Paragraph> paragraphs;
    private Metadata metadata;

    private Description(List<Paragraph> paragraphs, Metadata known) {
        this.paragraphs = paragraphs;
        this.metadata = known;
    }

    /** What is known already, and what the text says for the fields that are not. */
    public static Metadata complete(Metadata known, List<Paragraph> paragraphs, String fileName) {
        Description description = new Description(paragraphs, known);
        description.title();
        description.dateline();
        description.opening();
        description.titleDate();
        description.closing();
        description.fileName(fileName);
        description.genre();
        description.issuer();
        return description.metadata;
    }

    private void title() {
        first(ParagraphKind.TITLE).ifPresent(title -> put(Field.TITLE, title.text(), title.text()));
    }

    private Optional<Paragraph> first(ParagraphKind kind) {
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.kind() == kind) {
                return Optional.of(paragraph);
            }
        }
        return Optional.empty();
    }

    private boolean knows(Field field) {
        return metadata.fact(field).isPresent();
    }

    private void put(Field field, String value, String evidence) {
        metadata = metadata.orElse(field, new Fact(value, evidence));
    }

    private void dateline() {
        Optional<Paragraph> dateline = first(ParagraphKind.DATELINE);
        if (dateline.isEmpty()) {
            return;
        }
        String text = dateline.get().text();
        FrenchDate.find(text, 0).ifPresent(date -> {
            put(Field.DATE, date.iso(), text);
            String before =
                    BEFORE_PLACE.matcher(text.substring(0, date.start())).replaceFirst("");
            place(
                    before.isBlank() || before.strip().equalsIgnoreCase("le") ? text.substring(date.end()) : before,
                    text);
        });
    }

    private void place(String words, String evidence) {
        Matcher place = PLACE.matcher(words);
        int from = 0;
        while (place.find(from)) {
            if (!NO_PLACE.matcher(place.group()).matches()) {
                put(Field.PLACE, place.group(), evidence);
                return;
            }
            from = place.end();
        }
    }

    private void opening() {
        int seen = 0;
        for (Paragraph paragraph : paragraphs) {
            if (seen == OPENING_PARAGRAPHS || knowsWhenAndWhere()) {
                return;
            }
            if (isBody(paragraph)
                    && gathered(GATHERED_STEMS.find(OPENING, paragraph.text()), paragraph.text(), seen++ == 0)) {
                return;
            }
        }
    }

    private boolean knowsWhenAndWhere() {
        return knows(Field.DATE) && knows(Field.PLACE);
    }

    private static boolean isBody(Paragraph paragraph) {
        return paragraph.kind() == ParagraphKind.PARAGRAPH || paragraph.kind() == ParagraphKind.ITEM;
    }

    /** A meeting with its place and date; in the first paragraph the place alone will do. */
    private boolean gathered(Optional<Matcher> found, String text, boolean opensText) {
        if (found.isEmpty()) {
            return false;
        }
        Matcher gathered = found.get();
        Matcher place = PLACE.matcher(text).region(gathered.end(), text.length());
        if (!place.lookingAt()) {
            return false;
        }
        Optional<FrenchDate> date =
                FrenchDate.find(text, gathered.end()).filter(near -> isNear(text, gathered.end(), near.start()));
        if ((date.isEmpty() && !opensText) || isAnother(text, gathered.start(), opensText)) {
            return false;
        }
        String where = place.group();
        if (where.endsWith(", le") || where.endsWith(", Le")) {
            where = where.substring(0, where.length() - ", le".length());
        }
        String evidence =
                text.substring(gathered.start(), date.map(FrenchDate::end).orElse(place.end()));
        date.ifPresent(day -> put(Field.DATE, day.iso(), evidence));
        put(Field.PLACE, where, evidence);
        return true;
    }

    /** Whether the words before those of a meeting name it, and not as the text's own. */
    private static boolean isAnother(String text, int start, boolean opensText) {
        String before = text.substring(Math.max(0, start - CLAUSE), start);
        return NAMED_STEMS.isIn(before)
                && NAMED.matcher(before).matches()
                && (!opensText || RECALLED.matcher(before).matches());
    }

    /** Whether the date belongs to the meeting: in the same breath, before another meeting or text is named. */
    private static boolean isNear(String text, int from, int dateStart) {
        String between = text.substring(from, dateStart);
        return between.length() < 160
                && !between.contains(". ")
                && !ANOTHER.matcher(between).matches();
    }

    private void titleDate() {
        for (Paragraph paragraph : paragraphs) {
            boolean head = paragraph.kind() == ParagraphKind.TITLE || paragraph.kind() == ParagraphKind.HEADING;
            if (!head || knows(Field.DATE)) {
                break;
            }
            FrenchDate.find(paragraph.text(), 0).ifPresent(date -> put(Field.DATE, date.iso(), paragraph.text()));
        }
    }

    private void closing() {
        for (int i = paragraphs.size() - 1; i >= Math.max(0, paragraphs.size() - 5) && !knowsWhenAndWhere(); i--) {
            String text = paragraphs.get(i).text();
            gathered(CLOSING_STEMS.find(CLOSING, text), text, false);
        }
    }

    /** A date in the file's name ({@code 2014-05-14-port-alize.txt}), or at least a year. */
    private void fileName(String name) {
        if (knows(Field.DATE) || !(name.contains("19") || name.contains("20"))) {
            return;
        }
        Matcher day = DAY_IN_NAME.matcher(name);
        if (day.find()) {
            FrenchDate.parse(day.group(1) + "-" + day.group(2) + "-" + day.group(3))
                    .ifPresent(iso -> put(Field.DATE, iso, "file name: " + name));
        }
        Matcher year = YEAR_IN_NAME.matcher(name);
        if (year.find()) {
            put(Field.DATE, year.group(), "file name: " + name);
        }
    }

    private void genre() {
        String title = metadata.value(Field.TITLE);
        if (knows(Field.GENRE) || genreIn(title)) {
            return;
        }
        for (Paragraph paragraph : paragraphs.subList(0, Math.min(OPENING_PARAGRAPHS, paragraphs.size()))) {
            boolean running =
                    paragraph.kind() == ParagraphKind.PARAGRAPH || paragraph.kind() == ParagraphKind.SEPARATOR;
            if (!running && genreIn(paragraph.text())) {
                return;
            }
        }
    }

    private boolean genreIn(String text) {
        Optional<Matcher> genre = GENRE_STEMS.find(GENRE, text.substring(0, Math.min(CLAUSE, text.length())));
        genre.ifPresent(found -> put(Field.GENRE, Spelling.fold(found.group(1)), text));
        return genre.isPresent();
    }

    private void issuer() {
        int seen = 0;
        for (Paragraph paragraph : paragraphs) {
            if (knows(Field.ISSUER)) {
                return;
            }
            if (isBody(paragraph) && seen++ < OPENING_PARAGRAPHS) {
                issuerIn(paragraph.text());
            } else if (paragraph.kind() == ParagraphKind.TITLE) {
                MEETING_STEMS
                        .find(MEETING, paragraph.text())
                        .ifPresent(meeting -> put(Field.ISSUER, meeting.group(1).strip(), paragraph.text()));
            }
        }
    }

    private void issuerIn(String text) {
        Optional<Issuer> issuer = Issuer.in(text);
        if (issuer.isPresent()
                && OFFICE_STEMS.find(OFFICE, head(issuer.get().who())).isPresent()) {
            put(Field.ISSUER, issuer.get().who().strip(), issuer.get().words().strip());
        }
    }

    private static String head(String words) {
        return words.substring(0, Math.min(60, words.length()));
    }
}
