package briefbook.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * The file of a proof sheet: new, or a sheet that was written before.
 *
 * <p>Start with {@link #at}, which finds out early whether it can be written; nothing but this file is. For one thread.
 */
public final class SheetFile {
    /** A sheet says what it is within so many bytes. */
    private static final int HEAD = 2048;

    private static final String ELSEWHERE = "name another file with --output";

    private final Path file;

    private SheetFile(Path file) {
        this.file = file;
    }

    /**
     * Looks whether a sheet may be written.
     *
     * @param mark what a sheet holds near its start
     * @param seeds where the articles lie: nothing is written there
     * @param force whether a file that is no sheet may be overwritten
     * @throws PublishException when it may not
     */
    public static SheetFile at(Path file, String mark, List<Path> seeds, boolean force) throws PublishException {
        String shown = file.toString();
        try {
            Path parent = file.toAbsolutePath().normalize().getParent();
            if (parent == null || Files.isDirectory(file)) {
                throw new PublishException(shown, "is a folder", "name a file with --output");
            }
            if (!Files.isDirectory(parent)) {
                throw new PublishException(
                        shown, "would lie in a folder that does not exist", "make the folder, or " + ELSEWHERE);
            }
            Path real = parent.toRealPath().resolve(file.getFileName());
            for (Path input : seeds) {
                if (real.startsWith(SiteFolder.resolved(input))) {
                    throw new PublishException(
                            shown, "lies inside the seeds " + input + ", which are never written to", ELSEWHERE);
                }
            }
            refuseForeign(real, shown, mark, force);
            return new SheetFile(real);
        } catch (IOException e) {
            throw PublishException.of(shown, e);
        }
    }

    private static void refuseForeign(Path file, String shown, String mark, boolean force) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new PublishException(shown, "is no regular file", ELSEWHERE + ", or '-' for the standard output");
        }
        if (force) {
            return;
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            if (!new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains(mark)) {
                throw new PublishException(
                        shown,
                        "is no proof sheet and would be overwritten",
                        ELSEWHERE + ", or overwrite it with --force");
            }
        }
    }

    /**
     * Writes the sheet: a reader meets the old one or the new one, whole.
     *
     * @throws PublishException when it cannot be written
     */
    public void write(String sheet) throws PublishException {
        try {
            AtomicWrite.TO_DISK.write(file, sheet.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw PublishException.of(file.toString(), e);
        }
    }
}
