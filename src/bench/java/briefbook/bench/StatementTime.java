package briefbook.bench;

import briefbook.annotate.Annotator;
import briefbook.annotate.statements.StatementFinder;
import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.BlockKind;
import briefbook.model.Completeness;
import briefbook.model.Format;
import briefbook.model.Origin;
import briefbook.model.Published;
import briefbook.model.SeedId;
import briefbook.model.Title;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Measures what finding statements adds to annotating, for 400 words, over a folder of text files: one thread, best of 15 rounds. */
public final class StatementTime {
    private static final int ROUNDS = 15;

    private StatementTime() {}

    /** Takes a folder of text files, the first line of each its title. */
    public static void main(String[] args) throws IOException {
        List<Article> articles = new ArrayList<>();
        long words = 0;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                words += text.strip().split("\\s+").length;
                articles.add(article(text.strip().split("\n\\s*")));
            }
        }
        Annotator annotator = Annotator.builtIn();
        StatementFinder statements = StatementFinder.builtIn();
        List<Annotated> annotated = articles.stream().map(annotator::annotate).toList();
        long all = Long.MAX_VALUE;
        long only = Long.MAX_VALUE;
        long found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (Article article : articles) {
                found += annotator.annotate(article).statements().size();
            }
            all = Math.min(all, System.nanoTime() - start);
            start = System.nanoTime();
            for (Annotated each : annotated) {
                found += statements.find(each.article(), each.people()).size();
            }
            only = Math.min(only, System.nanoTime() - start);
        }
        double unit = words / 400.0 * 1e6;
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d words, %d statements; for 400 words: all annotators %.3f ms, of that statements %.3f ms%n",
                articles.size(),
                words,
                found / ROUNDS / 2,
                all / unit,
                only / unit);
    }

    private static Article article(String[] lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            blocks.add(new Block(BlockKind.PARAGRAPH, 0, lines[i], null, List.of(), List.of()));
        }
        return new Article(
                new SeedId("a.txt", 0, "0".repeat(64), Format.TEXT),
                "en",
                Completeness.FULL,
                new Title(lines[0], Origin.STATED),
                null,
                null,
                null,
                null,
                List.of(),
                Map.of(),
                Published.UNKNOWN,
                blocks,
                List.of(),
                List.of(),
                List.of());
    }
}
