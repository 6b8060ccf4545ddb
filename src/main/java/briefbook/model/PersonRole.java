package briefbook.model;

import org.jspecify.annotations.Nullable;

/**
 * A role of a person.
 *
 * @param text the role as the text, or the owner of the collection, words it
 * @param evidence the mention that states it, with its sentence; null when the owner of the collection says it
 */
public record PersonRole(String text, @Nullable PersonRef evidence) {
    /** Makes a role that the owner of the collection gives. */
    public static PersonRole ofOwner(String text) {
        return new PersonRole(text, null);
    }
}
