package briefbook.model;

/** How sure a link is. */
public enum Strength {
    /** Enough support and at most three possible days. */
    CERTAIN,
    /** Probable: shown as such, and never used to prove anything else. */
    LIKELY
}
