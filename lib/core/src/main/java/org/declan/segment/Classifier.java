package org.declan.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.declan.text.Paragraph;
import org.declan.text.ParagraphKind;
import org.declan.text.Spelling;

/** Tells what each paragraph is, from its marks, its form and its neighbours. */
final class Classifier {

    private static final int HEADING_WORDS = 25;
    private static final int PLAIN_HEADING_WORDS = 14;
    private static final int TITLE_WORDS = 45;
    /** Two short ones may be a title: <i>COMMUNIQUÉ FINAL. VERSION PROVISOIRE.</i> */
    private static final int CAPITAL_WORDS = 8;

    private final List<Draft> drafts;
    private final String knownTitle;
    private final List<Paragraph> out = new ArrayList<>();
    private boolean titled;

    private Classifier(List<Draft> drafts, String knownTitle) {
        this.drafts = drafts;
        this.knownTitle = knownTitle;
    }

    /** The paragraphs, given the title that the front matter or a sidecar file gives, if any. */
    static List<Paragraph> classify(List<Draft> drafts, String knownTitle) {
        Classifier classifier = new Classifier(drafts, knownTitle);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            ParagraphKind kind = classifier.kind(i);
            classifier.titled |=
                    kind != ParagraphKind.SEPARATOR && kind != ParagraphKind.DATELINE && kind != ParagraphKind.BYLINE;
            classifier.out.add(new Paragraph(kind, draft.marker().label(), draft.view()));
        }
        return classifier.out;
    }

    private ParagraphKind kind(int index) {
        Draft draft = drafts.get(index);
        if (draft.isSeparator()) {
            return ParagraphKind.SEPARATOR;
        }
        if (draft.marker().kind() == Marker.Kind.NOTE) {
            return ParagraphKind.FOOTNOTE;
        }
        boolean plain = draft.marker().isNone();
        if (plain && Dateline.is(draft.text())) {
            return ParagraphKind.DATELINE;
        }
        if (plain && Byline.is(draft.text())) {
            return ParagraphKind.BYLINE;
        }
        boolean heading = isHeading(index);
        if (isTitle(index, heading)) {
            return ParagraphKind.TITLE;
        }
        if (heading) {
            return ParagraphKind.HEADING;
        }
        return draft.marker().isItem() ? ParagraphKind.ITEM : ParagraphKind.PARAGRAPH;
    }

    private boolean isTitle(int index, boolean heading) {
        Draft draft = drafts.get(index);
        if (!knownTitle.isEmpty()) {
            return !titled && Spelling.fold(knownTitle).equals(Spelling.fold(draft.text()));
        }
        if (!titled) {
            boolean open =
                    draft.marker().isNone() && !Words.endsClause(draft.text()) && Words.lastSign(draft.text()) != ',';
            return (heading || open) && !draft.marker().isItem() && !draft.isLongerThan(TITLE_WORDS);
        }
        boolean under = !out.isEmpty() && out.get(out.size() - 1).kind() == ParagraphKind.TITLE;
        return under
                && draft.marker().isNone()
                && isCapitalsOfTitle(draft)
                && Words.isCapitals(out.get(out.size() - 1).text());
    }

    private boolean isHeading(int index) {
        Draft draft = drafts.get(index);
        String text = draft.text();
        Marker marker = draft.marker();
        if (marker.kind() == Marker.Kind.HASH) {
            return true;
        }
        boolean capitals = isCapitalsOfTitle(draft);
        boolean stopped = Words.endsClause(text);
        // Most paragraphs are sentences: their words need not be counted.
        if (!capitals && stopped && !draft.isBold() && marker.kind() != Marker.Kind.BULLET) {
            return false;
        }
        if (Words.lastSign(text) == ',' || Words.lastSign(text) == ';' || draft.isLongerThan(HEADING_WORDS)) {
            return capitals && marker.isNone() && !draft.isLongerThan(TITLE_WORDS);
        }
        if (marker.kind() == Marker.Kind.BULLET) {
            return index + 1 < drafts.size() && isBylineAt(index + 1);
        }
        if (capitals || draft.isBold()) {
            return !marker.isItem() || !stopped;
        }
        if (stopped || Words.startsLower(text) || draft.isLongerThan(PLAIN_HEADING_WORDS)) {
            return false;
        }
        return marker.isItem() ? isNumberedHeading(index) : isPlainHeading(index);
    }

    /** Of a text that is all in capitals, a paragraph of sentences is no heading. */
    private static boolean isCapitalsOfTitle(Draft draft) {
        return draft.isCapitals() && !(draft.isLongerThan(CAPITAL_WORDS) && Words.areSentences(draft.text()));
    }

    /** A numbered line without a stop, and what follows is no sibling of it but the text it heads. */
    private boolean isNumberedHeading(int index) {
        Draft draft = drafts.get(index);
        Optional<Draft> next = next(index);
        if (next.isEmpty()) {
            return false;
        }
        Marker after = next.get().marker();
        boolean sibling = after.kind() == draft.marker().kind()
                && after.depth() == draft.marker().depth();
        boolean capitalRoman = draft.marker().kind() == Marker.Kind.ROMAN
                && Character.isUpperCase(draft.marker().label().charAt(0));
        return !sibling && draft.blankBefore() && (capitalRoman || draft.blankAfter());
    }

    private boolean isPlainHeading(int index) {
        Draft draft = drafts.get(index);
        Optional<Draft> next = next(index);
        boolean apart = draft.blankBefore() && draft.blankAfter();
        return draft.marker().isNone()
                && apart
                && next.isPresent()
                && !Dateline.is(next.get().text())
                && !Words.breaksOff(draft.text());
    }

    private Optional<Draft> next(int index) {
        for (int i = index + 1; i < drafts.size(); i++) {
            if (!drafts.get(i).isSeparator()) {
                return Optional.of(drafts.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean isBylineAt(int index) {
        return drafts.get(index).marker().isNone()
                && Byline.is(drafts.get(index).text());
    }
}
