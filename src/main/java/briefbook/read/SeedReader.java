package briefbook.read;

import briefbook.model.Field;
import briefbook.model.Problem;
import briefbook.model.Seed;
import briefbook.model.SeedId;
import briefbook.model.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Reads files into seeds.
 *
 * <p>Start with {@link #list}, then {@link #read} each file, in any order and on any number of threads. Only regular files
 * inside the folder are read, up to 64 MB each; links are never followed. What is skipped is a problem, never an exception.
 * Immutable.
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
        return new Listing(List.of(new SeedFile(real, FileNames.of(input.toAbsolutePath()))), List.of());
    }

    /** Reads one file; a file that cannot be read gives a problem and no seed, never an exception. */
    public Reading read(SeedFile file) {
        Notes notes = new Notes(file.name());
        try {
            byte[] bytes = BoundedFile.read(file.path());
            Treatment treatment = FileRules.of(file.name()).treatment();
            Optional<String> text = Decoder.decode(bytes, treatment == Treatment.HTML, notes);
            return text.map(t -> seed(file, treatment, bytes, t, notes)).orElseGet(() -> skipped(notes));
        } catch (IOException e) {
            notes.add(
                    Severity.ERROR,
                    "cannot be read: " + BoundedFile.reason(e),
                    "check that it is a file, its permissions and its size");
        } catch (RuntimeException | StackOverflowError e) {
            // The edge of the stage: whatever a parser does with a strange file must not cost the other files.
            notes.add(
                    Severity.ERROR,
                    "cannot be read as its format: " + e.getClass().getSimpleName(),
                    "save it as .txt, and report the file as a bug");
        }
        return skipped(notes);
    }

    private static Reading seed(SeedFile file, Treatment treatment, byte[] bytes, String text, Notes notes) {
        FrontMatter front = FrontMatter.split(text, notes);
        SeedFormat format = SeedFormats.of(treatment, front.body());
        Content content = format.read(front.body(), notes);
        if (content.blocks().isEmpty()) {
            // A title above nothing, often with a link to the article elsewhere, still names an article.
            boolean named = front.declarations().stream().anyMatch(d -> d.field() == Field.TITLE);
            notes.add(
                    named ? Severity.WARNING : Severity.ERROR,
                    named ? "holds no text below its front matter" : "holds no text to read",
                    "save the article again, with its text in the file");
            if (!named) {
                return skipped(notes);
            }
        }
        SeedId id = new SeedId(file.name(), 0, sha256(bytes), format.format());
        return new Reading(
                List.of(new Seed(
                        id,
                        content.blocks(),
                        joined(front.declarations(), content.declarations()),
                        joined(front.asides(), content.asides()),
                        notes.problems())),
                List.of());
    }

    private static Reading skipped(Notes notes) {
        List<Problem> problems = notes.problems();
        return new Reading(List.of(), problems);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
