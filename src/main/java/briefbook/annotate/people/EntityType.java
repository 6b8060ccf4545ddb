package briefbook.annotate.people;

/** What a tagged name names; the order is part of the model file. */
public enum EntityType {
    /** A person. */
    PER,
    /** An organisation. */
    ORG,
    /** A place or state. */
    LOC
}
