package briefbook.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps a second build out of a site.
 *
 * <p>The operating system holds the lock and gives it back when the process ends, however it ends: a lock file that is left
 * over locks nothing. The file holds the process id, for the message only.
 */
final class SiteLock implements AutoCloseable {
    static final String NAME = ".briefbook.lock";

    /** Far behind the text: Windows lets nobody read a region that is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int ATTEMPTS = 20;
    private static final int CONTENT_LIMIT = 100;
    private static final AtomicLong TAKEN = new AtomicLong();

    /**
     * The lock files of this process. POSIX gives up all locks of a process on a file as soon as the process closes the file
     * anywhere, so that a file that is locked here must not even be looked at.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel locked;
    private final FileChannel reread;

    private SiteLock(Path file, FileChannel locked, FileChannel reread) {
        this.file = file;
        this.locked = locked;
        this.reread = reread;
    }

    /**
     * Locks a folder that exists.
     *
     * @param site without symbolic links
     * @param shown how to name it in messages
     */
    static SiteLock on(Path site, String shown) throws IOException {
        Path file = site.resolve(NAME);
        if (!HELD.add(file)) {
            throw refused(shown, Long.toString(ProcessHandle.current().pid()));
        }
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Optional<SiteLock> lock = attempt(file, shown);
                if (lock.isPresent()) {
                    return lock.get();
                }
            }
            throw new PublishException(shown, "other builds keep taking the lock", "run one build at a time");
        } catch (IOException e) {
            HELD.remove(file);
            throw e;
        }
    }

    private static Optional<SiteLock> attempt(Path file, String shown) throws IOException {
        FileChannel locked = open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (locked.tryLock(LOCKED_BYTE, 1, false) == null) {
            String holder = content(locked);
            locked.close();
            throw refused(shown, holder.substring(0, Math.max(0, holder.indexOf(' '))));
        }
        String own = ProcessHandle.current().pid() + " " + TAKEN.incrementAndGet() + "\n";
        locked.truncate(0);
        locked.write(ByteBuffer.wrap(own.getBytes(StandardCharsets.US_ASCII)), 0);
        // The last holder may have removed the file between our opening and our locking it: then ours is nobody's any
        // more.
        try {
            FileChannel reread = open(file, StandardOpenOption.READ); // open until the end: closing it would unlock
            if (content(reread).equals(own)) {
                return Optional.of(new SiteLock(file, locked, reread));
            }
            reread.close();
        } catch (NoSuchFileException e) {
            locked.close();
            return Optional.empty();
        }
        locked.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file); // while it is locked: afterwards it may be another build's
        } finally {
            reread.close();
            locked.close();
            HELD.remove(file);
        }
    }

    private static PublishException refused(String shown, String process) {
        return new PublishException(
                shown,
                "another build is writing this site (process " + (process.isEmpty() ? "unknown" : process) + ")",
                "wait until it is done, or end that process");
    }

    private static FileChannel open(Path file, OpenOption... options) throws IOException {
        Set<OpenOption> all = new HashSet<>(List.of(options));
        all.add(LinkOption.NOFOLLOW_LINKS);
        return FileChannel.open(file, all);
    }

    private static String content(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(CONTENT_LIMIT);
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
    }
}
