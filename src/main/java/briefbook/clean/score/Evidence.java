package briefbook.clean.score;

/**
 * What other documents say of a block: in how many of them the same words stand.
 *
 * <p>A line that a whole source repeats is a label more often than not. It is evidence, weighed like all else, never proof:
 * a report that two papers print stands in both.
 *
 * @param source how many other documents of the same source have it
 * @param elsewhere how many documents of other sources have it
 */
public record Evidence(int source, int elsewhere) {
    /** Nothing is known of other documents. */
    public static final Evidence NONE = new Evidence(0, 0);
}
