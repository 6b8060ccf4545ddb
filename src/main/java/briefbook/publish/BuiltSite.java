package briefbook.publish;

import briefbook.model.Page;
import briefbook.model.Problem;
import briefbook.model.Severity;
import briefbook.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A site as it lies on disk, compared with the list of what builds wrote there. Nothing is written.
 *
 * <p>Start with {@link #at}. No symbolic link is followed, and hidden files belong to other programs. {@link #read} may be called
 * by many threads.
 */
public final class BuiltSite {
    private static final int LARGEST_TEXT = 64 << 20;
    private static final int CHUNK = 1 << 16;
    private static final String AGAIN = "build the site again";

    private final Path folder;
    private final Manifest manifest;
    private final List<String> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private BuiltSite(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Returns the site in a folder; empty when no build wrote one there.
     *
     * @throws PublishException when the folder cannot be read
     */
    public static Optional<BuiltSite> at(Path folder) throws PublishException {
        Path list = folder.resolve(Manifest.PATH);
        if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            String json = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
            BuiltSite site = new BuiltSite(folder.toRealPath(), Manifest.parse(json));
            Files.walkFileTree(site.folder, site.new Walk());
            site.files.sort(null);
            site.missing();
            return Optional.of(site);
        } catch (IOException e) {
            throw new PublishException(
                    folder.toString(), "cannot be read: " + PublishException.reason(e), "allow reading it");
        }
    }

    /** Returns the paths of all files but hidden ones, in order. */
    public List<String> files() {
        return List.copyOf(files);
    }

    /** Tells whether a build wrote a file. */
    public boolean isBuilt(String path) {
        return path.equals(Manifest.PATH) || manifest.owns(path);
    }

    /** Returns what is missing, what could not be looked at, and, as a note, what no build wrote. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * Reads one of the {@link #files}.
     *
     * @param problems takes what is wrong with its bytes
     * @return its text when pages, style sheets and scripts have one; else without
     */
    public Page read(String path, Consumer<Problem> problems) {
        Path file = SitePath.in(folder, path);
        try {
            boolean isText = path.endsWith(".html") || path.endsWith(".css") || path.endsWith(".js");
            if (isText && Files.size(file) > LARGEST_TEXT) {
                problems.accept(new Problem(
                        Severity.WARNING,
                        path,
                        "is larger than " + (LARGEST_TEXT >> 20) + " MB and was not looked into",
                        "split it"));
                isText = false;
            }
            byte[] text = isText ? Files.readAllBytes(file) : new byte[0];
            changed(path, isText ? Sha256.hex(text) : sum(file)).ifPresent(problems);
            return new Page(path, new String(text, StandardCharsets.UTF_8));
        } catch (IOException e) {
            problems.accept(new Problem(
                    Severity.ERROR, path, "cannot be read: " + PublishException.reason(e), "allow reading it"));
            return new Page(path, "");
        }
    }

    /**
     * Opens one of the {@link #files}.
     *
     * @throws IOException when it cannot be read
     */
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(SitePath.in(folder, path), LinkOption.NOFOLLOW_LINKS);
    }

    private Optional<Problem> changed(String path, String sum) {
        String built = manifest.files().get(path);
        if (built == null || built.equals(sum) || built.equals(Manifest.UNWRITTEN)) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                Severity.ERROR,
                path,
                "is not as it was built: its SHA-256 differs from that in " + Manifest.PATH,
                AGAIN + "; where git changes line ends, put 'site/** -text' into .gitattributes"));
    }

    private static String sum(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void missing() {
        for (var file : manifest.files().entrySet()) {
            if (!Files.isRegularFile(SitePath.in(folder, file.getKey()), LinkOption.NOFOLLOW_LINKS)) {
                problems.add(new Problem(
                        Severity.ERROR, file.getKey(), "is missing, though " + Manifest.PATH + " lists it", AGAIN));
            }
        }
        if (manifest.files().containsValue(Manifest.UNWRITTEN)) {
            problems.add(new Problem(Severity.ERROR, Manifest.PATH, "says that the last build was broken off", AGAIN));
        }
        for (String file : files) {
            if (!isBuilt(file)) {
                problems.add(
                        new Problem(Severity.NOTE, file, "was not written by a build", "leave it if you put it there"));
            }
        }
    }

    private String path(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes facts) {
            return isHidden(at) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (facts.isRegularFile()) {
                files.add(path(file));
            } else {
                problems.add(new Problem(
                        Severity.WARNING,
                        path(file),
                        "is no regular file but a link or a device; not looked at",
                        "put the file itself there; not every host follows links"));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(new Problem(
                    Severity.ERROR,
                    path(file),
                    "cannot be looked at: " + PublishException.reason(e),
                    "allow reading it"));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path at, @Nullable IOException e) {
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path file) {
            return !file.equals(folder) && file.getFileName().toString().startsWith(".");
        }
    }
}
