package briefbook.read;

import briefbook.model.CurationSpot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds and reads the files with which the owner of a collection corrects it: {@code curation.yml} and
 * {@code curation.private.yml}.
 *
 * <p>Start with {@link #find}, then {@link #read}. For a folder of articles each is looked for in it, then in its parent.
 * For a single file they are looked for in the folders above it, nearest first, so that {@code explain seeds/a/b.html}
 * knows what a build of {@code seeds} knows. Stateless.
 */
public final class CurationFiles {
    private CurationFiles() {}

    /** Returns the curation files that are in force for an input, the public one first. */
    public static List<FoundCuration> find(Path input) {
        // As the user names it: a link to a folder has its curation beside the link.
        Path path = input.toAbsolutePath().normalize();
        return Files.isDirectory(path) ? forFolder(path) : forFile(path);
    }

    private static List<FoundCuration> forFolder(Path folder) {
        List<FoundCuration> found = new ArrayList<>();
        for (String name : List.of(CurationSpot.PUBLIC, CurationSpot.PRIVATE)) {
            OwnersFile.in(folder, name)
                    .or(() -> Optional.ofNullable(folder.getParent()).flatMap(parent -> OwnersFile.in(parent, name)))
                    .ifPresent(file -> found.add(new FoundCuration(file, List.of())));
        }
        return found;
    }

    private static List<FoundCuration> forFile(Path file) {
        Path nearest = file.getParent();
        while (nearest != null && inEither(nearest).isEmpty()) {
            nearest = nearest.getParent();
        }
        List<FoundCuration> found = new ArrayList<>();
        for (Path folder : nearest == null ? List.<Path>of() : withParent(nearest)) {
            for (Path each : inEither(folder)) {
                boolean known =
                        found.stream().anyMatch(f -> each.endsWith(f.file().getFileName()));
                if (!known) {
                    found.add(new FoundCuration(each, names(file, folder)));
                }
            }
        }
        found.sort((a, b) -> Boolean.compare(isPrivate(a.file()), isPrivate(b.file())));
        return found;
    }

    /** The folder of articles is the one with the curation file, or the one below it: the file has a name in each. */
    private static List<String> names(Path file, Path folder) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder(FileNames.of(file));
        Path at = file.getParent();
        while (at != null && !at.equals(folder)) {
            if (folder.equals(at.getParent())) {
                names.add(name.toString());
            }
            name.insert(0, FileNames.of(at) + "/");
            at = at.getParent();
        }
        names.add(name.toString());
        return names;
    }

    private static List<Path> withParent(Path folder) {
        return Stream.of(Optional.of(folder), Optional.ofNullable(folder.getParent()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Path> inEither(Path folder) {
        return Stream.of(CurationSpot.PUBLIC, CurationSpot.PRIVATE)
                .flatMap(name -> OwnersFile.in(folder, name).stream())
                .toList();
    }

    private static boolean isPrivate(Path file) {
        return file.endsWith(CurationSpot.PRIVATE);
    }

    /**
     * Reads a curation file.
     *
     * @param name how messages name it
     * @throws OwnersFileException when it is no file, no UTF-8, no YAML, or too large
     */
    public static CurationReading read(Path file, String name) throws OwnersFileException {
        return CurationFile.read(
                name, OwnersFile.text(file, name, 4 * Yaml.LONGEST, "use patterns with * for many files"));
    }
}
