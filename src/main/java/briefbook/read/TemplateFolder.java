package briefbook.read;

import briefbook.model.Problem;
import briefbook.model.Severity;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The owner's own templates: {@code *.html} in a folder, and style sheets, scripts and drawings in {@code assets/} below it.
 *
 * @param files their texts, by their names below the folder
 * @param problems each file that is not used, with the reason
 */
record TemplateFolder(Map<String, String> files, List<Problem> problems) {
    static final String NAME = "templates";

    private static final String ASSETS = "assets/";
    private static final int MOST_FILES = 200;
    private static final int LARGEST = 1_000_000;

    /** Names that are safe on every file system and in every address. */
    private static final Pattern TEMPLATE = Pattern.compile("[a-z0-9][a-z0-9_-]{0,40}\\.html");

    private static final Pattern ASSET = Pattern.compile("assets/[a-z0-9][a-z0-9._-]{0,40}\\.(?:css|js|svg)");
    private static final Pattern NOTE = Pattern.compile("(?:assets/)?(?:\\..*|.*~|[^/]*\\.(?:md|txt))");

    /** Copies the collections. */
    TemplateFolder {
        files = Map.copyOf(files);
        problems = List.copyOf(problems);
    }

    /**
     * Reads a folder; nothing of it is an article.
     *
     * @throws OwnersFileException when it or a template in it cannot be read
     */
    static TemplateFolder read(Path folder) throws OwnersFileException {
        Map<String, Path> found = new TreeMap<>();
        list(folder, "", found);
        if (found.containsKey(ASSETS)) {
            list(folder.resolve(ASSETS), ASSETS, found);
        }
        Map<String, String> files = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<String, Path> each : found.entrySet()) {
            String name = each.getKey();
            if (TEMPLATE.matcher(name).matches() || ASSET.matcher(name).matches()) {
                String text = OwnersFile.text(each.getValue(), NAME + "/" + name, LARGEST, "shorten it");
                files.put(name, text.replace("\r\n", "\n"));
            } else if (!name.equals(ASSETS) && !NOTE.matcher(name).matches()) {
                problems.add(new Problem(
                        Severity.WARNING,
                        NAME + "/" + Notes.shown(name),
                        "is not used",
                        "only templates/NAME.html and templates/assets/NAME.css, .js or .svg are; "
                                + "names in small letters"));
            }
        }
        return new TemplateFolder(files, problems);
    }

    private static void list(Path folder, String prefix, Map<String, Path> found) throws OwnersFileException {
        String shown = NAME + "/" + prefix;
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw OwnersFile.broken(shown, "is no folder", "put your own templates into a folder of that name");
        }
        TreeSet<Path> entries = new TreeSet<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path path : stream) {
                entries.add(path);
                if (entries.size() > MOST_FILES) {
                    throw OwnersFile.broken(shown, "holds more than " + MOST_FILES + " files", "keep templates only");
                }
            }
        } catch (DirectoryIteratorException e) {
            throw broken(shown, Objects.requireNonNull(e.getCause()));
        } catch (IOException e) {
            throw broken(shown, e);
        }
        for (Path path : entries) {
            boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
            found.put(prefix + FileNames.of(path) + (isFolder ? "/" : ""), path);
        }
    }

    private static OwnersFileException broken(String shown, IOException e) {
        return OwnersFile.broken(shown, "cannot be opened: " + BoundedFile.reason(e), "allow reading it");
    }
}
