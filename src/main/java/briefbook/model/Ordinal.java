package briefbook.model;

/** How a mention counts an event among its like: reasons never to merge it with another. */
public enum Ordinal {
    /** Nothing is said. */
    NONE,
    /** "the first call". */
    FIRST,
    /** "the second call", "a third round". */
    LATER,
    /** "the next meeting", "another call". */
    NEXT,
    /** "the last known call", "previous talks". */
    PREVIOUS
}
