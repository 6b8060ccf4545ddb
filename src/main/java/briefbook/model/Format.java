package briefbook.model;

/** The format that a seed was read as. */
public enum Format {
    /** Plain text, one block per line. */
    TEXT,
    /** Markdown with optional front matter. */
    MARKDOWN,
    /** A saved web page. */
    HTML
}
