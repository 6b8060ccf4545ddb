package briefbook.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that speaks of an event.
 *
 * @param kind what kind of event
 * @param trigger the words that named it
 * @param spot the whole sentence, title or caption
 * @param quote the same, verbatim
 * @param participants who takes part, as far as the text says
 * @param place where; null when not said
 * @param status planned, happened, denied or conditional
 * @param role what the article does with it
 * @param ordinal how it is counted among its like
 * @param dates the time expressions that belong to it
 */
public record EventMention(
        EventKind kind,
        String trigger,
        Spot spot,
        String quote,
        List<Participant> participants,
        @Nullable String place,
        EventStatus status,
        EventRole role,
        Ordinal ordinal,
        List<DateMention> dates) {
    /** Copies the collections. */
    public EventMention {
        participants = List.copyOf(participants);
        dates = List.copyOf(dates);
    }

    /** Returns the class of the event. */
    public EventClass cls() {
        return kind.cls();
    }

    /** Returns the same mention with others who take part. */
    public EventMention participants(List<Participant> others) {
        return new EventMention(kind, trigger, spot, quote, others, place, status, role, ordinal, dates);
    }
}
