package briefbook.publish;

import briefbook.model.Page;
import briefbook.model.PictureSource;
import briefbook.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a site to disk: what changed first, then what is stale goes.
 *
 * <p>Start with {@link #open}, which finds out early whether the folder can be used and keeps other builds out until
 * {@link #close}. Files that no build wrote are never overwritten and never removed: what builds wrote stands in
 * {@code data/manifest.json} inside the site. A build that is killed leaves only whole files, and the next one ends with the
 * same bytes as if nothing had happened. For one thread.
 */
public final class SitePublisher implements AutoCloseable {
    private final SiteFolder folder;
    private final SiteLock lock;
    private final Manifest earlier;
    private final AtomicWrite disk;

    private SitePublisher(SiteFolder folder, SiteLock lock, Manifest earlier, AtomicWrite disk) {
        this.folder = folder;
        this.lock = lock;
        this.earlier = earlier;
        this.disk = disk;
    }

    /**
     * Takes hold of a folder, which is created if need be.
     *
     * @param inputs where the seeds lie: the site may neither hold them nor lie inside them
     * @throws PublishException when the folder cannot be used
     */
    public static SitePublisher open(Path site, List<Path> inputs) throws PublishException {
        return open(site, inputs, AtomicWrite.TO_DISK);
    }

    static SitePublisher open(Path site, List<Path> inputs, AtomicWrite disk) throws PublishException {
        try {
            SiteFolder folder = SiteFolder.at(site, inputs);
            SiteLock lock = SiteLock.on(folder.real(), folder.shown());
            try {
                return new SitePublisher(folder, lock, folder.manifest(), disk);
            } catch (IOException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw PublishException.of(site.toString(), e);
        }
    }

    /**
     * Makes the folder hold exactly these pages, beside the files that are none of ours.
     *
     * @throws PublishException when something cannot be written, or belongs to somebody else
     * @throws IllegalArgumentException when a page's path could leave the folder or is used twice
     */
    public Published publish(List<Page> pages) throws PublishException {
        return publish(pages, PictureBytes.NONE);
    }

    /**
     * Makes the folder hold exactly these pages and pictures, beside the files that are none of ours.
     *
     * @param bytes reads pictures that are not in the folder yet; one that is not found any more is left out
     * @throws PublishException when something cannot be written, or belongs to somebody else
     * @throws IllegalArgumentException when a page's path could leave the folder or is used twice
     */
    public Published publish(List<Page> pages, PictureBytes bytes) throws PublishException {
        NavigableMap<String, Page> contents = contents(pages);
        try {
            refuseToOverwriteForeign(contents);
            folder.createFolders(Set.of(Manifest.PATH));
            if (!earlier.files().keySet().containsAll(contents.keySet())) {
                // Before the first page, so that even a build that is killed owns whatever it has written.
                write(
                        Manifest.PATH,
                        earlier.plus(Manifest.unfinished(contents.keySet())).bytes());
            }
            folder.createFolders(contents.keySet());
            SortedMap<String, String> hashes = new TreeMap<>();
            // Before the pages that show them.
            List<Page> pictures =
                    contents.values().stream().filter(p -> p.picture() != null).toList();
            PictureWriter writer = new PictureWriter(folder, disk);
            writer.write(pictures, bytes);
            int written = writer.written().size();
            for (Page page : contents.values()) {
                written += page.picture() == null && write(page.path(), bytes(page)) ? 1 : 0;
                hashes.put(page.path(), hash(page));
            }
            hashes.keySet().removeAll(writer.left());
            int removed = removeStale(contents);
            // Last, so that until here the list names what is still to be removed.
            write(Manifest.PATH, new Manifest(hashes).bytes());
            return new Published(
                    written, contents.size() - written - writer.left().size(), removed, writer.problems());
        } catch (InvalidPathException e) {
            throw new PublishException(
                    folder.shown(),
                    "cannot hold the name " + e.getInput(),
                    "set the environment variable LC_ALL to C.UTF-8 or another locale with UTF-8");
        } catch (IOException e) {
            throw PublishException.of(folder.shown(), e);
        }
    }

    /** Lets other builds in. */
    @Override
    public void close() throws PublishException {
        try {
            lock.close();
            folder.removeIfCreatedAndEmpty();
        } catch (IOException e) {
            throw PublishException.of(folder.shown(), e);
        }
    }

    private static NavigableMap<String, Page> contents(List<Page> pages) {
        NavigableMap<String, Page> contents = new TreeMap<>();
        Map<String, String> taken = new HashMap<>();
        taken.put(SitePath.key(Manifest.PATH), Manifest.PATH);
        for (Page page : pages) {
            String path = page.path();
            Optional<String> fault = SitePath.fault(path);
            if (fault.isPresent()) {
                throw new IllegalArgumentException("a page cannot be written to '" + path + "': " + fault.get());
            }
            String other = taken.putIfAbsent(SitePath.key(path), path);
            if (other != null) {
                throw new IllegalArgumentException("two pages want the same file: '" + other + "' and '" + path + "'");
            }
            contents.put(path, page);
        }
        contents.put(
                SitePath.NO_JEKYLL,
                new Page(SitePath.NO_JEKYLL, "")); // else GitHub Pages leaves out what starts with an underscore
        return contents;
    }

    private void refuseToOverwriteForeign(NavigableMap<String, Page> contents) throws IOException {
        for (Page page : contents.values()) {
            String path = page.path();
            PictureSource picture = page.picture();
            if (!earlier.owns(path)
                    && folder.holds(path)
                    && (picture == null ? folder.differs(path, bytes(page)) : !folder.holds(path, picture.file()))) {
                throw new PublishException(
                        folder.shown() + "/" + path,
                        "was not made by a build and would be overwritten",
                        "move it away, or choose another folder with --output");
            }
        }
    }

    private static byte[] bytes(Page page) {
        return page.content().getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(Page page) {
        PictureSource picture = page.picture();
        return picture == null ? Sha256.hex(bytes(page)) : picture.file().sha256();
    }

    private boolean write(String path, byte[] bytes) throws IOException {
        if (!folder.differs(path, bytes)) {
            return false;
        }
        try {
            disk.write(SitePath.in(folder.real(), path), bytes);
            return true;
        } catch (IOException e) {
            throw PublishException.of(folder.shown() + "/" + path, e);
        }
    }

    private int removeStale(NavigableMap<String, Page> contents) throws IOException {
        Map<String, String> kept = new HashMap<>();
        contents.keySet().forEach(path -> kept.put(SitePath.key(path), path));
        int removed = 0;
        for (String path : earlier.files().keySet()) {
            String page = kept.get(SitePath.key(path));
            // Where a file system ignores case, the old name may be the new page's.
            if (!contents.containsKey(path) && (page == null || !folder.same(path, page))) {
                removed += folder.remove(path) ? 1 : 0;
            }
        }
        return removed;
    }
}
