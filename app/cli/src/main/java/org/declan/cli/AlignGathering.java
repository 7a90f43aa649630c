package org.declan.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.declan.text.CodePointOrder;
import org.declan.text.InputException;
import org.declan.text.Metadata.Field;
import org.declan.text.Notice;

/** Collects documents, and puts them together to the texts that are aligned. */
final class AlignGathering {

    private final GroupOptions options;
    private final List<AlignText> read = new ArrayList<>();

    AlignGathering(GroupOptions options) {
        this.options = options;
    }

    void add(AlignText text) {
        read.add(text);
    }

    /**
     * The texts, the later one last: as {@code --only} names them, else as files were named, and those of folders by date.
     *
     * @param byDate whether they come from a folder, so that only dates tell their order
     * @throws InputException when there are not two
     */
    List<AlignGroup> groups(boolean byDate, Session session) throws InputException {
        List<AlignText> ordered = new ArrayList<>(read);
        if (byDate) {
            ordered.sort(Comparator.comparing(AlignGathering::date, CodePointOrder::compare));
        }
        if (byDate && options.only.isEmpty()) {
            List<String> undated = ordered.stream()
                    .filter(text -> date(text).isEmpty())
                    .map(text -> text.document().id())
                    .toList();
            ordered.removeIf(text -> date(text).isEmpty());
            if (!undated.isEmpty()) {
                session.notice(new Notice(
                        "align",
                        null,
                        "without a date, so not aligned: " + String.join(", ", undated)
                                + "; --only puts texts in order"));
            }
        }
        GroupTally<List<AlignText>> tally = new GroupTally<>(options.by(), (some, more) -> {
            List<AlignText> all = new ArrayList<>(some);
            all.addAll(more);
            return all;
        });
        ordered.forEach(text -> tally.add(text.document(), List.of(text)));
        List<String> names = options.groups(tally.years());
        if (names.size() < 2) {
            String found = names.stream().map(GroupOptions.By::shown).collect(Collectors.joining(", "));
            String hint = options.by() == GroupOptions.By.DOCUMENT ? "" : "; --by document aligns the texts";
            throw InputException.in(
                    "--by " + options.by().label(),
                    "expected two texts to align; found " + (found.isEmpty() ? "none" : found) + hint);
        }
        List<String> labels = tally.shortLabels(names);
        Map<String, AlignGroup> groups = new LinkedHashMap<>();
        for (String name : names) {
            groups.put(name, AlignGroup.of(name, labels.get(groups.size()), tally.count(name)));
        }
        return List.copyOf(groups.values());
    }

    private static String date(AlignText text) {
        return text.document().metadata().value(Field.DATE);
    }
}
