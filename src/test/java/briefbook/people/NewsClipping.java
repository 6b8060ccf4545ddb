package briefbook.people;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.BlockKind;
import briefbook.model.Caption;
import briefbook.model.Completeness;
import briefbook.model.Format;
import briefbook.model.Origin;
import briefbook.model.Published;
import briefbook.model.SeedId;
import briefbook.model.Spot;
import briefbook.model.Title;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A clipping in which people are marked by hand; the form is in the README beside the files.
 *
 * @param number of the file; even ones are for working on rules
 * @param article the clipping without the marks
 * @param people the marks, in reading order
 */
record NewsClipping(int number, Article article, List<Marked> people) {
    private static final Path FOLDER = Path.of("src/test/resources/briefbook/people/news-style");
    private static final Pattern MARK = Pattern.compile("\\[([^\\]|]+)\\|([^\\]|]+)(?:\\|([^\\]]+))?]");

    /**
     * A name of a person.
     *
     * @param name the bare name
     * @param key the same for all mentions of the person in the clipping
     * @param role as the text words it; null when it gives none here
     * @param spot where the name stands
     */
    record Marked(String name, String key, @Nullable String role, Spot spot) {}

    /** Returns all clippings, by number. */
    static List<NewsClipping> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(NewsClipping::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewsClipping read(Path file) {
        try {
            String name = file.getFileName().toString();
            return parse(Integer.parseInt(name.substring(0, 2)), Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewsClipping parse(int number, List<String> lines) {
        List<Marked> marks = new ArrayList<>();
        String title = "";
        List<String> authors = List.of();
        List<Block> blocks = new ArrayList<>();
        List<Caption> captions = new ArrayList<>();
        List<Marked> ofCaptions = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("Title:")) {
                title = plain("title", line.substring(6).strip(), 0, marks);
            } else if (line.startsWith("By:")) {
                authors = Stream.of(line.substring(3).split(";"))
                        .map(String::strip)
                        .toList();
            } else if (line.startsWith("Caption:")) {
                captions.add(
                        caption("caption:" + captions.size(), line.substring(8).strip(), ofCaptions));
            } else if (!line.isBlank()) {
                String text = plain("block:" + blocks.size(), line.strip(), 0, marks);
                blocks.add(new Block(BlockKind.PARAGRAPH, 0, text, null, List.of(), List.of()));
            }
        }
        marks.addAll(ofCaptions);
        Article article = new Article(
                new SeedId(number + ".txt", 0, "0".repeat(64), Format.TEXT),
                "en",
                Completeness.FULL,
                new Title(title, Origin.STATED),
                null,
                null,
                null,
                null,
                authors,
                Map.of(),
                Published.UNKNOWN,
                blocks,
                captions,
                List.of(),
                List.of());
        return new NewsClipping(number, article, List.copyOf(marks));
    }

    /** A place in a credit counts from the start of the caption, with a blank between the two. */
    private static Caption caption(String in, String line, List<Marked> marks) {
        String[] parts = line.split("\\s*\\|\\s*(?=Photo:)", 2);
        String text = plain(in, parts[0], 0, marks);
        String credit =
                parts.length < 2 ? null : plain(in, parts[1].replaceFirst("^Photo:\\s*", ""), text.length() + 1, marks);
        return new Caption(text, credit, null);
    }

    private static String plain(String in, String marked, int offset, List<Marked> marks) {
        StringBuilder text = new StringBuilder();
        Matcher mark = MARK.matcher(marked);
        int from = 0;
        while (mark.find()) {
            text.append(marked, from, mark.start());
            int start = offset + text.length();
            String name = mark.group(1);
            text.append(name);
            marks.add(new Marked(name, mark.group(2), mark.group(3), new Spot(in, start, start + name.length())));
            from = mark.end();
        }
        return text.append(marked, from, marked.length()).toString();
    }
}
