package briefbook.render;

/** How what several voices say of one thing fits together. Only a conflict is called one. */
enum Agreement {
    /** All say the same. */
    SAME,
    /** What they say differs and can be true together: "more than 90,000" and "over 100,000". */
    COMPATIBLE,
    /** Numbers that exclude each other, as of different days or of days that are not known. */
    AS_OF,
    /** Numbers or days that exclude each other, of the same quantity and as of the same day. */
    CONFLICT,
    /** Words that differ, of which nobody can tell by rule whether they fit. */
    OTHER_WORDS
}
