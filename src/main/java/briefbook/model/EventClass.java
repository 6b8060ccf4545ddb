package briefbook.model;

/** The classes of events that are recognised. */
public enum EventClass {
    /** A telephone or video call. */
    CALL,
    /** Talks or negotiations. */
    TALKS,
    /** A meeting, in general. */
    MEETING,
    /** A meeting of leaders. */
    SUMMIT
}
