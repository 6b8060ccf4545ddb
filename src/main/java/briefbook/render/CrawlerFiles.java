package briefbook.render;

import briefbook.model.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells programs that walk the web what they may list, and where the pages are. */
final class CrawlerFiles {
    static final String ROBOTS = "robots.txt";
    /** Addresses in one map: what the format allows. */
    static final int MOST = 50_000;

    private static final String MAP = "sitemap";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private CrawlerFiles() {}

    /**
     * Returns the files for crawlers. A map of the site is made only where the site may be listed and its address is known.
     *
     * @param pages the other files of the site
     * @param most addresses in one map, at most {@link #MOST}
     */
    static List<Page> of(Site site, List<Page> pages, int most) {
        boolean mapped = site.options().isIndexed() && !site.options().baseUrl().isEmpty();
        List<Page> files = new ArrayList<>();
        files.add(new Page(ROBOTS, robots(site, mapped)));
        if (mapped) {
            List<String> addresses = pages.stream()
                    .map(Page::path)
                    .filter(p -> p.endsWith(".html") && !p.equals(NotFoundPage.PATH))
                    .sorted()
                    .map(site::address)
                    .toList();
            files.addAll(maps(site, addresses, most));
        }
        return files;
    }

    /** A page that crawlers may not read cannot ask them not to list it, so nothing is forbidden. */
    private static String robots(Site site, boolean mapped) {
        String why = site.words().text(site.options().isIndexed() ? "robots.index" : "robots.noindex");
        return "# " + why + "\nUser-agent: *\nDisallow:\n"
                + (mapped ? "Sitemap: " + site.address(MAP + ".xml") + "\n" : "");
    }

    private static List<Page> maps(Site site, List<String> addresses, int most) {
        int parts = (addresses.size() + most - 1) / most;
        if (parts <= 1) {
            return List.of(new Page(MAP + ".xml", list("urlset", "url", addresses)));
        }
        List<Page> maps = IntStream.range(0, parts)
                .mapToObj(i -> new Page(
                        MAP + "-" + (i + 1) + ".xml",
                        list("urlset", "url", addresses.subList(i * most, Math.min(addresses.size(), (i + 1) * most)))))
                .toList();
        List<String> places = maps.stream().map(m -> site.address(m.path())).toList();
        return Stream.concat(Stream.of(new Page(MAP + ".xml", list("sitemapindex", "sitemap", places))), maps.stream())
                .toList();
    }

    private static String list(String all, String one, List<String> addresses) {
        return addresses.stream()
                .map(a -> "<" + one + "><loc>" + Xml.escape(a) + "</loc></" + one + ">\n")
                .collect(Collectors.joining("", Xml.DECLARATION + "<" + all + NAMESPACE, "</" + all + ">\n"));
    }
}
