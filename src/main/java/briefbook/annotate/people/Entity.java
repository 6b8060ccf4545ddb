package briefbook.annotate.people;

/**
 * A name among the tokens of a sentence.
 *
 * @param type what it names
 * @param from number of its first token
 * @param to number after its last token
 */
public record Entity(EntityType type, int from, int to) {
    /** Returns how many tokens it has. */
    public int length() {
        return to - from;
    }

    /** Tells whether two names share a token. */
    public boolean overlaps(Entity other) {
        return from < other.to && other.from < to;
    }
}
