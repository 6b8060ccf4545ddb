package briefbook.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A site where a browser finds it.
 *
 * @param url the address of its folder, with a slash at the end
 * @param folder where its files are
 */
record Place(String url, Path folder) {
    /** A site that is opened from the disk. */
    static Place onDisk(Path folder) {
        return new Place(folder.toUri().toString(), folder);
    }

    String address(String page) {
        return folder.resolve(page).toUri().toString().replace(folder.toUri().toString(), url);
    }

    /** Returns all pages, by path. */
    List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".html"))
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the largest page of each kind. Pages are of one kind that are in one folder, or at the top and differ in digits. */
    List<String> kinds() throws IOException {
        Map<String, String> kinds = new TreeMap<>();
        for (String page : pages()) {
            String kind = kind(page);
            String known = kinds.get(kind);
            if (known == null || Files.size(folder.resolve(page)) > Files.size(folder.resolve(known))) {
                kinds.put(kind, page);
            }
        }
        return List.copyOf(kinds.values());
    }

    /** Returns what tells the kinds: a folder, whether a page goes on with a list, a name at the top without what is counted in it. */
    static String kind(String page) {
        int slash = page.indexOf('/');
        String name = page.substring(slash + 1);
        boolean goesOn = name.indexOf('.') < name.lastIndexOf('.');
        String list = name.replaceFirst("^[^.]*\\.", "").replaceAll("[-0-9].*", "");
        if (slash >= 0) {
            return page.substring(0, slash + 1) + (goesOn ? list : "");
        }
        return goesOn ? name.substring(0, name.indexOf('.') + 1) + list : name;
    }
}
