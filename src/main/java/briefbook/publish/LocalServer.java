package briefbook.publish;

import briefbook.model.Problem;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Shows a site folder to browsers of this computer and to nobody else, and tells open pages when to load again.
 *
 * <p>Start with {@link #open}, then {@link #start} and, after each build, {@link #show}. It listens on the loopback address only,
 * and answers only who asks for that address by name: another site could otherwise point its own name here and read along. Files
 * stay as they are; what is added to pages is added on the way. Safe for many threads.
 */
public final class LocalServer implements AutoCloseable {
    private static final byte[] LOOPBACK = {127, 0, 0, 1};
    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost");
    private static final Set<String> METHODS = Set.of("GET", "HEAD");
    private static final Set<String> OWN_FILES = Set.of("reload.js", "preview.css");
    private static final String CHANGES = "changes";
    private static final int PORTS_TRIED = 10;

    private final Path site;
    private final HttpServer server;
    private final ExecutorService threads;
    private final ReloadChannel channel = new ReloadChannel();
    private final String instance = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private int shown;
    private volatile PreviewState state = new PreviewState(instance, "", false, List.of());

    private LocalServer(Path site, HttpServer server) {
        this.site = site;
        this.server = server;
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "preview");
            thread.setDaemon(true);
            return thread;
        });
        server.setExecutor(threads);
        server.createContext("/", this::handle);
    }

    /**
     * Takes a port, without answering yet.
     *
     * @param site the folder to show; need not exist yet
     * @param port the port, 0 for any that is free
     * @param onlyThis whether no other will do; else the next ones are tried, too
     * @throws PublishException when the port is taken
     */
    public static LocalServer open(Path site, int port, boolean onlyThis) throws PublishException {
        try {
            InetAddress here = InetAddress.getByAddress(LOOPBACK);
            for (int next = port; ; next++) {
                try {
                    return new LocalServer(site, HttpServer.create(new InetSocketAddress(here, next), 0));
                } catch (BindException e) {
                    if (onlyThis || port == 0 || next >= port + PORTS_TRIED - 1) {
                        throw e;
                    }
                }
            }
        } catch (IOException e) {
            String tried = onlyThis ? "port " + port : "ports " + port + " to " + (port + PORTS_TRIED - 1);
            throw new PublishException(
                    "127.0.0.1",
                    tried + " cannot be used: " + PublishException.reason(e),
                    "end the program that uses it, or choose another with --port");
        }
    }

    /** Returns the address of the first page. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Begins to answer. */
    public void start() {
        server.start();
    }

    /**
     * Tells open pages to load again.
     *
     * @param base where the site will be one day, so that the page for wrong addresses works here; empty when nobody says
     * @param isFailed whether the build failed, so that what is shown is an older site
     * @param problems what to show over the pages
     */
    public synchronized void show(String base, boolean isFailed, List<Problem> problems) {
        shown++;
        state = new PreviewState(instance + "-" + shown, base, isFailed, problems);
        channel.tell(state.mark());
    }

    /** Stops at once. */
    @Override
    public void close() {
        channel.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            // Files of the search index are scripts, which pages of other sites could load.
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            if (!METHODS.contains(exchange.getRequestMethod())) {
                headers.set("Allow", "GET, HEAD");
                text(exchange, 405, "text/plain", "Only GET and HEAD are answered here.\n");
            } else if (!isForUs(exchange.getRequestHeaders())) {
                text(
                        exchange,
                        403,
                        "text/plain",
                        "This preview is for this computer only: open " + address() + " here.\n");
            } else {
                answer(exchange, exchange.getRequestURI().getRawPath());
            }
        }
    }

    /** Tells whether a request names this computer, and does not come from a page of another site. */
    private static boolean isForUs(Headers asked) {
        String host = String.valueOf(asked.getFirst("Host")).toLowerCase(Locale.ROOT);
        String from = asked.getFirst("Sec-Fetch-Site");
        boolean same = from == null || from.equals("same-origin") || from.equals("none");
        return NAMES.contains(host.replaceFirst(":[0-9]{1,5}$", ""))
                && (same || "navigate".equals(asked.getFirst("Sec-Fetch-Mode")));
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        if (path.startsWith(PreviewState.OWN)) {
            own(exchange, path.substring(PreviewState.OWN.length()));
            return;
        }
        PreviewState now = state; // one for the whole answer: a build may end meanwhile
        Optional<ServedFile> file = found(path);
        if (file.isEmpty()) {
            Optional<ServedFile> missing = found("/404.html");
            String page = missing.isEmpty()
                    ? now.alone()
                    : now.missing(Files.readString(missing.get().path()));
            text(exchange, now.isFailed() && missing.isEmpty() ? 503 : 404, "text/html; charset=utf-8", page);
        } else if (file.get().isPage()) {
            byte[] bytes = Files.readAllBytes(file.get().path());
            text(exchange, 200, file.get().type(), now.page(new String(bytes, StandardCharsets.UTF_8)));
        } else {
            bytes(exchange, file.get());
        }
    }

    private Optional<ServedFile> found(String path) throws IOException {
        // Again each time: somebody may have removed the folder and built it anew.
        return Files.isDirectory(site) ? ServedFile.of(site.toRealPath(), path) : Optional.empty();
    }

    private void own(HttpExchange exchange, String name) throws IOException {
        if (name.equals(CHANGES) && exchange.getRequestMethod().equals("GET")) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            channel.serve(exchange.getResponseBody());
        } else if (OWN_FILES.contains(name)) {
            String type = name.endsWith(".js") ? "text/javascript" : "text/css";
            try (InputStream in = LocalServer.class.getResourceAsStream("/briefbook/preview/" + name)) {
                String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
                text(exchange, 200, type + "; charset=utf-8", text);
            }
        } else {
            text(exchange, 404, "text/plain", "There is nothing here.\n");
        }
    }

    private static void bytes(HttpExchange exchange, ServedFile file) throws IOException {
        // Its size and its bytes from one opened file: a build may put another in its place.
        try (var channel = Files.newByteChannel(file.path())) {
            long size = channel.size();
            OutputStream body = begin(exchange, 200, file.type(), size);
            if (!exchange.getRequestMethod().equals("HEAD")) {
                Channels.newInputStream(channel).transferTo(body);
            }
        }
    }

    private static void text(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        OutputStream body = begin(exchange, status, type, bytes.length);
        if (!exchange.getRequestMethod().equals("HEAD")) {
            body.write(bytes);
        }
    }

    private static OutputStream begin(HttpExchange exchange, int status, String type, long size) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean empty = size == 0 || exchange.getRequestMethod().equals("HEAD");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Long.toString(size));
        }
        exchange.sendResponseHeaders(status, empty ? -1 : size);
        return exchange.getResponseBody();
    }
}
