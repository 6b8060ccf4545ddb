package briefbook.read;

import briefbook.model.OwnerNote;
import briefbook.model.Problem;
import briefbook.model.Severity;
import briefbook.text.EditDistance;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Gives files the notes of their owner that lie beside them: {@code clip.txt.note.md}, or {@code clip.note.md} where only one
 * file is called {@code clip}. A note that nobody would see is a problem.
 */
final class NotedFiles {
    /** For more lost notes the nearest name is not looked for: each is compared with all names. */
    private static final int MOST_NEAREST = 20;

    private final List<SeedFile> files;
    private final Map<String, Integer> byName = new HashMap<>();
    private final Map<String, List<Integer>> byStem = new HashMap<>();
    private final List<Problem> problems;
    private int lost;

    private NotedFiles(List<SeedFile> files, List<Problem> problems) {
        this.files = new ArrayList<>(files);
        this.problems = problems;
        for (int i = 0; i < files.size(); i++) {
            String name = files.get(i).name();
            byName.putIfAbsent(name, i);
            byStem.computeIfAbsent(stem(name), k -> new ArrayList<>()).add(i);
        }
    }

    /** Returns files of one folder with their notes, by name; what is wrong with notes is added to the problems. */
    static List<SeedFile> of(List<SeedFile> files, List<SeedFile> notes, List<Problem> problems) {
        if (notes.isEmpty()) {
            return files;
        }
        NotedFiles noted = new NotedFiles(files, problems);
        List<SeedFile> byStem = new ArrayList<>();
        // Both passes in the order of names: which of two notes is the first must not depend on the disk.
        for (SeedFile note : sorted(notes)) {
            Integer exact = noted.byName.get(about(note));
            if (exact == null) {
                byStem.add(note);
            } else {
                noted.give(exact, note);
            }
        }
        byStem.forEach(noted::byStem);
        return noted.files;
    }

    private static List<SeedFile> sorted(List<SeedFile> notes) {
        return notes.stream().sorted(Comparator.comparing(SeedFile::name)).toList();
    }

    /**
     * Returns a file that is read alone, with the note that it would have in its folder.
     *
     * @throws IOException when the folder cannot be listed
     */
    static Listing alone(SeedFile file) throws IOException {
        Path exact = file.path().resolveSibling(file.path().getFileName() + OwnerNote.END);
        Path shorter = file.path().resolveSibling(stem(file.path().getFileName().toString()) + OwnerNote.END);
        if (isFile(exact)) {
            return new Listing(List.of(file.note(new SeedFile(exact, file.name() + OwnerNote.END))), List.of());
        }
        boolean theirs = isFile(shorter) && isAlone(file.path());
        return new Listing(
                List.of(theirs ? file.note(new SeedFile(shorter, stem(file.name()) + OwnerNote.END)) : file),
                List.of());
    }

    /** Whose note it is depends on what else is called so. */
    private static boolean isAlone(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent(), "a real path has a folder");
        String stem = stem(file.getFileName().toString());
        try (DirectoryStream<Path> same = Files.newDirectoryStream(
                folder,
                p -> stem(FileNames.of(p)).equals(stem)
                        && FileRules.of(FileNames.of(p)).treatment().isRead())) {
            Iterator<Path> paths = same.iterator();
            return !paths.hasNext() || (paths.next().equals(file) && !paths.hasNext());
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private void byStem(SeedFile note) {
        List<Integer> same = byStem.getOrDefault(about(note), List.of());
        if (same.size() == 1) {
            give(same.get(0), note);
        } else if (same.isEmpty()) {
            warn(note, "a note, but there is no article “" + Notes.shown(about(note)) + "”", nearest(about(note)));
        } else {
            List<String> names = same.stream().map(this::shown).toList();
            warn(
                    note,
                    "a note that could be on " + String.join(" or ", names),
                    "call it " + names.get(0) + OwnerNote.END);
        }
    }

    private void give(int number, SeedFile note) {
        SeedFile first = files.get(number).note();
        if (first == null) {
            files.set(number, files.get(number).note(note));
        } else {
            warn(
                    note,
                    "a second note on " + shown(number) + "; only " + Notes.shown(first.name()) + " is shown",
                    "put both into one file");
        }
    }

    private String shown(int number) {
        return Notes.shown(files.get(number).name());
    }

    private String nearest(String wanted) {
        String otherwise = "call it like the file of the article, with " + OwnerNote.END + " behind";
        if (lost++ >= MOST_NEAREST) {
            return otherwise;
        }
        List<String> names = Stream.concat(byName.keySet().stream(), byStem.keySet().stream())
                .sorted()
                .distinct()
                .toList();
        return EditDistance.nearest(wanted, names)
                .map(near ->
                        "did you mean “" + Notes.shown(near) + "”? Then call it " + Notes.shown(near) + OwnerNote.END)
                .orElse(otherwise);
    }

    private void warn(SeedFile note, String what, String hint) {
        problems.add(new Problem(Severity.WARNING, Notes.shown(note.name()), what, hint));
    }

    /** Returns the name of what a note is on. */
    private static String about(SeedFile note) {
        return note.name().substring(0, note.name().length() - OwnerNote.END.length());
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }
}
