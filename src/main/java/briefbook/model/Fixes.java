package briefbook.model;

import java.util.List;

/**
 * The owner's word on what the whole collection tells.
 *
 * @param people on people
 * @param events on events
 */
public record Fixes(List<PersonFix> people, List<EventFix> events) {
    /** The owner says nothing. */
    public static final Fixes NONE = new Fixes(List.of(), List.of());

    /** Copies the lists. */
    public Fixes {
        people = List.copyOf(people);
        events = List.copyOf(events);
    }
}
