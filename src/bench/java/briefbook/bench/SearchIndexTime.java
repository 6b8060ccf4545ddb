package briefbook.bench;

import briefbook.model.Page;
import briefbook.render.search.SearchArticle;
import briefbook.render.search.SearchFiles;
import briefbook.render.search.SearchName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures what the search index of a built site costs: {@code SearchIndexTime SITE [OUT]}. It reads the site's data, makes the
 * index three times, prints processor time and sizes, and writes the index to OUT when that is given.
 */
public final class SearchIndexTime {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SearchIndexTime() {}

    /** Runs the measurement. */
    public static void main(String[] arguments) throws IOException {
        Path site = Path.of(arguments[0]);
        List<SearchArticle> articles = articles(site);
        List<SearchName> names = new ArrayList<>(names(site, "people", "p"));
        names.addAll(names(site, "events", "e"));
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        List<Page> pages = List.of();
        for (int run = 0; run < 3; run++) {
            long before = system.getProcessCpuTime();
            pages = SearchFiles.of(articles, names).toList();
            System.out.printf("%d articles: %.2f s of processor time%n", articles.size(), seconds(system, before));
        }
        for (String part : List.of("search/m", "search/i", "search/names", "search/a")) {
            List<Page> files =
                    pages.stream().filter(p -> p.path().startsWith(part)).toList();
            long bytes = files.stream()
                    .mapToLong(p -> p.content().getBytes(StandardCharsets.UTF_8).length)
                    .sum();
            System.out.printf(
                    "%s: %d files, %d bytes, %d for each article%n",
                    part, files.size(), bytes, bytes / Math.max(1, articles.size()));
        }
        for (Page page : arguments.length > 1 ? pages : List.<Page>of()) {
            Path file = Path.of(arguments[1]).resolve(page.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.content());
        }
    }

    private static double seconds(OperatingSystemMXBean system, long before) {
        return (system.getProcessCpuTime() - before) / 1e9;
    }

    private static List<SearchArticle> articles(Path site) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        try (Stream<String> lines = Files.lines(site.resolve("data/articles.jsonl"))) {
            for (String line : (Iterable<String>) lines::iterator) {
                records.add(JSON.readTree(line));
            }
        }
        records.sort(
                Comparator.comparing((JsonNode r) -> r.at("/published/first").asText(""))
                        .reversed());
        Map<String, Integer> numbers = new HashMap<>();
        records.forEach(r -> numbers.put(r.get("id").asText(), numbers.size()));
        List<SearchArticle> articles = new ArrayList<>();
        for (JsonNode r : records) {
            articles.add(new SearchArticle(
                    r.get("id").asText(),
                    r.at("/title/text").asText(),
                    r.at("/published/edtf").asText(""),
                    r.get("outlet").asText(""),
                    r.get("copyOf").isNull() ? "" : "copy",
                    facets(site, r),
                    r.get("deck").asText(""),
                    texts(r.get("blocks")),
                    texts(r.get("captions")),
                    numbers.getOrDefault(r.get("copyOf").asText(), articles.size())));
        }
        return articles;
    }

    private static List<String> facets(Path site, JsonNode article) {
        List<String> facets = new ArrayList<>();
        for (JsonNode person : article.get("people")) {
            String id = person.get("id").asText();
            if (person.get("kind").asText().equals("subject") && Files.exists(site.resolve("p/" + id + ".html"))) {
                facets.add("p" + id);
            }
        }
        for (JsonNode event : article.get("events")) {
            String id = event.get("id").asText();
            if (Files.exists(site.resolve("e/" + id + ".html"))) {
                facets.add("e" + id);
            }
        }
        if (!article.get("outlet").isNull()) {
            facets.add("s" + article.get("outlet").asText().replaceAll("[^A-Za-z0-9]+", "-"));
        }
        String first = article.at("/published/first").asText("");
        facets.add(first.length() < 4 ? "y-" : "y" + first.substring(0, 4));
        return facets;
    }

    private static List<String> texts(JsonNode parts) {
        List<String> texts = new ArrayList<>();
        parts.forEach(p -> texts.add(p.get("text").asText()));
        return texts;
    }

    private static List<SearchName> names(Path site, String file, String kind) throws IOException {
        List<SearchName> names = new ArrayList<>();
        List<JsonNode> records = new ArrayList<>();
        JSON.readTree(site.resolve("data/" + file + ".json").toFile()).forEach(records::add);
        records.sort(Comparator.comparing((JsonNode r) -> -r.get("mentions").size()));
        for (JsonNode r : records) {
            String id = r.get("id").asText();
            if (Files.exists(site.resolve(kind + "/" + id + ".html"))) {
                names.add(new SearchName(kind + id, r.get("name").asText(), List.of()));
            }
        }
        return names;
    }
}
