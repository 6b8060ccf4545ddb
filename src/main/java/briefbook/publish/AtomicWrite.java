package briefbook.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file so that a reader meets either all of its old bytes or all of its new ones. */
@FunctionalInterface
interface AtomicWrite {
    /** The name of the file that is being written, in the folder of its target: one name, so that a killed build leaves one. */
    String TEMPORARY = ".briefbook.tmp";

    /** Writes by a temporary file in the same folder and a rename. */
    AtomicWrite TO_DISK = AtomicWrite::writeToDisk;

    /** Writes the file; its folder exists. */
    void write(Path target, byte[] bytes) throws IOException;

    private static void writeToDisk(Path target, byte[] bytes) throws IOException {
        Path temporary = target.resolveSibling(TEMPORARY);
        Files.deleteIfExists(temporary);
        // A new file: nobody's symbolic link is followed, and the reader's rights are the usual ones.
        Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
