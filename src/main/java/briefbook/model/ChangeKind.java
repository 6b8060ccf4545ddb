package briefbook.model;

/** What can differ between two builds, in the order in which a reader wants to know it. */
public enum ChangeKind {
    /** Sources exclude each other on something of an event. */
    CONFLICT_NEW,
    /** What sources excluded each other on, they do not any more. */
    CONFLICT_RESOLVED,
    /** The days of an event are not known any more, or less exactly. */
    DAY_LOST,
    /** The days of an event are others. */
    DAY_CHANGED,
    /** The days of an event are known, or more exactly. */
    DAY_NARROWED,
    /** An event that one voice told of has several. */
    SECOND_VOICE,
    /** An event that several voices told of has more. */
    MORE_VOICES,
    /** An event has fewer voices. */
    VOICE_LOST,
    /** An event that was announced is reported, and the like. */
    STATUS_CHANGED,
    /** An event that was not there. */
    EVENT_NEW,
    /** Mentions of one event are now taken for another. */
    EVENT_JOINED,
    /** Mentions that were taken for one event are now another. */
    EVENT_SPLIT,
    /** An event that is not there any more. */
    EVENT_GONE,
    /** Names of one person are now taken for another. */
    PERSON_JOINED,
    /** Names that were taken for one person are now another. */
    PERSON_SPLIT,
    /** A person is called otherwise. */
    PERSON_RENAMED,
    /** A person who was not there. */
    PERSON_NEW,
    /** A person who is not there any more. */
    PERSON_GONE,
    /** Words of a person that were not there. */
    STATEMENT_NEW,
    /** Words of a person that are not there any more. */
    STATEMENT_GONE,
    /** An article that was not there. */
    ARTICLE_ADDED,
    /** An article with another text, title, date, outlet, file or original. */
    ARTICLE_CHANGED,
    /** An article that is not there any more. */
    ARTICLE_REMOVED,
    /** Two articles that were not linked. */
    LINK_NEW,
    /** Two articles that are not linked any more. */
    LINK_LOST
}
