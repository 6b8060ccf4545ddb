package briefbook.browser;

import briefbook.Briefbook;
import briefbook.BuildRequest;
import briefbook.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The sites that the browser is shown, each built once for all tests, and one browser: tests ask for a parameter of this type.
 *
 * @param browser the browser
 * @param sample the site of the sample collection, from the disk
 * @param sampleServed the same below a path of a server
 * @param large the site of a thousand articles, from the disk
 * @param largeServed the same below a path of a server
 * @param own the site of the sample collection at an address of its own, open to search engines
 * @param servers what serves them
 * @param folder where all of it lies
 */
record Sites(
        Browser browser,
        Place sample,
        Place sampleServed,
        Place large,
        Place largeServed,
        Place own,
        List<SiteServer> servers,
        Path folder)
        implements AutoCloseable {
    private static final int LARGE = 1000;
    private static final String HOST = "site.example";

    /** Gives tests the sites. */
    static final class Resolver implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Sites.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .getOrComputeIfAbsent("sites", key -> Sites.build(), Sites.class);
        }
    }

    private static Sites build() {
        Browser.mustBeInstalled();
        try {
            Path folder = Files.createTempDirectory("briefbook-browser");
            Path seeds = Path.of("seeds");
            LargeCollection.write(folder.resolve("large-seeds"), LARGE);
            copy(seeds, folder.resolve("own/seeds"));
            Files.writeString(folder.resolve("own/briefbook.yml"), "robots: index\n");
            Path sample = site(seeds, folder.resolve("sample"), null);
            Path large = site(folder.resolve("large-seeds"), folder.resolve("large"), null);
            String url = "http://" + HOST + "/";
            Path own = site(folder.resolve("own/seeds"), folder.resolve("own/site"), url);
            SiteServer samples = new SiteServer(sample, "/repo/");
            SiteServer many = new SiteServer(large, "/repo/");
            SiteServer root = new SiteServer(own, "/");
            return new Sites(
                    new Browser(HOST, root.port()),
                    Place.onDisk(sample),
                    new Place(samples.url(), sample),
                    Place.onDisk(large),
                    new Place(many.url(), large),
                    new Place(url, own),
                    List.of(samples, many, root),
                    folder);
        } catch (Exception e) {
            throw new IllegalStateException("the sites for the browser could not be built: " + e.getMessage(), e);
        }
    }

    private static void copy(Path from, Path to) throws Exception {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static Path site(Path seeds, Path site, @Nullable String url) throws Exception {
        Briefbook.builtIn().build(new BuildRequest(List.of(seeds), site, null, url, 2), Progress.NONE);
        return site.toRealPath();
    }

    /** Returns both sites, each from the disk and from below a path of a server. */
    List<Place> everywhere() {
        return List.of(sample, sampleServed, large, largeServed);
    }

    @Override
    public void close() throws IOException {
        browser.close();
        servers.forEach(SiteServer::close);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }
}
