package briefbook.read;

/** What the name of an input says should be done with it. */
enum Treatment {
    /** Read as plain text. */
    TEXT,
    /** Read as Markdown. */
    MARKDOWN,
    /** Read as a saved page. */
    HTML,
    /** Look into it: a saved page if it starts like one, else text. */
    ANY,
    /** Skip it and say so: an input that a reader would miss on the site. */
    MISSED,
    /** Skip it and say so: obviously no article. */
    ASIDE,
    /** Skip it without a word: configuration that other parts read. */
    OWN,
    /** Skip it and say so when the page that it was saved with lies beside it. */
    PAGE_FOLDER;

    /** Says whether an input treated so is read. */
    boolean isRead() {
        return this == TEXT || this == MARKDOWN || this == HTML || this == ANY;
    }
}
