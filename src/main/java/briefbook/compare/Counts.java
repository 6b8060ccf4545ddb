package briefbook.compare;

/** Numbers of things in words. */
final class Counts {
    private Counts() {}

    static String sources(int number) {
        return number == 1 ? "1 source" : number + " sources";
    }
}
