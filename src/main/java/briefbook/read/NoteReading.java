package briefbook.read;

import briefbook.model.Block;
import briefbook.model.OwnerNote;
import briefbook.model.Problem;
import briefbook.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * What came out of the file of an owner's note. It is read as Markdown.
 *
 * @param note the note; none when there is none, or it was skipped
 * @param problems what was noticed
 */
public record NoteReading(Optional<OwnerNote> note, List<Problem> problems) {
    /** There is no note. */
    public static final NoteReading NONE = new NoteReading(Optional.empty(), List.of());

    /** A longer text is no note, and every page of its article would carry it. */
    private static final int LARGEST = 2 << 20;

    /** Copies the list. */
    public NoteReading {
        problems = List.copyOf(problems);
    }

    static NoteReading of(SeedFile file) {
        Notes notes = new Notes(file.name());
        Optional<OwnerNote> note = Optional.empty();
        try {
            note = read(file, notes);
        } catch (IOException e) {
            notes.add(Severity.ERROR, "cannot be read: " + BoundedFile.reason(e), "check its permissions");
        } catch (RuntimeException | StackOverflowError e) {
            // The edge of the stage: a note must not cost its article.
            notes.add(Severity.ERROR, "cannot be read: " + e.getClass().getSimpleName(), "report it as a bug");
        }
        return new NoteReading(note, notes.problems());
    }

    private static Optional<OwnerNote> read(SeedFile file, Notes notes) throws IOException {
        byte[] bytes;
        try (InputStream in = BoundedFile.open(file.path())) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            notes.add(Severity.WARNING, "is larger than " + (LARGEST >> 20) + " MB and not shown", "shorten the note");
            return Optional.empty();
        }
        Optional<String> text = Decoder.decode(bytes, false, notes);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Content content = new MarkdownFormat().read(text.get(), notes);
        boolean hides = content.asides().stream().anyMatch(a -> !a.rule().equals("link-reference"));
        if (hides || !content.pictures().isEmpty()) {
            notes.add(
                    Severity.NOTE,
                    "pictures, comments and struck-out words of a note are not shown",
                    "none, unless you miss something");
        }
        if (content.blocks().isEmpty()) {
            notes.add(Severity.WARNING, "is a note without text", "write something, or delete it");
            return Optional.empty();
        }
        List<Block> blocks = content.blocks().stream()
                .map(b -> new Block(b.kind(), b.level(), b.text(), b.lines(), b.marks(), b.rows()))
                .toList();
        return Optional.of(new OwnerNote(file.name(), blocks));
    }
}
