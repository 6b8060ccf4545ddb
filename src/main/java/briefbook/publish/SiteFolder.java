package briefbook.publish;

import briefbook.model.PictureFile;
import briefbook.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of a site, seen with distrust: nothing is written or removed through a symbolic link inside it.
 *
 * @param real where it lies, links resolved
 * @param shown as the user wrote it, for messages
 * @param created whether it did not exist before
 */
record SiteFolder(Path real, String shown, boolean created) {
    /** What a new site may find: a checked-out branch for GitHub Pages holds hidden files and its domain name. */
    private static final String DOMAIN = "CNAME";

    /** Returns the folder, created if need be. */
    static SiteFolder at(Path site, List<Path> inputs) throws IOException {
        String shown = site.toString();
        for (Path input : inputs) {
            refuseOverlap(shown, resolved(site), input.toString(), resolved(input));
        }
        if (Files.exists(site) && !Files.isDirectory(site)) {
            throw new PublishException(shown, "is a file", "choose a folder with --output");
        }
        boolean created = !Files.exists(site);
        Files.createDirectories(site);
        return new SiteFolder(site.toRealPath(), shown, created);
    }

    private static void refuseOverlap(String shown, Path site, String input, Path seeds) throws PublishException {
        if (site.equals(seeds)) {
            throw new PublishException(
                    shown, "is the folder of the seeds, which is never written to", "choose another with --output");
        }
        if (site.startsWith(seeds)) {
            throw new PublishException(
                    shown,
                    "lies inside the seeds " + input + ", so the site would become its own input",
                    "choose a folder beside it with --output");
        }
        if (seeds.startsWith(site)) {
            throw new PublishException(
                    shown, "holds the seeds " + input, "choose a folder with --output that holds only the site");
        }
    }

    /** Resolves the links of the part that exists: a site folder need not. */
    static Path resolved(Path path) throws IOException {
        Path whole = path.toAbsolutePath().normalize();
        Path there = whole;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there.toRealPath().resolve(there.relativize(whole)).normalize();
    }

    /** Returns what earlier builds wrote; refuses a folder that is somebody else's. */
    Manifest manifest() throws IOException {
        Path file = real.resolve(Manifest.PATH);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Manifest.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
        Optional<Path> foreign = firstForeign();
        if (foreign.isPresent()) {
            // Pages among somebody's documents could not be told apart from them later.
            throw new PublishException(
                    shown,
                    "holds " + foreign.get().getFileName() + " but no " + Manifest.PATH + ": no earlier build made it",
                    "choose a new or empty folder with --output");
        }
        return Manifest.EMPTY;
    }

    private Optional<Path> firstForeign() throws IOException {
        for (Path entry : visible(real)) {
            // A build that was killed at its very start leaves folders without files.
            boolean bare = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
                    && visible(entry).isEmpty();
            if (!bare && !entry.endsWith(DOMAIN)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static List<Path> visible(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(e -> !e.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** Tells whether nothing at all, or a file with other bytes, stands at a path. */
    boolean differs(String path, byte[] bytes) throws IOException {
        Path file = SitePath.in(real, path);
        return !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || Files.size(file) != bytes.length
                || !Arrays.equals(Files.readAllBytes(file), bytes);
    }

    /** Tells whether a picture stands at a path already. */
    boolean holds(String path, PictureFile picture) throws IOException {
        Path file = SitePath.in(real, path);
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.size(file) == picture.size()
                && Sha256.hex(Files.readAllBytes(file)).equals(picture.sha256());
    }

    /** Tells whether something stands at a path. */
    boolean holds(String path) {
        return Files.exists(SitePath.in(real, path), LinkOption.NOFOLLOW_LINKS);
    }

    /** Creates the folders of all paths. */
    void createFolders(Iterable<String> paths) throws IOException {
        Set<Path> known = new HashSet<>(Set.of(real));
        Files.deleteIfExists(real.resolve(AtomicWrite.TEMPORARY));
        for (String path : paths) {
            createFolder(parent(SitePath.in(real, path)), known);
        }
    }

    private void createFolder(Path folder, Set<Path> known) throws IOException {
        if (!known.add(folder)) {
            return;
        }
        createFolder(parent(folder), known);
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder);
        } else if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new PublishException(
                    shown + "/" + real.relativize(folder).toString().replace('\\', '/'),
                    "is a file or a symbolic link where the site needs a folder",
                    "move it away, or choose another folder with --output");
        }
        Files.deleteIfExists(folder.resolve(AtomicWrite.TEMPORARY)); // left over by a build that was killed
    }

    /** Everything in a site lies in a folder, at the latest in the site itself. */
    private static Path parent(Path inside) {
        return Objects.requireNonNull(inside.getParent());
    }

    /** Removes a file and the folders that this leaves empty; tells whether there was one. */
    boolean remove(String path) throws IOException {
        Path file = SitePath.in(real, path);
        for (Path folder = parent(file); !folder.equals(real); folder = parent(folder)) {
            if (Files.isSymbolicLink(folder)) {
                return false; // no build of ours wrote through it
            }
        }
        boolean there = !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) && Files.deleteIfExists(file);
        for (Path folder = parent(file); !folder.equals(real); folder = parent(folder)) {
            Files.deleteIfExists(folder.resolve(AtomicWrite.TEMPORARY));
            if (!removedEmpty(folder)) {
                break;
            }
        }
        return there;
    }

    /** Tells whether two paths are one file here, as {@code A} and {@code a} are on some systems. */
    boolean same(String path, String other) throws IOException {
        return holds(path) && holds(other) && Files.isSameFile(SitePath.in(real, path), SitePath.in(real, other));
    }

    /** Leaves no trace of a build that wrote nothing. */
    void removeIfCreatedAndEmpty() throws IOException {
        if (created) {
            removedEmpty(real);
        }
    }

    private static boolean removedEmpty(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false;
        }
    }
}
