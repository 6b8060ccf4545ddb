package briefbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to write a proof sheet about, from what, and where to.
 *
 * @param about name or id of a person, or id of an event or a part of its name; case and accents do not count
 * @param inputs folders and files of articles
 * @param file the file to write; empty to write none
 * @param force whether a file that is no proof sheet may be overwritten
 * @param threads how many files are read at a time
 */
public record BriefRequest(String about, List<Path> inputs, Optional<Path> file, boolean force, int threads) {
    /** Copies the list. */
    public BriefRequest {
        inputs = List.copyOf(inputs);
    }
}
