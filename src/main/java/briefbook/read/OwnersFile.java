package briefbook.read;

import briefbook.model.Problem;
import briefbook.model.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds and reads files that are no articles: those in which the owner of a collection says how it is to be shown. Stateless. */
final class OwnersFile {
    private OwnersFile() {}

    /** Returns a file or folder by its name in the folder of an input, or else in the folder above. */
    static Optional<Path> find(Path input, String name) {
        Path path = input.toAbsolutePath().normalize();
        Path folder = Files.isDirectory(path) ? path : path.getParent();
        return Stream.of(
                        Optional.ofNullable(folder), Optional.ofNullable(folder).map(Path::getParent))
                .flatMap(Optional::stream)
                .flatMap(f -> in(f, name).stream())
                .findFirst();
    }

    /** Whatever goes by the name counts, a folder too: it is reported when it cannot be read, never passed over. */
    static Optional<Path> in(Path folder, String name) {
        Path file = folder.resolve(name);
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Optional.of(file) : Optional.empty();
    }

    /**
     * Reads a text.
     *
     * @param name how messages name the file
     * @param most the most bytes
     * @param shorter what to do when there are more
     * @throws OwnersFileException when it is no file, no UTF-8, or too large
     */
    static String text(Path file, String name, int most, String shorter) throws OwnersFileException {
        byte[] bytes;
        try (InputStream in = BoundedFile.open(file)) {
            bytes = in.readNBytes(most + 1);
        } catch (IOException e) {
            throw broken(
                    name,
                    "cannot be read: " + BoundedFile.reason(e),
                    "put a file there that can be read, or remove it");
        }
        if (bytes.length > most) {
            throw broken(name, "is larger than " + most / 1_000_000 + " MB", shorter);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw broken(name, "is not UTF-8", "save it as UTF-8");
        }
    }

    static OwnersFileException broken(String where, String what, String hint) {
        return new OwnersFileException(new Problem(Severity.ERROR, where, what, hint));
    }
}
