package org.declan.dictionary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.declan.query.Pattern;
import org.declan.query.PatternException;
import org.declan.text.Notice;

/**
 * Makes theme files of dictionaries: one theme for each key that has words of its own, numbered in their names so that a
 * folder keeps their order. A word becomes a pattern that matches by form.
 */
public final class ThemeTexts {

    /**
     * A theme file.
     *
     * @param name its file name
     * @param yaml its text
     */
    public record ThemeText(String name, String yaml) {}

    private record Draft(String id, String yaml) {}

    private final Consumer<Notice> notices;
    private final Set<String> ids = new HashSet<>();
    private final List<Draft> drafts = new ArrayList<>();
    private int patterns;

    /** @param notices told of what no pattern can express */
    public ThemeTexts(Consumer<Notice> notices) {
        this.notices = notices;
    }

    /**
     * Adds the themes of a dictionary.
     *
     * @param file where it was read from, as the user wrote it
     */
    public void add(Dictionary dictionary, String file, DictionaryFormat format) {
        List<Dictionary.Key> keys = dictionary.keys();
        for (int i = 0; i < keys.size(); i++) {
            Dictionary.Key key = keys.get(i);
            List<String> found = patterns(key, file);
            boolean hasBelow = i + 1 < keys.size()
                    && keys.get(i + 1).path().size() > key.path().size();
            if (!found.isEmpty()) {
                String id = freeId(KeyPath.id(key.path()));
                drafts.add(new Draft(id, yaml(id, key, found, origin(file, format))));
                patterns += found.size();
            } else if (!hasBelow) {
                notices.accept(new Notice(
                        file,
                        null,
                        "the key \"" + KeyPath.label(key.path()) + "\" has no words; no theme is made of it"));
            }
        }
    }

    /** How many patterns the themes have together. */
    public int patterns() {
        return patterns;
    }

    /** The files, in the order of the keys. */
    public List<ThemeText> files() {
        int digits = Integer.toString(drafts.size()).length();
        List<ThemeText> files = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            String number = String.format(Locale.ROOT, "%0" + digits + "d", i + 1);
            files.add(new ThemeText(
                    number + "-" + drafts.get(i).id() + ".yml", drafts.get(i).yaml()));
        }
        return files;
    }

    private List<String> patterns(Dictionary.Key key, String file) {
        List<String> found = new ArrayList<>();
        for (Phrase phrase : key.phrases()) {
            String pattern = PhrasePattern.write(phrase);
            try {
                found.add(Pattern.parse(pattern).text());
            } catch (PatternException e) {
                notices.accept(new Notice(
                        file,
                        null,
                        KeyPath.label(key.path()) + ": " + phrase.text() + ": not imported: " + e.message()));
            }
        }
        return found;
    }

    private String freeId(String wanted) {
        String id = wanted;
        for (int i = 2; !ids.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private static String origin(String file, DictionaryFormat format) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return (format == DictionaryFormat.LIWC ? "LIWC" : "quanteda") + " (" + name + ")";
    }

    private static String yaml(String id, Dictionary.Key key, List<String> patterns, String origin) {
        String label = KeyPath.label(key.path());
        StringBuilder yaml = new StringBuilder();
        yaml.append("id: ").append(YamlText.quoted(id)).append('\n');
        yaml.append("label: ").append(YamlText.quoted(label)).append('\n');
        yaml.append("definition:\n");
        yaml.append("  fr: ").append(YamlText.quoted("Les mots de « " + label + " » du dictionnaire " + origin));
        yaml.append("\n  en: ").append(YamlText.quoted("The words of \"" + label + "\" in the dictionary " + origin));
        yaml.append("\npatterns:\n");
        for (String pattern : patterns) {
            yaml.append("  - ").append(YamlText.quoted(pattern)).append('\n');
        }
        return yaml.toString();
    }
}
