package briefbook.model;

/**
 * How the text of a seed was read, whatever it came wrapped in: the page in a mail or in a web archive is a saved page.
 */
public enum Format {
    /** Plain text, one block per line. */
    TEXT,
    /** Markdown with optional front matter. */
    MARKDOWN,
    /** Text that a crawler or a press database took out of its page, one block per line: nothing stands around the article. */
    RECORD,
    /** A saved web page. */
    HTML,
    /** The text layer of a PDF document, one block per line or paragraph as it is laid out. */
    PDF,
    /** A word processor's document: headings, lists and tables are what they are called. */
    DOCX;

    /** Says whether the blocks come from a web page, with all that stands around its article. */
    public boolean isPage() {
        return this == HTML;
    }

    /** Says whether the blocks are lines of a dump that nobody marked up: what they are has to be found out. */
    public boolean isDump() {
        return this == TEXT || this == PDF;
    }

    /** Says whether the blocks are lines that nobody marked up, with or without what stands around an article. */
    public boolean isLines() {
        return isDump() || this == RECORD;
    }
}
