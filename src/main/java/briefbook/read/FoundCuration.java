package briefbook.read;

import java.nio.file.Path;
import java.util.List;

/**
 * A curation file that is in force for an input.
 *
 * @param file where it lies
 * @param names what the input is called in it; empty when the input is a folder, whose files go by their names below it
 */
public record FoundCuration(Path file, List<String> names) {
    /** Copies the list. */
    public FoundCuration {
        names = List.copyOf(names);
    }
}
