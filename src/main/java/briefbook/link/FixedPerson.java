package briefbook.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as the owner of the collection wants it.
 *
 * @param owned the name under which the owner speaks of the person, unique
 * @param keys keys of the names that are this person's, whatever else they look like; sorted
 * @param name what the person is called on pages; null when the program chooses
 * @param role what the person is; null when the articles say it
 * @param isHidden whether the person is on no page and in no list
 * @param isFullOnly whether the family name alone is never this person
 * @param reason why the names are one person's, as a page may say it; null when it may not, or where there is one name only
 */
record FixedPerson(
        String owned,
        List<String> keys,
        @Nullable String name,
        @Nullable String role,
        boolean isHidden,
        boolean isFullOnly,
        @Nullable String reason) {
    FixedPerson {
        keys = List.copyOf(keys);
    }
}
