package org.declan.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.declan.text.CodePointOrder;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.Metadata.Field;
import org.declan.text.Notice;

/** Collects documents, and puts them together to the texts that are aligned. */
final class AlignGathering {

    private final GroupOptions options;
    private final List<String> paths;
    private final List<AlignText> read = new ArrayList<>();

    /**
     * Collects nothing yet.
     *
     * @param paths what the user named
     */
    AlignGathering(GroupOptions options, List<String> paths) {
        this.options = options;
        this.paths = List.copyOf(paths);
    }

    void add(AlignText text) {
        read.add(text);
    }

    /**
     * The texts, the later one last: as {@code --only} names them, else years in order and all others as files were named,
     * or those of folders by date.
     *
     * @param byDate whether they come from a folder, so that only dates tell their order
     * @throws InputException when there are not two
     */
    List<AlignGroup> groups(boolean byDate, Session session) throws InputException {
        Optional<AlignText> draft = byDate && options.only.isEmpty() ? draft() : Optional.empty();
        GroupTally<List<AlignText>> tally = new GroupTally<>(options.by(), AlignGathering::joined);
        for (AlignText text : ordered(byDate, session)) {
            if (draft.isEmpty()
                    || !text.document().id().equals(draft.get().document().id())) {
                tally.add(text.document(), new ArrayList<>(List.of(text)));
            }
        }
        List<AlignGroup> groups = groups(tally);
        draft.map(AlignText::document)
                .map(Document::id)
                .ifPresent(id -> groups.add(AlignGroup.of(id, id, List.of(draft.get()))));
        if (groups.size() < 2) {
            String found = groups.stream()
                    .map(group -> GroupOptions.By.shown(group.name()))
                    .collect(Collectors.joining(", "));
            String hint = options.by() == GroupOptions.By.DOCUMENT ? "" : "; --by document aligns the texts";
            throw InputException.in(
                    "--by " + options.by().label(),
                    "expected two texts to align; found " + (found.isEmpty() ? "none" : found) + hint);
        }
        return groups;
    }

    /** The file that was named last, after a folder: it is the later text, whatever its date. */
    private Optional<AlignText> draft() {
        String last = paths.get(paths.size() - 1);
        return read.stream()
                .filter(text -> text.document().source().name().equals(last))
                .findFirst();
    }

    private List<AlignGroup> groups(GroupTally<List<AlignText>> tally) throws InputException {
        List<String> names = tally.years().isEmpty() ? List.of() : names(tally.years());
        List<String> labels = tally.shortLabels(names);
        List<AlignGroup> groups = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            groups.add(AlignGroup.of(names.get(i), labels.get(i), tally.count(names.get(i))));
        }
        return groups;
    }

    /**
     * The documents in order. Of folders, those without a date are left out unless {@code --only} gives the order; a file
     * without one that was named itself comes last.
     */
    private List<AlignText> ordered(boolean byDate, Session session) {
        if (!byDate) {
            return read;
        }
        List<AlignText> ordered = new ArrayList<>(read);
        ordered.sort(Comparator.comparing((AlignText text) -> date(text).isEmpty())
                .thenComparing(AlignGathering::date, CodePointOrder::compare));
        List<AlignText> orderless = ordered.stream()
                .filter(text -> date(text).isEmpty() && !isNamed(text))
                .toList();
        if (options.only.isEmpty() && !orderless.isEmpty()) {
            ordered.removeAll(orderless);
            String ids = orderless.stream().map(text -> text.document().id()).collect(Collectors.joining(", "));
            session.notice(new Notice(
                    "align",
                    null,
                    "without a date, so not aligned: " + ids + "; --by document --only A,B puts texts in order"));
        }
        return ordered;
    }

    private boolean isNamed(AlignText text) {
        return paths.contains(text.document().source().name());
    }

    private List<String> names(Map<String, String> years) throws InputException {
        boolean inOrder = options.only.isEmpty() && options.by() != GroupOptions.By.YEAR;
        return inOrder ? List.copyOf(years.keySet()) : options.groups(years);
    }

    private static List<AlignText> joined(List<AlignText> some, List<AlignText> more) {
        some.addAll(more);
        return some;
    }

    private static String date(AlignText text) {
        return text.document().metadata().value(Field.DATE);
    }
}
