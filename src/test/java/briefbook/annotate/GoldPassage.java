package briefbook.annotate;

import briefbook.model.EventClass;
import briefbook.model.EventStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A passage with the events in it; {@code events/README.md} describes the files.
 *
 * @param text the passage
 * @param events what is to be found
 * @param loose classes that may be found as well
 */
record GoldPassage(String text, List<Told> events, Set<EventClass> loose) {
    private static final Path FOLDER = Path.of("src/test/resources/briefbook/events");

    /** An event that an editor marked; place and time are empty where the passage names none. */
    record Told(
            EventClass cls, String trigger, Set<String> participants, String place, EventStatus status, String when) {}

    /** Reads the passages of {@code sentences-HALF.txt}. */
    static List<GoldPassage> half(String half) throws IOException {
        return parse(Files.readString(FOLDER.resolve("sentences-" + half + ".txt")));
    }

    /**
     * Reads passages from the text of a file.
     *
     * @throws IllegalArgumentException when a line cannot be read, or marks words that its passage does not have
     */
    static List<GoldPassage> parse(String file) {
        List<GoldPassage> passages = new ArrayList<>();
        for (String block : file.replace("\r\n", "\n").split("\n\\s*\n")) {
            if (!block.isBlank() && !block.startsWith("## ")) {
                passages.add(passage(block.strip().lines().toList()));
            }
        }
        return List.copyOf(passages);
    }

    private static GoldPassage passage(List<String> lines) {
        String text = lines.get(0);
        if (text.startsWith("= ") || text.startsWith("~ ")) {
            throw new IllegalArgumentException("no passage above: " + text);
        }
        List<Told> events = new ArrayList<>();
        Set<EventClass> loose = EnumSet.noneOf(EventClass.class);
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("~ ")) {
                loose.add(cls(line.substring(2)));
            } else {
                events.add(told(text, line));
            }
        }
        return new GoldPassage(text, List.copyOf(events), Set.copyOf(loose));
    }

    private static Told told(String text, String line) {
        String[] cells = line.substring(line.indexOf(' ') + 1).split("\\|", -1);
        if (!line.startsWith("= ") || cells.length != 6) {
            throw new IllegalArgumentException("not = class | trigger | participants | place | status | when: " + line);
        }
        for (int cell : new int[] {1, 3, 5}) {
            if (!text.toLowerCase(Locale.ROOT).contains(cells[cell].strip().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("words that the passage does not have: " + line);
            }
        }
        Set<String> participants =
                cells[2].isBlank() ? Set.of() : Set.of(cells[2].strip().split("; *"));
        return new Told(
                cls(cells[0]),
                cells[1].strip(),
                participants,
                cells[3].strip(),
                EventStatus.valueOf(cells[4].strip().toUpperCase(Locale.ROOT)),
                cells[5].strip());
    }

    private static EventClass cls(String name) {
        return EventClass.valueOf(name.strip().toUpperCase(Locale.ROOT));
    }
}
