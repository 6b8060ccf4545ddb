package briefbook.publish;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that builds wrote into a site, by path, with the SHA-256 of their bytes.
 *
 * <p>Only what stands here is ever overwritten or removed. Written as JSON with one file per line, and read line by line, so
 * that a manifest with the marks of a version conflict still names the files of both sides.
 */
record Manifest(SortedMap<String, String> files) {
    /** Where it lies in a site. */
    static final String PATH = "data/manifest.json";

    /** Stands in place of the hash of a file whose bytes are still to be written. */
    static final String UNWRITTEN = "0".repeat(64);

    static final Manifest EMPTY = new Manifest(new TreeMap<>());

    // Paths hold neither quotes nor backslashes (see SitePath), so nothing needs escaping.
    private static final Pattern LINE = Pattern.compile("\"([^\"\\\\]+)\":\"([0-9a-f]{64})\",?");

    Manifest {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Returns the files that a text names; lines that are no such file and paths that leave the site are passed over. */
    static Manifest parse(String json) {
        SortedMap<String, String> files = new TreeMap<>();
        json.lines().forEach(line -> {
            Matcher file = LINE.matcher(line.strip());
            if (file.matches() && SitePath.fault(file.group(1)).isEmpty()) {
                files.put(file.group(1), file.group(2));
            }
        });
        return new Manifest(files);
    }

    /** Returns the files of both, with the hashes of this one where both name one. */
    Manifest plus(Manifest other) {
        SortedMap<String, String> all = new TreeMap<>(other.files);
        all.putAll(files);
        return new Manifest(all);
    }

    /** Returns a list of files whose bytes are still to be written. */
    static Manifest unfinished(Set<String> paths) {
        SortedMap<String, String> files = new TreeMap<>();
        paths.forEach(path -> files.put(path, UNWRITTEN));
        return new Manifest(files);
    }

    /** Tells whether an earlier build wrote a file. */
    boolean owns(String path) {
        return files.containsKey(path);
    }

    String json() {
        StringBuilder json = new StringBuilder("{\"files\":{");
        String gap = "\n";
        for (var file : files.entrySet()) {
            json.append(gap)
                    .append('"')
                    .append(file.getKey())
                    .append("\":\"")
                    .append(file.getValue())
                    .append('"');
            gap = ",\n";
        }
        return json.append("\n}}\n").toString();
    }

    byte[] bytes() {
        return json().getBytes(StandardCharsets.UTF_8);
    }
}
