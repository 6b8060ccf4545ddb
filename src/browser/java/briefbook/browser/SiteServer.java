package briefbook.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a folder below a path as hosts of static pages do: files as they are, for all else its {@code 404.html}. */
final class SiteServer implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "xml", "application/xml",
            "png", "image/png",
            "txt", "text/plain; charset=utf-8");

    private final HttpServer server;
    private final ExecutorService workers = Executors.newFixedThreadPool(4);
    private final Path folder;
    private final String prefix;

    /** Starts to serve at a free port; the prefix starts and ends with a slash. */
    SiteServer(Path folder, String prefix) throws IOException {
        this.folder = folder;
        this.prefix = prefix;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(workers);
        server.start();
    }

    /** Returns the address of the site, with a slash at the end. */
    String url() {
        return "http://localhost:" + port() + prefix;
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = path.startsWith(prefix)
                    ? folder.resolve(path.substring(prefix.length())).normalize()
                    : folder.resolve("none");
            Path shown = Files.isDirectory(file) ? file.resolve("index.html") : file;
            boolean there = shown.startsWith(folder) && Files.isRegularFile(shown);
            send(exchange, there ? 200 : 404, there ? shown : folder.resolve("404.html"));
        }
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        byte[] bytes = Files.isRegularFile(file) ? Files.readAllBytes(file) : "none".getBytes(StandardCharsets.UTF_8);
        String name = file.getFileName().toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
