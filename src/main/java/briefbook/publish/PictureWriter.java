package briefbook.publish;

import briefbook.model.Page;
import briefbook.model.PictureSource;
import briefbook.model.Problem;
import briefbook.model.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes the pictures of a site that are not there yet, one seed after another, so that the bytes of one picture at a time are in
 * memory. For one thread and one use.
 */
final class PictureWriter {
    private final SiteFolder folder;
    private final AtomicWrite disk;
    private final List<String> written = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    PictureWriter(SiteFolder folder, AtomicWrite disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Writes what is missing; what is not found any more is a problem and is left out. */
    void write(Collection<Page> pictures, PictureBytes bytes) throws IOException {
        SortedMap<String, Map<String, String>> wanted = new TreeMap<>();
        for (Page page : pictures) {
            PictureSource source = Objects.requireNonNull(page.picture());
            if (!folder.holds(page.path(), source.file())) {
                wanted.computeIfAbsent(source.seed(), s -> new TreeMap<>())
                        .put(source.file().sha256(), page.path());
            }
        }
        for (Map.Entry<String, Map<String, String>> seed : wanted.entrySet()) {
            Map<String, String> open = new HashMap<>(seed.getValue());
            try {
                bytes.read(seed.getKey(), (sha256, picture) -> write(open.remove(sha256), picture));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            open.values().stream().sorted().forEach(path -> {
                left.add(path);
                problems.add(changed(seed.getKey(), path));
            });
        }
    }

    private void write(@Nullable String path, byte[] bytes) {
        if (path != null) {
            try {
                disk.write(SitePath.in(folder.real(), path), bytes);
                written.add(path);
            } catch (IOException e) {
                throw new UncheckedIOException(PublishException.of(folder.shown() + "/" + path, e));
            }
        }
    }

    private static Problem changed(String seed, String path) {
        return new Problem(
                Severity.ERROR,
                seed,
                "a picture changed while the site was built; " + path + " is left out",
                "build again");
    }

    List<String> written() {
        return written;
    }

    /** Returns the paths of the pictures that were not found. */
    List<String> left() {
        return left;
    }

    List<Problem> problems() {
        return problems;
    }
}
