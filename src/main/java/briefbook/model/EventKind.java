package briefbook.model;

import java.util.List;
import java.util.Locale;

/**
 * A kind of event within its class, such as an earthquake.
 *
 * @param id row of the table of kinds
 * @param cls its class
 * @param noun what such an event is called: {@code earthquake}
 * @param frame what tells one such event from another
 * @param includes kinds that the same words can stand for: an attack may be a bombing
 */
public record EventKind(String id, EventClass cls, String noun, EventFrame frame, List<String> includes) {
    /** Copies the collections. */
    public EventKind {
        includes = List.copyOf(includes);
    }

    /** Returns a kind that stands for nothing but its whole class, for events that two take part in. */
    public static EventKind of(EventClass cls) {
        String name = cls.name().toLowerCase(Locale.ROOT);
        return new EventKind(name, cls, name, EventFrame.PAIR, List.of());
    }

    /** Tells whether both can name the same event: the same kind, or one of them is the more general word. */
    public boolean isCompatible(EventKind other) {
        return id.equals(other.id) || includes.contains(other.id) || other.includes.contains(id);
    }

    /** Tells whether this says less than the other: "attack" less than "bombing". */
    public boolean isWiderThan(EventKind other) {
        return includes.contains(other.id);
    }
}
