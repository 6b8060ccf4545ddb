package briefbook.model;

/** The type of a time expression, as in TIMEX3. */
public enum TimexType {
    /** A calendar date of any precision. */
    DATE,
    /** A time of day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** A recurring time. */
    SET
}
