package briefbook.model;

/** What a sentence tells of an event. */
public enum FactKind {
    /** When. */
    DAY,
    /** Where. */
    PLACE,
    /** Who takes part. */
    PARTICIPANT,
    /** How many or how much. */
    NUMBER,
    /** What came of it. */
    OUTCOME,
    /** What somebody demands there. */
    DEMAND,
    /** What somebody warns of there. */
    WARNING,
    /** Who says that it is so. */
    SOURCE
}
