package briefbook.model;

/**
 * Where something stands in a file with which the owner of a collection corrects it.
 *
 * @param file how messages name the file
 * @param line 1-based; 0 when not known
 */
public record CurationSpot(String file, int line) {
    /** The file that may be published together with the articles. */
    public static final String PUBLIC = "curation.yml";

    /** The file that is nobody else's business; its entries win over those of the public one. */
    public static final String PRIVATE = "curation.private.yml";

    /** Says whether the file is private: no page may quote it, or tell that it left something out. */
    public boolean isPrivate() {
        return file.endsWith(PRIVATE);
    }

    /** Returns file and line as messages name them. */
    public String place() {
        return line == 0 ? file : file + ":" + line;
    }
}
