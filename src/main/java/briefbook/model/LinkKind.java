package briefbook.model;

/** Why two articles are linked. */
public enum LinkKind {
    /** Both speak of the same event. */
    EVENT,
    /** Both name the same people. */
    PEOPLE,
    /** Their texts are alike, without a proven event. */
    SIMILAR,
    /** One is a copy of the other. */
    COPY
}
