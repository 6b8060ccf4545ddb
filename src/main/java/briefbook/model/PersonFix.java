package briefbook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The owner's word on a person, or on a name that is none.
 *
 * @param spot where it stands
 * @param person the name that it is about
 * @param name what the person is called on pages; null when the program chooses
 * @param role what the person is; null when the articles say it
 * @param aliases words that name the person wherever they stand, also where the program sees no name
 * @param merges names of the same person
 * @param separates names of other people
 * @param isUnlisted whether the person gets no page and is in no list
 * @param isRedacted whether the name is taken out of all that is written
 * @param notIn the articles in which the name is no person's: file names, patterns, or {@code **} for all; empty when it is one
 * @param isFullOnly whether the family name alone is never taken for the person
 * @param pins mentions that are the person's whatever else they could be
 */
public record PersonFix(
        CurationSpot spot,
        String person,
        @Nullable String name,
        @Nullable String role,
        List<String> aliases,
        List<String> merges,
        List<String> separates,
        boolean isUnlisted,
        boolean isRedacted,
        List<String> notIn,
        boolean isFullOnly,
        List<MentionPin> pins) {
    /** Copies the lists. */
    public PersonFix {
        aliases = List.copyOf(aliases);
        merges = List.copyOf(merges);
        separates = List.copyOf(separates);
        notIn = List.copyOf(notIn);
        pins = List.copyOf(pins);
    }
}
