package briefbook.model;

/** What must be known of an event, and be the same in two reports, before these can mean the same. */
public enum EventFrame {
    /** Two who take part: a call, a treaty. */
    PAIR,
    /** The one whom it is about: an arrest, a resignation. */
    ONE,
    /** The one whom it is about, and it happens only once: a death. */
    ONCE,
    /** Where it happens: an earthquake, a protest. */
    SCENE,
    /** When it is and what it is made up of: a week of talks. */
    PERIOD
}
