package briefbook.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph with the statements in it; {@code people/statements/README.md} describes the files.
 *
 * @param name the file's name
 * @param headline above the paragraph; null when it has none
 * @param text the paragraph
 * @param said the statements, and what borders on one
 */
record StatementGold(String name, @Nullable String headline, String text, List<Said> said) {
    private static final Path FOLDER = Path.of("src/test/resources/briefbook/people/statements");
    private static final Set<String> STATUSES = Set.of("direct", "indirect", "planned", "denied", "mixed");

    /**
     * A statement that an editor marked.
     *
     * @param speaker as named in the file; null when the text leaves it open, so that nothing is to be found
     * @param status of the README; null when any is right, and so is finding nothing
     * @param in {@code title} or {@code block:0}
     * @param start of the words that are said, a UTF-16 offset
     * @param end behind them
     */
    record Said(@Nullable String speaker, @Nullable String status, String in, int start, int end) {}

    /** Reads all paragraphs, ordered by name. */
    static List<StatementGold> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".txt"))
                    .sorted()
                    .map(StatementGold::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StatementGold read(Path file) {
        try {
            return parse(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a paragraph from the text of its file.
     *
     * @throws IllegalArgumentException when a line of the gold cannot be read, or its words do not occur exactly once
     */
    static StatementGold parse(String name, String file) {
        String headline = null;
        String text = "";
        List<String> gold = new ArrayList<>();
        for (String line : file.lines().filter(l -> !l.isBlank()).toList()) {
            if (line.startsWith("! ")) {
                headline = line.substring(2);
            } else if (line.startsWith("= ") || line.startsWith("~ ")) {
                gold.add(line);
            } else {
                text = line;
            }
        }
        List<Said> said = new ArrayList<>();
        for (String line : gold) {
            said.add(said(name, line, headline == null ? "" : headline, text));
        }
        return new StatementGold(name, headline, text, List.copyOf(said));
    }

    private static Said said(String name, String line, String headline, String text) {
        String[] parts = line.substring(2).split(" \\| ");
        boolean isLoose = line.startsWith("~");
        String status = isLoose ? null : parts[1];
        if (parts.length != (isLoose ? 2 : 3) || (status != null && !STATUSES.contains(status))) {
            throw new IllegalArgumentException(name + ": not SPEAKER | status | words: " + line);
        }
        String speaker = parts[0].equals("?") ? null : parts[0];
        List<Said> places = new ArrayList<>();
        String[] words = parts[parts.length - 1].split(" \\.\\.\\. ");
        places.addAll(places("title", headline, words, speaker, status));
        places.addAll(places("block:0", text, words, speaker, status));
        if (places.size() != 1) {
            throw new IllegalArgumentException(
                    name + ": words that occur " + places.size() + " times: " + Arrays.toString(words));
        }
        return places.get(0);
    }

    private static List<Said> places(
            String in, String text, String[] words, @Nullable String speaker, @Nullable String status) {
        List<Said> places = new ArrayList<>();
        for (int at = text.indexOf(words[0]); at >= 0; at = text.indexOf(words[0], at + 1)) {
            int last = words.length == 1 ? at : text.indexOf(words[1], at + words[0].length());
            if (last >= 0) {
                places.add(new Said(speaker, status, in, at, last + words[words.length - 1].length()));
            }
        }
        return places;
    }
}
