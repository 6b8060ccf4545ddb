package briefbook.clean;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.BlockKind;
import briefbook.model.Format;
import briefbook.model.RawBlock;
import briefbook.model.Removal;
import briefbook.model.Seed;
import briefbook.model.SeedId;
import java.util.ArrayList;
import java.util.List;

/** Small documents for tests of cleaning. */
final class Seeds {
    /** Prose that no rule knows, each sentence different. */
    static final List<String> PROSE = List.of(
            "The harbour town of Ostermoor spent the whole of last winter arguing about a bridge that nobody had asked for.",
            "Engineers measured the river twice, found two different widths, and blamed the tide for both of them.",
            "The mayor told the council that a ferry would be cheaper, and that the ferryman was in any case his cousin.",
            "By the spring the question had divided families, two choirs and the only bakery on the northern bank.",
            "A commission heard forty witnesses and wrote a report of nine hundred pages, which weighs as much as a lamb.",
            "In the end the children of both banks built a raft, and the raft has carried the post ever since.");

    private Seeds() {}

    /** Returns a text dump; blank lines count, as in a file. */
    static Seed text(String... lines) {
        List<RawBlock> blocks = new ArrayList<>();
        int number = 0;
        for (String line : String.join("\n", lines).split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                blocks.add(RawBlock.line(line.strip(), number));
            }
        }
        return new Seed(
                new SeedId("clipping.txt", 0, "0".repeat(64), Format.TEXT), blocks, List.of(), List.of(), List.of());
    }

    /** Returns a saved page about to be cleaned. */
    static Draft page(RawBlock... blocks) {
        return Draft.of(new Seed(
                new SeedId("page.html", 0, "0".repeat(64), Format.HTML),
                List.of(blocks),
                List.of(),
                List.of(),
                List.of()));
    }

    static Article clean(String... lines) {
        return Cleaner.builtIn().clean(text(lines));
    }

    static List<String> body(Article article) {
        return article.blocks().stream().map(Block::text).toList();
    }

    static List<String> of(Article article, BlockKind kind) {
        return article.blocks().stream()
                .filter(b -> b.kind() == kind)
                .map(Block::text)
                .toList();
    }

    /** Returns what a rule took out. */
    static List<String> removed(Article article, String rule) {
        return article.removed().stream()
                .filter(r -> r.rule().equals(rule))
                .map(Removal::text)
                .toList();
    }
}
