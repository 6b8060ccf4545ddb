package briefbook.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Decides which paths a site may use, so that no title and no damaged manifest leads a write or a removal out of its folder.
 *
 * <p>A path that passes means the same file on Linux, macOS and Windows.
 */
final class SitePath {
    static final String NO_JEKYLL = ".nojekyll";

    /** No file system allows longer names, and Windows few longer paths. */
    private static final int NAME_LIMIT = 255;

    private static final int PATH_LIMIT = 1024;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\\\:*?\"<>|]");
    private static final Pattern RESERVED =
            Pattern.compile("(?:con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])");

    private SitePath() {}

    /** Returns why a path may not be used, or nothing when it may. */
    static Optional<String> fault(String path) {
        if (path.equals(NO_JEKYLL)) {
            return Optional.empty();
        }
        if (path.isEmpty() || path.length() > PATH_LIMIT) {
            return Optional.of("it is empty or longer than " + PATH_LIMIT + " characters");
        }
        if (FORBIDDEN.matcher(path).find()) {
            return Optional.of("it holds a character that is not allowed in file names everywhere");
        }
        for (String name : path.split("/", -1)) {
            Optional<String> fault = faultOfName(name);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    /** Returns what two paths have in common when some file system takes them for the same. */
    static String key(String path) {
        // Upper case first: ſ and ı are equal to s and i for file systems that ignore case.
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** Returns where a path that has no {@linkplain #fault fault} lies. */
    static Path in(Path site, String path) {
        return site.resolve(path);
    }

    private static Optional<String> faultOfName(String name) {
        if (name.isEmpty() || name.equals("..") || name.equals(".")) {
            return Optional.of("it does not stay inside the folder");
        }
        if (name.startsWith(".")) {
            return Optional.of("hidden files belong to other programs");
        }
        if (name.endsWith(".") || name.endsWith(" ") || name.startsWith(" ")) {
            return Optional.of("a name starts or ends with a space or ends with a dot");
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > NAME_LIMIT) {
            return Optional.of("a name is longer than " + NAME_LIMIT + " bytes");
        }
        String stem = name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'));
        if (RESERVED.matcher(stem.strip().toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of("'" + stem + "' is a reserved name on Windows");
        }
        return Optional.empty();
    }
}
