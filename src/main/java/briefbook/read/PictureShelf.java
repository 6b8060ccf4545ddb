package briefbook.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pictures that a page may take: parts of its own archive, and files below the folder of the seeds.
 *
 * <p>No address leads out of that folder, through a link, or to a hidden file; a name counts only as it is written on the disk,
 * so that every system finds the same.
 */
final class PictureShelf {
    private final SeedFile page;
    private final Map<String, byte[]> parts;

    /**
     * Opens the shelf of a page.
     *
     * @param parts pictures of its archive, by the address or the {@code cid:} that the page calls them by
     */
    PictureShelf(SeedFile page, Map<String, byte[]> parts) {
        this.page = page;
        this.parts = parts;
    }

    /** Returns a part of the page's own archive. */
    Optional<byte[]> part(String address) {
        return Optional.ofNullable(parts.get(address));
    }

    /**
     * Returns the bytes of a file, at most one more than a limit.
     *
     * @throws IOException when the file is there and cannot be read
     */
    Optional<byte[]> file(String address, int limit) throws IOException {
        for (String name : names(address)) {
            Optional<Path> file = find(name);
            if (file.isPresent()) {
                try (InputStream in = BoundedFile.open(file.get())) {
                    return Optional.of(in.readNBytes(limit + 1));
                }
            }
        }
        return Optional.empty();
    }

    /** An address is written with escapes and may carry a query; a name on the disk may look the same. */
    private static Set<String> names(String address) {
        Set<String> names = new LinkedHashSet<>();
        String bare = address.replaceFirst("[?#].*", "");
        try {
            names.add(URLDecoder.decode(bare.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // a bare % is no escape: the name is what is written
        }
        names.add(bare);
        names.add(address);
        return names;
    }

    private Optional<Path> find(String name) {
        boolean plain = !name.isEmpty()
                && name.charAt(0) != '/'
                && name.chars().noneMatch(c -> c == '\\' || c == ':' || c == 0 || c == '\n');
        Path folder = page.path().getParent();
        if (!plain || folder == null) {
            return Optional.empty();
        }
        try {
            Path file = folder.resolve(name).normalize();
            if (!file.startsWith(page.root()) || file.equals(page.root())) {
                return Optional.empty();
            }
            Path below = page.root().relativize(file);
            Path step = page.root();
            for (Path each : below) {
                step = step.resolve(each);
                if (each.toString().startsWith(".") || Files.isSymbolicLink(step)) {
                    return Optional.empty();
                }
            }
            boolean there = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && file.toRealPath(LinkOption.NOFOLLOW_LINKS).endsWith(below);
            return there ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }
}
