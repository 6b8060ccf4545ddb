package briefbook.publish;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A file of the site that an address leads to.
 *
 * @param path where it lies
 * @param type for the reader
 */
record ServedFile(Path path, String type) {
    private static final String INDEX = "index.html";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("jsonl", "application/x-ndjson"),
            Map.entry("csv", "text/csv; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("bib", "text/plain; charset=utf-8"),
            Map.entry("md", "text/plain; charset=utf-8"),
            Map.entry("xml", "application/xml"),
            Map.entry("graphml", "application/xml"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("pdf", "application/pdf"));

    /**
     * Returns the file for the path of an address; empty when there is none, or it is hidden or outside the site.
     *
     * @param site where the site lies, links resolved
     * @param address path as it came, with its escapes
     */
    static Optional<ServedFile> of(Path site, String address) {
        try {
            String path = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
            String below = path.startsWith("/") ? path.substring(1) : path;
            below = below.isEmpty() || below.endsWith("/") ? below + INDEX : below;
            if (SitePath.fault(below).isPresent() || below.equals(SitePath.NO_JEKYLL)) {
                return Optional.empty();
            }
            Path file = SitePath.in(site, below);
            // Without links: one could lead to any file of this computer.
            return Files.isRegularFile(file) && file.toRealPath().startsWith(site)
                    ? Optional.of(new ServedFile(file, type(below)))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) { // InvalidPathException is one of the latter
            return Optional.empty();
        }
    }

    boolean isPage() {
        return type.startsWith("text/html");
    }

    private static String type(String path) {
        String end = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(end, "application/octet-stream");
    }
}
