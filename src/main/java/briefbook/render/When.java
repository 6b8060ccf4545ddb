package briefbook.render;

/**
 * A time in words.
 *
 * @param text what to show
 * @param machine the same for {@code <time datetime>}; empty when no day or month is proven
 * @param extent how much is known
 */
record When(String text, String machine, Extent extent) {
    /** How much of a time is known. */
    enum Extent {
        /** One day. */
        DAY,
        /** Several days are possible. */
        RANGE,
        /** Nothing. */
        NONE
    }

    public boolean isKnown() {
        return extent != Extent.NONE;
    }

    public boolean hasMachine() {
        return !machine.isEmpty();
    }
}
