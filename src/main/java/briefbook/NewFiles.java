package briefbook;

import java.util.List;

/**
 * What a new collection begins with.
 *
 * @param files the files that were written
 * @param isReleased whether the release that the workflow fetches is known; else its owner has to state it
 */
public record NewFiles(List<String> files, boolean isReleased) {
    /** Copies the list. */
    public NewFiles {
        files = List.copyOf(files);
    }
}
