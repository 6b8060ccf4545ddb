package briefbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that is shown while its owner works on it. */
@Timeout(60)
class PreviewTest {
    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Preview preview;
    private Thread running;
    private URI address;

    @BeforeEach
    void an_article() throws IOException {
        seed("a.txt", "First\ntext of the article");
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (preview != null) {
            preview.close();
            running.join(TimeUnit.SECONDS.toMillis(20));
            assertThat(running.isAlive()).as("it ends when it is told to").isFalse();
        }
    }

    @Test
    void pages_are_served_with_the_script_and_files_stay_those_of_a_build() throws Exception {
        serve();

        HttpResponse<String> index = get("");
        assertThat(index.statusCode()).isEqualTo(200);
        assertThat(index.body())
                .contains("a.txt")
                .containsPattern("<script src=\"/\\.briefbook/reload\\.js\" data-state=\"[0-9a-z-]+\"></script>");
        assertThat(index.headers().map())
                .containsEntry("content-type", List.of("text/html; charset=utf-8"))
                .containsEntry("cache-control", List.of("no-store"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("cross-origin-resource-policy", List.of("same-origin"));
        assertThat(site().resolve("index.html")).content().doesNotContain("script");
        HttpResponse<String> script = get(".briefbook/reload.js");
        assertThat(script.body()).contains("new EventSource('/.briefbook/changes')");
        assertThat(script.headers().firstValue("content-type")).contains("text/javascript; charset=utf-8");
        assertThat(get("data/manifest.json").headers().firstValue("content-type"))
                .contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/a/../../secret.txt",
                "/.briefbook.lock",
                "/.nojekyll",
                "/a",
                "/a/",
                "//secret.txt",
                "/secret.txt%00.html",
                "/%ff",
                "/%zz",
                "/linked/secret.txt",
                "/link.txt",
                "/.briefbook/none",
                "/.briefbook/../index.html",
                "/C:/secret.txt",
                "/..\\secret.txt",
                "http://x/../secret.txt"
            })
    void nothing_outside_the_site_and_nothing_hidden_is_served(String path) throws Exception {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        serve();
        try {
            Files.createSymbolicLink(site().resolve("linked"), folder);
            Files.createSymbolicLink(site().resolve("link.txt"), folder.resolve("secret.txt"));
        } catch (IOException | UnsupportedOperationException e) {
            assertThat(site().resolve("link.txt"))
                    .as("a system without links serves none")
                    .doesNotExist();
        }

        assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 (404|400) .*")
                .doesNotContain("\r\n\r\nsecret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: harbor.example",
                "Host: 127.0.0.1.harbor.example",
                "Host: 0.0.0.0",
                "Host:",
                "X: y",
                "Host: localhost\r\nSec-Fetch-Site: cross-site",
                "Host: localhost\r\nSec-Fetch-Site: same-site\r\nSec-Fetch-Mode: no-cors"
            })
    void who_asks_for_another_host_or_from_another_site_is_refused(String headers) throws Exception {
        serve();

        assertThat(raw("GET / HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403 ")
                .doesNotContain("a.txt");
    }

    @Test
    void a_link_from_another_site_may_be_followed() throws Exception {
        serve();

        assertThat(raw("GET / HTTP/1.1\r\nHost: LOCALHOST:1\r\nSec-Fetch-Site: cross-site\r\n"
                        + "Sec-Fetch-Mode: navigate\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void only_reading_is_allowed() throws Exception {
        serve();

        HttpRequest post = HttpRequest.newBuilder(address)
                .POST(BodyPublishers.ofString("x"))
                .build();
        assertThat(client.send(post, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
        HttpResponse<String> head = client.send(
                HttpRequest.newBuilder(address)
                        .method("HEAD", BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofString());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValueAsLong("content-length").orElse(0))
                .isEqualTo(get("").body().length());
    }

    @Test
    void nobody_but_this_computer_can_connect() throws Exception {
        serve();
        Optional<InetAddress> other = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress())
                .findFirst();

        assertThat(address.getHost()).isEqualTo("127.0.0.1");
        if (other.isPresent()) {
            assertThatThrownBy(() -> {
                        try (Socket socket = new Socket()) {
                            socket.connect(new InetSocketAddress(other.get(), address.getPort()), 2000);
                        }
                    })
                    .isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void a_changed_article_and_a_change_of_its_owner_turn_up_on_open_pages() throws Exception {
        serve();
        BufferedReader changes = changes();
        String first = next(changes);

        seed("b.txt", "Second\ntext");
        String second = next(changes);
        assertThat(second).isNotEqualTo(first);
        assertThat(get("").body()).contains("b.txt", "data-state=\"" + second + "\"");

        Files.writeString(folder.resolve("briefbook.yml"), "title: Harbor");
        assertThat(next(changes)).isNotEqualTo(second);
        assertThat(get("").body()).contains("Harbor");
    }

    @Test
    void a_failed_build_is_told_on_the_old_pages_until_it_is_mended() throws Exception {
        serve();
        BufferedReader changes = changes();
        next(changes);

        Files.writeString(folder.resolve("briefbook.yml"), "text: <script>alert(1)</script>");
        next(changes);
        assertThat(get("").statusCode()).isEqualTo(200);
        assertThat(get("").body())
                .contains("The last build failed", "briefbook.yml:1", "a.txt", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
        assertThat(get(".briefbook/preview.css").body()).contains(".briefbook-preview");

        Files.delete(folder.resolve("briefbook.yml"));
        next(changes);
        assertThat(get("").body()).contains("a.txt").doesNotContain("The last build failed");
    }

    @Test
    void a_first_build_that_fails_gives_a_page_that_says_so_and_the_site_comes_when_it_is_mended() throws Exception {
        Files.writeString(folder.resolve("briefbook.yml"), "text: nothing");
        serve();

        assertThat(get("").statusCode()).isEqualTo(503);
        assertThat(get("").body()).contains("There is no site yet", "briefbook.yml:1", "reload.js");

        BufferedReader changes = changes();
        next(changes);
        Files.delete(folder.resolve("briefbook.yml"));
        next(changes);
        assertThat(get("").statusCode()).isEqualTo(200);
    }

    @Test
    void an_input_that_was_skipped_is_told_without_calling_the_build_failed() throws Exception {
        seed("b.bin", "binary");
        serve();

        assertThat(get("").body()).contains("The site is built, with 1 error<", "<b>b.bin</b>: is no text");
    }

    @Test
    void a_wrong_address_gives_the_sites_own_page_with_links_that_work_here() throws Exception {
        serve();
        Files.writeString(
                site().resolve("404.html"),
                "<a href=\"a/x.html\"></a><a href=\"https://x.example\"></a><a href=\"#y\"></a>");

        HttpResponse<String> missing = get("a/deep/er");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body())
                .contains("<a href=\"/a/x.html\"></a><a href=\"https://x.example\"></a><a href=\"#y\"></a>");
    }

    @Test
    void the_page_for_wrong_addresses_leads_back_here_though_it_names_the_sites_own_address() throws Exception {
        Files.writeString(folder.resolve("briefbook.yml"), "base-url: https://user.example/repo/");
        serve();
        Files.writeString(site().resolve("404.html"), "<a href=\"https://user.example/repo/a/x.html\"></a>");

        assertThat(get("none").body()).contains("<a href=\"/a/x.html\"></a>");
    }

    @Test
    void a_port_that_is_taken_is_told_or_passed_over() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> FakeStages.briefbook().preview(request(), port, true))
                    .isInstanceOfSatisfying(CannotBuildException.class, e -> {
                        assertThat(e.problem().what()).startsWith("port " + port + " cannot be used");
                        assertThat(e.problem().hint()).contains("--port");
                    });
            assertThat(site()).doesNotExist();
        }
    }

    private void serve() throws Exception {
        preview = FakeStages.briefbook().preview(request(), 0, true);
        CompletableFuture<URI> open = new CompletableFuture<>();
        running = new Thread(() -> preview.run(new Preview.Observer() {
            @Override
            public Progress begun() {
                return Progress.NONE;
            }

            @Override
            public void built(Build build) {}

            @Override
            public void failed(CannotBuildException fault) {}

            @Override
            public void serving(URI at) {
                open.complete(at);
            }
        }));
        running.start();
        address = open.get(20, TimeUnit.SECONDS);
    }

    private BufferedReader changes() throws Exception {
        InputStream body = client.send(
                        HttpRequest.newBuilder(address.resolve(".briefbook/changes"))
                                .timeout(Duration.ofSeconds(10))
                                .build(),
                        BodyHandlers.ofInputStream())
                .body();
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    private static String next(BufferedReader changes) throws IOException {
        for (String line = changes.readLine(); line != null; line = changes.readLine()) {
            if (line.startsWith("data: ")) {
                return line.substring("data: ".length());
            }
        }
        throw new IOException("the channel ended");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
    }

    /** Sends what no well-behaved client would. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private BuildRequest request() {
        return new BuildRequest(List.of(folder.resolve("seeds")), site(), null, 1);
    }

    private Path site() {
        return folder.resolve("site");
    }

    private void seed(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(folder.resolve("seeds").resolve(name), text);
    }
}
