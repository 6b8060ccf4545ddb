package briefbook.model;

/** Whether an event took place, as far as the clippings say. */
public enum EventStatus {
    /** Announced or expected. */
    PLANNED,
    /** Reported as having taken place. */
    HAPPENED,
    /** Said not to have taken place or not to be going to. */
    DENIED,
    /** Would take place under a condition. */
    CONDITIONAL
}
