package briefbook;

/**
 * One thing that the gold of the sample collection demands.
 *
 * @param file the seed, or {@code links.json} for what concerns several
 * @param field what is compared
 * @param expected what a careful editor made of it
 * @param actual what the program made of it
 */
record GoldCase(String file, String field, Object expected, Object actual) {
    String name() {
        return file + ": " + field;
    }
}
