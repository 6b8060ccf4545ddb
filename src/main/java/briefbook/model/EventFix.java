package briefbook.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The owner's word on an event.
 *
 * @param spot where it stands
 * @param event the event that it is about: its id, its name, or words of a sentence that tells of it
 * @param name what the event is called on pages; null when the program chooses
 * @param cls its class; null when the articles say it
 * @param first its first possible day; null when the articles say it
 * @param last its last possible day; null when the articles say it
 * @param isHidden whether the event gets no page, no row and no link
 * @param isPinned whether the event gets a page whatever its weight
 * @param merges sentences that tell of the same event
 * @param separates sentences that tell of another event
 */
public record EventFix(
        CurationSpot spot,
        String event,
        @Nullable String name,
        @Nullable EventClass cls,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        boolean isHidden,
        boolean isPinned,
        List<MentionPin> merges,
        List<MentionPin> separates) {
    /** Copies the lists. */
    public EventFix {
        merges = List.copyOf(merges);
        separates = List.copyOf(separates);
    }
}
