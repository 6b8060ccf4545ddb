package briefbook.read;

import briefbook.model.Problem;
import briefbook.model.Severity;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One walk over a folder of seeds.
 *
 * <p>Regular files only. No symbolic link is followed: it could leave the folder, loop, or list a file twice. Nothing is
 * opened, so that a pipe or a device cannot block. Sorted by name, code unit by code unit. For one thread and one use.
 */
final class FolderWalk {
    private static final int DEEPEST = 200;
    private static final Pattern PAGE_FOLDER = Pattern.compile("(.+)[_.-][^_./-]+/", Pattern.DOTALL);
    private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml");

    private final List<SeedFile> files = new ArrayList<>();
    private final List<SeedFile> notes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Path root = Path.of("");
    private final Deque<Folder> waiting = new ArrayDeque<>();

    private record Folder(Path path, String name, int depth) {}

    private record Entry(Path path, String name) {}

    /**
     * Lists a folder.
     *
     * @throws IOException when it cannot be opened
     */
    Listing walk(Path folder) throws IOException {
        root = folder;
        visit(new Folder(folder, "", 0), entries(folder, ""));
        while (!waiting.isEmpty()) {
            Folder next = waiting.removeLast();
            try {
                visit(next, entries(next.path(), next.name()));
            } catch (IOException e) {
                skip(
                        Severity.ERROR,
                        next.name(),
                        "folder cannot be opened: " + BoundedFile.reason(e),
                        "allow reading it");
            }
        }
        files.sort(Comparator.comparing(SeedFile::name));
        List<SeedFile> noted = NotedFiles.of(files, notes, problems);
        problems.sort(Comparator.comparing(Problem::where));
        return new Listing(noted, problems);
    }

    private static List<Entry> entries(Path folder, String name) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(path -> entries.add(new Entry(path, name + FileNames.of(path))));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }

    private void visit(Folder folder, List<Entry> entries) {
        Set<String> names = new HashSet<>();
        entries.forEach(e -> names.add(e.name().toLowerCase(Locale.ROOT)));
        for (Entry entry : entries) {
            try {
                BasicFileAttributes facts =
                        Files.readAttributes(entry.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                visit(entry, facts, folder.depth(), names);
            } catch (IOException e) {
                skip(Severity.ERROR, entry.name(), "cannot be looked at: " + BoundedFile.reason(e), "allow reading it");
            }
        }
    }

    private void visit(Entry entry, BasicFileAttributes facts, int depth, Set<String> beside) {
        if (facts.isSymbolicLink()) {
            skip(
                    Severity.WARNING,
                    entry.name(),
                    "symbolic link is not followed",
                    "put the file itself into the folder if it belongs to the collection");
        } else if (facts.isOther()) {
            // Windows calls a junction both a directory and something else.
            skip(Severity.WARNING, entry.name(), "no regular file (a pipe, socket, device or junction)", "remove it");
        } else if (facts.isDirectory()) {
            visitFolder(entry, depth, beside);
        } else {
            visitFile(entry);
        }
    }

    private void visitFile(Entry entry) {
        FileRules.FileRule rule = FileRules.of(entry.name());
        if (rule.treatment().isRead()) {
            files.add(new SeedFile(entry.path(), entry.name(), root));
        } else if (rule.treatment() == Treatment.NOTE) {
            notes.add(new SeedFile(entry.path(), entry.name(), root));
        } else {
            skip(entry.name(), rule);
        }
    }

    private void visitFolder(Entry entry, int depth, Set<String> beside) {
        String name = entry.name() + "/";
        FileRules.FileRule rule = FileRules.of(name);
        boolean skipped = rule.treatment() == Treatment.PAGE_FOLDER
                ? hasPage(name, beside)
                : !rule.treatment().isRead();
        if (skipped) {
            skip(name, rule);
        } else if (depth >= DEEPEST) {
            skip(Severity.ERROR, name, "folders are nested more than " + DEEPEST + " deep", "move it up");
        } else {
            waiting.addLast(new Folder(entry.path(), name, depth + 1));
        }
    }

    /** Says whether a page lies beside the folder that carries its name: {@code talks.html} and {@code talks_files/}. */
    private static boolean hasPage(String folder, Set<String> beside) {
        Matcher matcher = PAGE_FOLDER.matcher(folder.toLowerCase(Locale.ROOT));
        return matcher.matches() && PAGES.stream().anyMatch(end -> beside.contains(matcher.group(1) + end));
    }

    private void skip(String name, FileRules.FileRule rule) {
        if (rule.treatment() != Treatment.OWN) {
            Severity severity = rule.treatment() == Treatment.MISSED ? Severity.ERROR : Severity.NOTE;
            skip(severity, name, "skipped: " + rule.what(), rule.hint());
        }
    }

    private void skip(Severity severity, String name, String what, String hint) {
        problems.add(new Problem(severity, Notes.shown(name), what, hint));
    }
}
