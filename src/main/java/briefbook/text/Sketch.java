package briefbook.text;

/**
 * A sample of the runs of words of a text, small enough to keep for each of many texts.
 *
 * <p>Made by {@link Shingles#sketch}, compared by {@link NearDuplicates}. Immutable.
 */
public final class Sketch {
    private final long[] runs;

    Sketch(long[] runs) {
        this.runs = runs;
    }

    /** Returns how many runs it holds. */
    public int size() {
        return runs.length;
    }

    /** Returns its runs; not to be changed. */
    long[] runs() {
        return runs;
    }
}
