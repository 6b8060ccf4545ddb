package briefbook.publish;

import briefbook.text.Sha256;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** The file that the program runs from. */
public final class RunningJar {
    private RunningJar() {}

    /** Returns the SHA-256 of the jar; empty when the program runs from a folder of classes, or its file cannot be read. */
    public static Optional<String> sha256() {
        CodeSource source = RunningJar.class.getProtectionDomain().getCodeSource();
        try {
            Path file =
                    source == null ? Path.of("") : Path.of(source.getLocation().toURI());
            return Files.isRegularFile(file) ? Optional.of(Sha256.hex(Files.readAllBytes(file))) : Optional.empty();
        } catch (IOException | URISyntaxException e) {
            return Optional.empty();
        }
    }
}
