package briefbook.browser;

import briefbook.Briefbook;
import briefbook.BuildRequest;
import briefbook.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The sites that the browser is shown, each built once for all tests, and one browser: tests ask for a parameter of this type.
 *
 * @param browser the browser
 * @param sample the site of the sample collection
 * @param large the site of a thousand articles
 * @param server serves the sample site below a path
 */
record Sites(Browser browser, Path sample, Path large, RepoServer server) implements AutoCloseable {
    private static final int LARGE = 1000;

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
        try {
            Path folder = Files.createTempDirectory("briefbook-browser");
            LargeCollection.write(folder.resolve("seeds"), LARGE);
            Path sample = site(Path.of("seeds"), folder.resolve("sample"));
            Path large = site(folder.resolve("seeds"), folder.resolve("large"));
            return new Sites(new Browser(), sample, large, new RepoServer(sample));
        } catch (Exception e) {
            throw new IllegalStateException("the sites for the browser could not be built", e);
        }
    }

    private static Path site(Path seeds, Path site) throws Exception {
        Briefbook.builtIn().build(new BuildRequest(List.of(seeds), site, null, 2), Progress.NONE);
        return site.toRealPath();
    }

    /** Returns all pages of a site, by path. */
    static List<String> pages(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(f -> f.toString().endsWith(".html"))
                    .map(f -> site.relativize(f).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Returns one page of each kind: the largest of its folder, and all that stand at the top. */
    static Collection<String> kinds(Path site) throws IOException {
        Map<String, String> kinds = new TreeMap<>();
        for (String page : pages(site)) {
            int slash = page.indexOf('/');
            String kind = slash < 0 ? page : page.substring(0, slash);
            String known = kinds.get(kind);
            if (known == null || Files.size(site.resolve(page)) > Files.size(site.resolve(known))) {
                kinds.put(kind, page);
            }
        }
        return kinds.values();
    }

    /** Returns the address of a page on the disk. */
    static String file(Path site, String page) {
        return site.resolve(page).toUri().toString();
    }

    @Override
    public void close() {
        browser.close();
        server.close();
    }
}
