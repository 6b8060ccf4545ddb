package briefbook.read;

import briefbook.model.Problem;
import briefbook.model.Seed;
import briefbook.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Reads files into seeds.
 *
 * <p>Start with {@link #list}, then {@link #read} each file, in any order and on any number of threads. Only regular files
 * inside the folder are read, up to 64 MB for each article; links are never followed, and nothing is written. What is
 * skipped is a problem, never an exception. Immutable.
 */
public final class SeedReader {
    /**
     * Lists what can be read below a folder, or the file itself when the path is one.
     *
     * @throws IOException when the folder itself cannot be listed
     */
    public Listing list(Path input) throws IOException {
        // What the user names may be a link; what lies inside may not.
        Path real = input.toRealPath();
        if (Files.isDirectory(real)) {
            return new FolderWalk().walk(real);
        }
        String name = FileNames.of(input.toAbsolutePath());
        FileRules.FileRule rule = FileRules.of(name);
        return rule.treatment() == Treatment.NOTE
                ? new Listing(
                        List.of(),
                        List.of(new Problem(
                                Severity.WARNING, Notes.shown(name), "skipped: " + rule.what(), rule.hint())))
                : NotedFiles.alone(new SeedFile(real, name));
    }

    /** Reads one file; a file that cannot be read gives a problem and no seed, never an exception. */
    public Reading read(SeedFile file) {
        List<Seed> seeds = new ArrayList<>();
        List<Problem> problems = read(file, seeds::add);
        return new Reading(seeds, problems);
    }

    /**
     * Reads one file and hands on its articles one by one, as a large archive asks for.
     *
     * @return what was noticed about the file as a whole, and about articles that could not be read
     */
    public List<Problem> read(SeedFile file, Consumer<Seed> seeds) {
        return new FileReading(file, seeds, (sha256, bytes) -> {}).read();
    }

    /** Reads what the owner notes on a file; a note that cannot be read gives a problem, never an exception. */
    public NoteReading note(SeedFile file) {
        SeedFile note = file.note();
        return note == null ? NoteReading.NONE : NoteReading.of(note);
    }

    /**
     * Reads the pictures of a file's articles again, to write them: nobody holds the bytes of a whole collection.
     *
     * @param taker takes the SHA-256 and the bytes of each picture that may be kept; a picture may come twice
     */
    public void pictures(SeedFile file, BiConsumer<String, byte[]> taker) {
        new FileReading(file, seed -> {}, taker).read();
    }
}
