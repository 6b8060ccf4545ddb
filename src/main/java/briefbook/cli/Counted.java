package briefbook.cli;

/** Writes numbers with their noun. */
final class Counted {
    private Counted() {}

    /** Returns such as "1 page" and "2 pages". */
    static String of(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
