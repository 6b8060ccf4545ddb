package briefbook.model;

/**
 * In how many other documents a line stands.
 *
 * @param source of the same source
 * @param elsewhere of other sources, or of unknown ones; 0 when too few have it to tell a notice from chance
 */
public record Recurrence(int source, int elsewhere) {
    /** That of a line which no other document has. */
    public static final Recurrence NONE = new Recurrence(0, 0);

    /** Tells whether no other document has it. */
    public boolean isNone() {
        return source + elsewhere == 0;
    }
}
