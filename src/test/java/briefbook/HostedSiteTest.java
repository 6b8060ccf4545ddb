package briefbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site behind a plain host, which knows files and a page for wrong addresses: below a path, and at the root of a domain. */
class HostedSiteTest {
    private static final String HOSTS = "https://user.example/repo/, /repo/";
    private static final String DOMAIN = "https://example.org/, /";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private String base = "";
    private String prefix = "";
    private HttpServer server;

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({HOSTS, DOMAIN})
    void every_link_of_every_kind_of_page_leads_to_a_file_of_the_site(String address, String path) throws Exception {
        host(address, path);
        TreeSet<URI> asked = new TreeSet<>();
        List<String> pages = Stream.of(
                        "index.html", "people.html", "timeline.html", "search.html", some("a"), some("p"))
                .toList();
        for (String page : pages) {
            URI here = at(prefix + page);
            for (String link : links(get(here).body())) {
                URI target = here.resolve(link);
                if (target.getHost().equals("127.0.0.1") && asked.add(withoutAnchor(target))) {
                    assertThat(target.getPath()).as(link + " on " + page).startsWith(prefix);
                    assertThat(get(target).statusCode())
                            .as(link + " on " + page)
                            .isEqualTo(200);
                }
            }
        }
        assertThat(asked).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @CsvSource({HOSTS, DOMAIN})
    void the_page_for_wrong_addresses_works_from_any_depth(String address, String path) throws Exception {
        host(address, path);
        for (String wrong : List.of("none.html", "a/x/y/z", "a/b/c/d/e/f.html")) {
            URI here = URI.create(base).resolve(path + wrong);
            HttpResponse<String> missing = get(at(prefix + wrong));

            assertThat(missing.statusCode()).isEqualTo(404);
            List<String> links = links(missing.body());
            assertThat(links).contains(base + "assets/site.css", base + "index.html", base + "search.html");
            for (String link : links) {
                URI target = here.resolve(link);
                assertThat(target.toString()).startsWith(base);
                assertThat(get(at(prefix + target.toString().substring(base.length())))
                                .statusCode())
                        .as(link)
                        .isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({HOSTS, DOMAIN})
    void canonical_links_feeds_and_the_map_of_the_site_start_with_its_address(String address, String path)
            throws Exception {
        host(address, path);
        for (String page : List.of("people.html", some("a"), some("p"))) {
            assertThat(Jsoup.parse(get(at(prefix + page)).body())
                            .select("link[rel=canonical]")
                            .eachAttr("href"))
                    .containsExactly(base + page);
        }
        List<String> entries = addresses("feed.xml", "<link rel=\"(?!via)[^>]* href=\"([^\"]+)\"");
        assertThat(entries).hasSizeGreaterThan(4).allMatch(a -> a.startsWith(base));
        List<String> map = addresses("sitemap.xml", "<loc>([^<]+)</loc>");
        assertThat(map).hasSizeGreaterThan(15).allMatch(a -> a.startsWith(base));
        for (String entry : map) {
            assertThat(get(at(prefix + entry.substring(base.length()))).statusCode())
                    .isEqualTo(200);
        }
        assertThat(get(at(prefix + "robots.txt")).body()).contains("Sitemap: " + base + "sitemap.xml");
    }

    private List<String> addresses(String file, String pattern) throws Exception {
        return Pattern.compile(pattern)
                .matcher(get(at(prefix + file)).body())
                .results()
                .map(r -> r.group(1))
                .toList();
    }

    private static List<String> links(String html) {
        Document page = Jsoup.parse(html);
        return Stream.concat(
                        page.select("[href]").eachAttr("href").stream(), page.select("[src]").eachAttr("src").stream())
                .filter(link -> !link.startsWith("mailto:") && !link.startsWith("#"))
                .distinct()
                .toList();
    }

    private static URI withoutAnchor(URI address) {
        return URI.create(address.toString().replaceFirst("#.*", ""));
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    /** The first page in a folder of the site. */
    private String some(String below) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("site").resolve(below))) {
            return below + "/"
                    + files.map(f -> f.getFileName().toString())
                            .sorted()
                            .toList()
                            .get(0);
        }
    }

    private void host(String address, String path) throws Exception {
        base = address;
        prefix = path;
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        for (String seed : List.of("000_3f9ac17be20d5584.txt", "COUNCIL_2022-01-12.md", "genève-11-janvier.md")) {
            Files.copy(Path.of("seeds").resolve(seed), seeds.resolve(seed));
        }
        Files.writeString(folder.resolve("briefbook.yml"), "robots: index");
        Briefbook.builtIn()
                .build(new BuildRequest(List.of(seeds), folder.resolve("site"), null, base, 1), Progress.NONE);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(prefix, exchange -> {
            Path file = folder.resolve("site")
                    .resolve(exchange.getRequestURI().getPath().substring(prefix.length()));
            Path found = Files.isDirectory(file) ? file.resolve("index.html") : file;
            boolean there = Files.isRegularFile(found);
            byte[] bytes = Files.readAllBytes(there ? found : folder.resolve("site/404.html"));
            exchange.sendResponseHeaders(there ? 200 : 404, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }
}
