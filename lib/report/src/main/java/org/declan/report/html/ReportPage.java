package org.declan.report.html;

/** All that the page shows. */
record ReportPage(
        Words words,
        PageStyle style,
        ReadSection read,
        ThemesSection themes,
        ChangesSection changes,
        FormulasSection formulas,
        AlignSection align,
        SentencesSection sentences,
        MethodSection method) {

    static ReportPage of(Corpus corpus) {
        return new ReportPage(
                corpus.words(),
                PageStyle.read(),
                ReadSection.of(corpus),
                ThemesSection.of(corpus),
                ChangesSection.of(corpus),
                FormulasSection.of(corpus),
                AlignSection.of(corpus),
                SentencesSection.of(corpus),
                MethodSection.of(corpus));
    }

    /** What the page is called. */
    String title() {
        return read.years().isEmpty()
                ? words.say("title", read.count())
                : words.say("title.years", read.count(), read.years());
    }
}
