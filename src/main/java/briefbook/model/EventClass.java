package briefbook.model;

/** The classes of events that are recognised. Standing situations, such as a build-up or tensions, are none. */
public enum EventClass {
    /** A telephone or video call. */
    CALL,
    /** Talks or negotiations. */
    TALKS,
    /** A meeting, in general. */
    MEETING,
    /** A meeting of leaders. */
    SUMMIT,
    /** A visit to a state or city. */
    VISIT,
    /** An agreement, treaty, ceasefire or merger. */
    AGREEMENT,
    /** Sanctions put on a state, body or person. */
    SANCTIONS,
    /** A vote of a parliament or body. */
    VOTE,
    /** An election or referendum. */
    ELECTION,
    /** Someone takes or leaves an office. */
    OFFICE,
    /** What police and courts do: arrests, charges, trials, sentences. */
    LEGAL,
    /** Violence by people: bombings, shootings, strikes. */
    ATTACK,
    /** Protests, marches, riots, strikes of workers. */
    PROTEST,
    /** Disasters and accidents: earthquakes, storms, fires, crashes. */
    DISASTER,
    /** A death, and a funeral. */
    DEATH,
    /** Launches of missiles and rockets, weapons tests, military exercises. */
    LAUNCH
}
