package briefbook.people;

import briefbook.annotate.Articles;
import briefbook.model.Article;
import briefbook.model.Caption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An invented clipping with its people; {@code people/news-style/README.md} describes the files.
 *
 * @param name the file's name, such as {@code 02-harbour-bridge}
 * @param article the clipping without marks
 * @param people its mentions, in reading order of the file
 */
record NewsClipping(String name, Article article, List<Gold> people) {
    private static final Path FOLDER = Path.of("src/test/resources/briefbook/people/news-style");
    private static final Pattern MARK = Pattern.compile("\\[([^\\]|]+)\\|([^\\]|]+)(?:\\|([^\\]|]+))?\\]");
    private static final String CREDIT = " | ";

    /**
     * A mention that an editor marked.
     *
     * @param in the text that it stands in, as in the data contract
     * @param start where the bare name starts there, a UTF-16 offset
     * @param name the bare name
     * @param key the person, within the clipping
     * @param role in the words of the text; null when it gives none
     */
    record Gold(
            String in,
            int start,
            String name,
            String key,
            @Nullable String role) {
        int end() {
            return start + name.length();
        }
    }

    /** Reads all clippings, ordered by name. */
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

    /** Returns whether its errors may be looked at; those of the other half stay unseen. */
    boolean isTune() {
        return Integer.parseInt(name.substring(0, 2)) % 2 == 0;
    }

    private static NewsClipping read(Path file) {
        try {
            return parse(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a clipping from the text of its file. */
    static NewsClipping parse(String name, String file) {
        List<Gold> people = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        List<Caption> captions = new ArrayList<>();
        List<String> authors = List.of();
        String title = "";
        for (String line : file.lines().filter(l -> !l.isBlank()).toList()) {
            if (line.startsWith("Title: ")) {
                title = plain(line.substring(7), "title", people);
            } else if (line.startsWith("By: ")) {
                authors = Arrays.asList(line.substring(4).split("; "));
            } else if (line.startsWith("Caption: ")) {
                captions.add(caption(line.substring(9), "caption:" + captions.size(), people));
            } else {
                paragraphs.add(plain(line, "block:" + paragraphs.size(), people));
            }
        }
        Article article = Articles.of("en", title, authors, captions, paragraphs.toArray(String[]::new));
        return new NewsClipping(name, article, List.copyOf(people));
    }

    /** Takes caption and credit apart; offsets of the credit are counted as if a space parted the two. */
    private static Caption caption(String marked, String in, List<Gold> people) {
        int bar = marked.indexOf(CREDIT);
        if (bar < 0) {
            return new Caption(plain(marked, in, people), null, null);
        }
        String text = plain(marked.substring(0, bar), in, new ArrayList<>());
        String whole = plain(marked.substring(0, bar) + " " + marked.substring(bar + CREDIT.length()), in, people);
        return new Caption(text, whole.substring(text.length() + 1), null);
    }

    private static String plain(String marked, String in, List<Gold> people) {
        StringBuilder text = new StringBuilder();
        Matcher mark = MARK.matcher(marked);
        while (mark.find()) {
            mark.appendReplacement(text, "");
            people.add(new Gold(in, text.length(), mark.group(1), mark.group(2), mark.group(3)));
            text.append(mark.group(1));
        }
        return mark.appendTail(text).toString();
    }
}
