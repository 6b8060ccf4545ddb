package briefbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a site by path, as hashes of their bytes. */
final class SiteHashes {
    private SiteHashes() {}

    static SortedMap<String, String> of(Path site) throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = site.relativize(file).toString().replace('\\', '/');
                hashes.put(path, hash(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    static void build(Path seeds, Path site, int threads) {
        try {
            Briefbook.builtIn().build(new BuildRequest(List.of(seeds), site, "Briefbook", threads), Progress.NONE);
        } catch (CannotBuildException e) {
            throw new AssertionError(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
