package briefbook.model;

/** How much a problem matters. */
public enum Severity {
    /** An input was skipped or part of it was lost. */
    ERROR,
    /** Worth a look. */
    WARNING,
    /** Good to know, such as an undated article. */
    NOTE
}
