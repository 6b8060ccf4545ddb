package briefbook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in its corpus.
 *
 * @param id slug, unique among articles
 * @param annotated the article, with its deduced publication days, and what was found in it
 * @param personIds for each mention of a person, in the same order, the person's id, or empty where it stays unresolved
 * @param eventIds for each mention of an event, in the same order, the event's id, or empty where it stays unresolved
 * @param story id of the group of articles that tell the same story
 * @param copy that it is a copy of another article; null when it is none
 * @param note what the owner of the collection notes on it; null when nothing
 * @param gaps numbers of the blocks before which text of the body is not shown, in order; the number of blocks when some behind
 *     the last is not; empty when the body is whole
 */
public record Entry(
        String id,
        Annotated annotated,
        List<String> personIds,
        List<String> eventIds,
        String story,
        @Nullable Copy copy,
        @Nullable OwnerNote note,
        List<Integer> gaps) {
    /** Copies the collections. */
    public Entry {
        personIds = List.copyOf(personIds);
        eventIds = List.copyOf(eventIds);
        gaps = List.copyOf(gaps);
    }

    /** Makes the entry of a whole article without a note. */
    public Entry(
            String id,
            Annotated annotated,
            List<String> personIds,
            List<String> eventIds,
            String story,
            @Nullable Copy copy) {
        this(id, annotated, personIds, eventIds, story, copy, null, List.of());
    }

    /** Returns the article itself. */
    public Article article() {
        return annotated.article();
    }

    /** Returns the id of the article that this one is a copy of; null when none. */
    public @Nullable String copyOf() {
        return copy == null ? null : copy.of();
    }

    /** Tells whether all of the article's body is shown. */
    public boolean isWhole() {
        return gaps.isEmpty();
    }

    /** Returns the same entry with a note. */
    public Entry note(OwnerNote other) {
        return new Entry(id, annotated, personIds, eventIds, story, copy, other, gaps);
    }
}
