package briefbook.model;

/**
 * Names one article of one input file.
 *
 * @param file path below the seeds folder, with {@code /} between folders
 * @param part 0, or the number of the article in a file that holds several
 * @param sha256 of the file's bytes, 64 lower-case hex digits
 * @param format how the file was read
 */
public record SeedId(String file, int part, String sha256, Format format) {
    /** Returns the file as messages name it, with the number of the article from 1 when it is not the file's first. */
    public String place() {
        return part == 0 ? file : file + " (article " + (part + 1) + ")";
    }
}
