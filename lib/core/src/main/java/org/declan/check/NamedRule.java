package org.declan.check;

import java.util.Optional;
import org.declan.text.Bilingual;
import org.declan.text.Place;

/**
 * A rule of a rules file.
 *
 * @param id its name, which no other rule of the file has
 * @param severity how grave it is to break it
 * @param message what its author says of a breach; empty to say only what was expected and found
 * @param selector which texts it is about
 * @param requirement what it asks of them
 * @param place where it stands in the file
 */
public record NamedRule(
        String id,
        Severity severity,
        Optional<Bilingual> message,
        Selector selector,
        Requirement requirement,
        Place place) {

    /** What it asks for: its author's words if there are any. */
    public Bilingual description() {
        return message.orElse(requirement.description());
    }

    /** What to say of a breach: the author's words, then what was expected and found unless the words at fault say it. */
    public Bilingual message(Breach breach) {
        Bilingual found = breach.message();
        if (requirement instanceof Mentions && breach.span() != null) {
            return message.orElse(found);
        }
        return message.map(said -> new Bilingual(said.fr() + " : " + found.fr(), said.en() + ": " + found.en()))
                .orElse(found);
    }
}
