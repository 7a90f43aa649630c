package org.declan.check;

import java.util.List;
import org.declan.query.Pattern;
import org.declan.text.Place;

/**
 * What a rules file says.
 *
 * @param paths the texts to check when none are named, from the folder of the file
 * @param rules the rules in order, at least one
 * @param patterns the patterns of all rules
 */
public record Rules(List<String> paths, List<NamedRule> rules, List<Written> patterns) {

    /**
     * A pattern and where it stands.
     *
     * @param pattern what is looked for
     * @param place in the rules file
     */
    public record Written(Pattern pattern, Place place) {}

    public Rules {
        paths = List.copyOf(paths);
        rules = List.copyOf(rules);
        patterns = List.copyOf(patterns);
    }
}
