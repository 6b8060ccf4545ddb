package briefbook.model;

import java.util.List;

/**
 * A name that could be several people's and is therefore linked to none.
 *
 * @param name as most articles have it
 * @param candidates ids of the people who it could be, sorted
 * @param mentions where it stands
 */
public record UnclearName(String name, List<String> candidates, List<PersonRef> mentions) {
    /** Copies the lists. */
    public UnclearName {
        candidates = List.copyOf(candidates);
        mentions = List.copyOf(mentions);
    }
}
