package briefbook.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the files that a new collection begins with.
 *
 * <p>Start with {@link #write}. Only into a folder that is new or empty: nothing is overwritten, and nothing is mixed with files
 * that somebody has already. Stateless.
 */
public final class NewCollection {
    private static final String RESOURCES = "/briefbook/init/";
    private static final String GIT = ".git";

    /** Each file with the resource that it is copied from; names of these do not begin with a dot, which build tools leave out. */
    private static final List<Map.Entry<String, String>> FILES = List.of(
            Map.entry("seeds/2024-05-07-ferry.md", "ferry.md"),
            Map.entry("briefbook.yml", "briefbook.yml"),
            Map.entry("curation.yml", "curation.yml"),
            Map.entry("briefbook.sh", "briefbook.sh"),
            Map.entry("README.md", "README.md"),
            Map.entry(".gitignore", "gitignore"),
            Map.entry(".gitattributes", "gitattributes"),
            Map.entry(".github/workflows/pages.yml", "pages.yml"));

    private NewCollection() {}

    /**
     * Writes the files.
     *
     * @param values what stands in place of <code>{name}</code>
     * @return the paths of the files below the folder
     * @throws PublishException when the folder holds something other than {@code .git}, or cannot be written
     */
    public static List<String> write(Path folder, Map<String, String> values) throws PublishException {
        String shown = folder.toString();
        try {
            Optional<String> there = first(folder);
            if (there.isPresent()) {
                throw new PublishException(
                        shown, there.get() + ", and nothing is ever overwritten", "name a new or empty folder");
            }
            for (var file : FILES) {
                String text = text(file.getValue());
                for (var value : values.entrySet()) {
                    text = text.replace("{" + value.getKey() + "}", value.getValue());
                }
                Path target = SitePath.in(folder, file.getKey());
                Files.createDirectories(target.resolveSibling("."));
                Files.write(target, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
            }
            return FILES.stream().map(Map.Entry::getKey).toList();
        } catch (PublishException e) {
            throw e;
        } catch (IOException e) {
            throw new PublishException(
                    shown,
                    "cannot be written: " + PublishException.reason(e),
                    "name a folder that may be written, and remove what was begun there");
        }
    }

    /** Returns what stands in the way. A repository that was just made or cloned has its own folder and nothing else. */
    private static Optional<String> first(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.exists(folder) ? Optional.of("is a file") : Optional.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(e -> String.valueOf(e.getFileName()))
                    .filter(name -> !name.equals(GIT))
                    .sorted()
                    .findFirst()
                    .map(name -> "is not empty: it holds " + name);
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream in = NewCollection.class.getResourceAsStream(RESOURCES + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + RESOURCES + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
