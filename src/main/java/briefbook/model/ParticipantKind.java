package briefbook.model;

/** What takes part in an event. */
public enum ParticipantKind {
    /** A person. */
    PERSON,
    /** A state or its government. */
    STATE,
    /** An organisation. */
    ORGANISATION
}
