package briefbook.model;

import java.util.List;

/**
 * A difference between two builds, in words.
 *
 * @param kind what kind of difference
 * @param subject the event, person or article that it is about, as the newer build calls it where it knows it
 * @param from what was; empty when the kind says it all
 * @param to what is; empty when the kind says it all
 * @param notes why, or more exactly what: quotes and reasons
 */
public record Change(ChangeKind kind, String subject, String from, String to, List<String> notes) {
    /** Copies the list. */
    public Change {
        notes = List.copyOf(notes);
    }

    /** Makes a change of which the kind says it all. */
    public static Change of(ChangeKind kind, String subject, List<String> notes) {
        return new Change(kind, subject, "", "", notes);
    }
}
