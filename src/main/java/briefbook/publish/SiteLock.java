package briefbook.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
    private static final AtomicLong TAKEN = new AtomicLong();

    private final Path file;
    private final FileChannel channel;

    private SiteLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Locks a folder that exists. */
    static SiteLock on(Path site, String shown) throws IOException {
        Path file = site.resolve(NAME);
        String own = ProcessHandle.current().pid() + " " + TAKEN.incrementAndGet() + "\n";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            FileChannel channel = FileChannel.open(
                    file,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    LinkOption.NOFOLLOW_LINKS);
            if (!locks(channel)) {
                channel.close();
                throw new PublishException(
                        shown,
                        "another build is writing this site (process " + holder(file) + ")",
                        "wait until it is done, or end that process");
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(own.getBytes(StandardCharsets.UTF_8)), 0);
            // The last holder may have removed the file between our opening and our locking it: then ours is nobody's.
            if (content(file).equals(own)) {
                return new SiteLock(file, channel);
            }
            channel.close();
        }
        throw new PublishException(shown, "other builds keep taking the lock", "run one build at a time");
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file); // while it is locked: afterwards it may be another build's
        } finally {
            channel.close();
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another build in this very process
        }
    }

    private static String holder(Path file) throws IOException {
        String content = content(file);
        int end = content.indexOf(' ');
        return end < 0 ? "unknown" : content.substring(0, end);
    }

    private static String content(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            return "";
        }
    }
}
