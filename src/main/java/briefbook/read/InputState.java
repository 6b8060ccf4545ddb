package briefbook.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Size and time of each file that a build of some inputs may read: two states are equal when nothing has changed in between.
 *
 * <p>Start with {@link #of}. Articles are looked for below the inputs; what their owner says of the site and templates also in the
 * folder above, and above single files in all folders, since curation is. No symbolic link is followed, nothing is opened.
 *
 * @param files size and time by file
 */
public record InputState(Map<Path, String> files) {
    private static final List<String> OWNERS_FILES = List.of(
            "briefbook.yml",
            "briefbook.yaml",
            "briefbook.private.yml",
            "curation.yml",
            "curation.private.yml",
            "slugs.lock",
            TemplateFolder.NAME);

    /** Copies the map. */
    public InputState {
        files = Map.copyOf(files);
    }

    /** Looks at the files as they are now; one that comes or goes meanwhile is in the state or is not. */
    public static InputState of(List<Path> inputs) {
        Map<Path, String> files = new HashMap<>();
        for (Path input : inputs) {
            Path path = input.toAbsolutePath().normalize();
            add(path, files);
            for (Path folder : above(path)) {
                OWNERS_FILES.forEach(name -> add(folder.resolve(name), files));
            }
        }
        return new InputState(files);
    }

    private static List<Path> above(Path input) {
        List<Path> above = new ArrayList<>();
        boolean all = !Files.isDirectory(input);
        for (Path at = input.getParent(); at != null && (all || above.isEmpty()); at = at.getParent()) {
            above.add(at);
        }
        return above;
    }

    private static void add(Path path, Map<Path, String> files) {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            // The input itself may be a link to a folder, which a build follows.
            Files.walkFileTree(Files.isDirectory(path) ? path.toRealPath() : path, new Visit(files));
        } catch (IOException e) {
            // It went away between two looks: then it is not in the state, which is what has changed.
            files.remove(path);
        }
    }

    private static final class Visit extends SimpleFileVisitor<Path> {
        private final Map<Path, String> files;
        private boolean inside;

        Visit(Map<Path, String> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) {
            // Hidden folders hold what other programs remember, such as .git.
            boolean hidden = inside && String.valueOf(folder.getFileName()).startsWith(".");
            inside = true;
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            if (!String.valueOf(file.getFileName()).startsWith(".")) {
                files.put(file, facts.size() + " " + facts.lastModifiedTime());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            files.put(file, "cannot be looked at");
            return FileVisitResult.CONTINUE;
        }
    }
}
