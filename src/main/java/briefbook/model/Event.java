package briefbook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event with all mentions in the corpus.
 *
 * @param id slug, unique among events, with the proven day in front
 * @param name what a person would call it
 * @param cls its class
 * @param status as of the newest mention
 * @param days when
 * @param participants who
 * @param place where; null when no text says
 * @param partOf id of the event that it is a part of; null when none
 * @param mentions every mention, by article and position
 * @param isPinned whether the owner wants a page for it, however little is told
 * @param reasons why mentions of several articles were taken for one event, in words
 */
public record Event(
        String id,
        String name,
        EventClass cls,
        EventStatus status,
        Days days,
        List<Participant> participants,
        @Nullable String place,
        @Nullable String partOf,
        List<EventRef> mentions,
        boolean isPinned,
        List<String> reasons) {
    /** Copies the collections. */
    public Event {
        participants = List.copyOf(participants);
        mentions = List.copyOf(mentions);
        reasons = List.copyOf(reasons);
    }

    /** Returns the same event as a part of another. */
    public Event partOf(String whole) {
        return new Event(id, name, cls, status, days, participants, place, whole, mentions, isPinned, reasons);
    }
}
