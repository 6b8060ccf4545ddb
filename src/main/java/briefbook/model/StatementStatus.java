package briefbook.model;

/** How a text reports what somebody says. */
public enum StatementStatus {
    /** In the speaker's words, between quotation marks. */
    DIRECT,
    /** In the reporter's words. */
    INDIRECT,
    /** It is to be said: "will tell", "is expected to warn". */
    PLANNED,
    /** It is said not to have been said: "denied saying", "did not say". */
    DENIED
}
