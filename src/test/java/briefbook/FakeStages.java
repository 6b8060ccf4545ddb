package briefbook;

import briefbook.clean.Cleaned;
import briefbook.clean.CurationUse;
import briefbook.link.Linker;
import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.BlockKind;
import briefbook.model.Completeness;
import briefbook.model.Corpus;
import briefbook.model.Entry;
import briefbook.model.Field;
import briefbook.model.Format;
import briefbook.model.Origin;
import briefbook.model.Page;
import briefbook.model.Problem;
import briefbook.model.Published;
import briefbook.model.RawBlock;
import briefbook.model.Removal;
import briefbook.model.Seed;
import briefbook.model.SeedId;
import briefbook.model.Severity;
import briefbook.model.SiteOptions;
import briefbook.model.Title;
import briefbook.read.Listing;
import briefbook.read.NoteReading;
import briefbook.read.SeedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Stages that are simple enough to know their result by heart.
 *
 * <p>A file's first line is its title; lines that start with {@code AD} are removed; {@code .bin} files are skipped; a file that
 * holds {@code CRASH read}, {@code CRASH clean} or {@code CRASH annotate} makes that stage throw, {@code DEEP} overflows the
 * stack; {@code WARN} gives a warning. A page lists the lines of its article, and {@code index.html} all titles.
 */
public final class FakeStages {
    private FakeStages() {}

    /** Returns a front door with these stages behind it. */
    public static Briefbook briefbook() {
        return new Briefbook(stages());
    }

    static Stages stages() {
        return new Stages(
                FakeStages::list,
                FakeStages::read,
                (file, taker) -> {},
                file -> NoteReading.NONE,
                (seed, evidence, curated) -> new Cleaned(clean(seed), CurationUse.NONE),
                FakeStages::annotate,
                Linker::link,
                FakeStages::render,
                pages -> List.of());
    }

    private static Listing list(Path input) throws IOException {
        List<SeedFile> files = new ArrayList<>();
        List<Problem> skipped = new ArrayList<>();
        try (Stream<Path> all = Files.walk(input)) {
            // In an order that no file system promises, so that nothing can rely on it.
            for (Path file : all.filter(Files::isRegularFile)
                    .sorted((a, b) -> b.compareTo(a))
                    .toList()) {
                String name = (Files.isDirectory(input) ? input.relativize(file) : file.getFileName())
                        .toString()
                        .replace('\\', '/');
                if (name.endsWith(".bin")) {
                    skipped.add(new Problem(Severity.ERROR, name, "is no text", "save it as text"));
                } else {
                    files.add(new SeedFile(file, name));
                }
            }
        }
        return new Listing(files, skipped);
    }

    private static List<Problem> read(SeedFile file, Consumer<Seed> seeds) {
        List<String> lines = lines(file.path());
        crash(lines, "CRASH read");
        List<RawBlock> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            blocks.add(RawBlock.line(lines.get(i), i + 1));
        }
        if (blocks.isEmpty()) {
            return List.of(new Problem(Severity.ERROR, file.name(), "is an empty file", "delete it"));
        }
        SeedId id = new SeedId(file.name(), 0, "0".repeat(64), Format.TEXT);
        seeds.accept(new Seed(id, blocks, List.of(), List.of(), List.of()));
        return List.of();
    }

    private static Article clean(Seed seed) {
        List<String> lines = seed.blocks().stream().map(RawBlock::text).toList();
        crash(lines, "CRASH clean");
        List<Block> blocks = new ArrayList<>();
        List<Removal> removed = new ArrayList<>();
        for (RawBlock block : seed.blocks()) {
            if (removed.isEmpty() && blocks.isEmpty()) {
                removed.add(new Removal(block.lines(), block.text(), "moved:title", "the first line"));
            } else if (block.text().startsWith("AD")) {
                removed.add(new Removal(block.lines(), block.text(), "advert", "it starts with AD"));
            } else {
                blocks.add(new Block(BlockKind.PARAGRAPH, 0, block.text(), block.lines(), List.of(), List.of()));
            }
        }
        List<Problem> problems = lines.contains("WARN")
                ? List.of(new Problem(Severity.WARNING, seed.id().file() + ":2", "looks odd", "look at it"))
                : List.of();
        return new Article(
                seed.id(),
                "en",
                Completeness.FULL,
                new Title(lines.get(0), Origin.STATED),
                null,
                null,
                null,
                null,
                List.of("Ada Example"),
                Map.of(Field.AUTHOR, Origin.STATED),
                Published.UNKNOWN,
                blocks,
                List.of(),
                removed,
                problems);
    }

    private static Annotated annotate(Article article) {
        crash(article.blocks().stream().map(Block::text).toList(), "CRASH annotate");
        return new Annotated(article, List.of(), List.of(), List.of());
    }

    private static List<Page> render(SiteOptions options, Corpus corpus) {
        List<Page> pages = new ArrayList<>();
        StringBuilder index = new StringBuilder(options.name());
        for (Entry entry : corpus.entries()) {
            index.append('\n').append(entry.article().seed().file());
            StringBuilder text = new StringBuilder();
            entry.article().blocks().forEach(block -> text.append(block.text()).append('\n'));
            pages.add(new Page("a/" + entry.id() + ".html", text.toString()));
        }
        corpus.problems().forEach(p -> index.append('\n').append(p.where() + " " + p.what()));
        pages.add(new Page("index.html", index.toString()));
        return pages;
    }

    private static void crash(List<String> lines, String word) {
        if (lines.contains(word)) {
            throw new IllegalStateException("asked to " + word);
        }
        if (lines.contains("DEEP")) {
            crash(new ArrayList<>(lines), word);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
