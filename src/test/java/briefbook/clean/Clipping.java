package briefbook.clean;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.Seed;
import briefbook.read.Reading;
import briefbook.read.SeedFile;
import briefbook.read.SeedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document written for the tests, with what a careful editor would keep of it.
 *
 * <p>The document is {@code NAME.html}, {@code NAME.txt} or {@code NAME.md}; beside it, {@code NAME.gold} says the facts in
 * lines such as {@code title: …}, then after an empty line the body, a block on each line. To add one, add these two files.
 *
 * @param seed the document as read
 * @param facts title, authors, date, outlet, language and completeness as they should come out
 * @param body the text as it should come out
 */
record Clipping(Seed seed, Map<String, String> facts, String body) {
    static final Path FOLDER = Path.of("src/test/resources/briefbook/clippings");

    /** Reads all clippings, sorted by name. */
    static List<Clipping> all() throws IOException {
        List<Path> golds;
        try (Stream<Path> files = Files.list(FOLDER)) {
            golds = files.filter(f -> f.toString().endsWith(".gold")).sorted().toList();
        }
        List<Clipping> all = new ArrayList<>();
        for (Path gold : golds) {
            all.add(of(gold));
        }
        return all;
    }

    private static Clipping of(Path gold) throws IOException {
        String stem = gold.getFileName().toString().replaceFirst("\\.gold$", "");
        Path file = Stream.of(".html", ".txt", ".md")
                .map(end -> FOLDER.resolve(stem + end))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no document beside " + gold));
        Reading reading =
                new SeedReader().read(new SeedFile(file, file.getFileName().toString()));
        String[] halves = Files.readString(gold).split("\n\n", 2);
        Map<String, String> facts = new LinkedHashMap<>();
        for (String line : halves[0].split("\n")) {
            facts.put(
                    line.substring(0, line.indexOf(':')),
                    line.substring(line.indexOf(':') + 1).strip());
        }
        return new Clipping(reading.seeds().get(0), facts, halves[1]);
    }

    String name() {
        return seed.id().file();
    }

    boolean isPage() {
        return seed.id().format().isPage();
    }

    ShingleScore score(Article article) {
        return ShingleScore.of(body, article.blocks().stream().map(Block::text).collect(Collectors.joining("\n")));
    }

    /** Returns what came out for each fact that the gold states, in the gold's words. */
    Map<String, String> found(Article article) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String fact : facts.keySet()) {
            found.put(
                    fact,
                    switch (fact) {
                        case "title" -> article.title().text();
                        case "authors" -> String.join("; ", article.authors());
                        case "date" ->
                            String.valueOf(article.published().best()).replace("null", "");
                        case "outlet" -> String.valueOf(article.outlet());
                        case "language" -> article.language();
                        case "completeness" -> article.completeness().name().toLowerCase(Locale.ROOT);
                        default -> throw new IllegalArgumentException(name() + ": unknown fact " + fact);
                    });
        }
        return found;
    }
}
