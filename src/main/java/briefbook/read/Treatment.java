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
    /** Read as plain text of which a program has taken away what stood around it. */
    EXTRACTED,
    /** Read as plain text whose paragraphs are broken into lines of one width, as mails are. */
    WRAPPED,
    /** Unpack it, and read what is in it by the name without its last extension. */
    PACKED,
    /** Read each record of a JSON file as an article. */
    RECORDS,
    /** Read each line of a file as a JSON record of its own. */
    RECORD_LINES,
    /** Read it as a mail, or as a page saved as one. */
    MAIL,
    /** Read each mail of a mailbox. */
    MAILBOX,
    /** Read the pages of a web archive. */
    WARC,
    /** Read the files in a ZIP archive. */
    ZIP,
    /** Read the text layer of a PDF document. */
    PDF,
    /** Read it as a word processor's document. */
    DOCX,
    /** Skip it and say so: an input that a reader would miss on the site. */
    MISSED,
    /** Skip it and say so: obviously no article. */
    ASIDE,
    /** Read it as what the owner notes on the article beside it. */
    NOTE,
    /** Skip it without a word: configuration that other parts read. */
    OWN,
    /** Skip it and say so when the page that it was saved with lies beside it. */
    PAGE_FOLDER;

    /** Says whether an input treated so is read for articles. */
    boolean isRead() {
        return this != MISSED && this != ASIDE && this != NOTE && this != OWN && this != PAGE_FOLDER;
    }

    /** Says whether a file treated so may hold many articles, so that it is read as a stream and may be large. */
    boolean mayHoldMany() {
        return this == PACKED
                || this == RECORDS
                || this == RECORD_LINES
                || this == MAILBOX
                || this == WARC
                || this == ZIP;
    }
}
