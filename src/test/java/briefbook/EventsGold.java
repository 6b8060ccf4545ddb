package briefbook;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an editor found in a collection: {@code events.json}, as {@code events/README.md} describes it.
 *
 * @param events every event, with the sentences that tell of it
 * @param mustStayApart pairs of ids of events
 * @param mustNotLink pairs of files that share no event
 * @param published when each clipping was published
 * @param breaks what is lost when a clipping is taken out
 */
record EventsGold(
        List<GoldEvent> events,
        List<List<String>> mustStayApart,
        List<List<String>> mustNotLink,
        List<GoldDay> published,
        List<Break> breaks) {

    /** How a sentence speaks of an event: only what tells of it must be found. */
    enum How {
        tells,
        passing,
        implies
    }

    /** A sentence that speaks of an event. */
    record GoldMention(String file, How how, String quote) {}

    /** An event. */
    record GoldEvent(
            String id,
            List<String> classes,
            boolean required,
            String status,
            @Nullable String first,
            @Nullable String last,
            String proof,
            List<String> participants,
            @Nullable String place,
            @Nullable String partOf,
            String strength,
            List<GoldMention> mentions) {

        /** Returns the files that tell of the event, in order. */
        List<String> tellers() {
            Set<String> files = new TreeSet<>();
            mentions.stream().filter(m -> m.how() == How.tells).forEach(m -> files.add(m.file()));
            return List.copyOf(files);
        }
    }

    /** The days on which a clipping can have been published. */
    record GoldDay(
            String file,
            String origin,
            @Nullable String first,
            @Nullable String last) {}

    /** The day or the status of an event, which needs a clipping. */
    record Break(String without, String event, String loses) {}

    /** Reads the gold of a folder, and sees to it that it names only what is there. */
    static EventsGold read(Path folder) throws IOException {
        EventsGold gold =
                new ObjectMapper().readValue(Files.readString(folder.resolve("events.json")), EventsGold.class);
        for (GoldEvent event : gold.events) {
            for (GoldMention mention : event.mentions) {
                gold.published(mention.file());
            }
        }
        gold.mustStayApart.forEach(pair -> pair.forEach(gold::event));
        gold.mustNotLink.forEach(pair -> pair.forEach(gold::published));
        gold.breaks.forEach(b -> gold.event(b.event()));
        gold.breaks.forEach(b -> gold.published(b.without()));
        return gold;
    }

    /** Sees to it that the gold speaks of these files and of no others. */
    void demand(Set<String> files) {
        Set<String> named = new TreeSet<>();
        published.forEach(d -> named.add(d.file()));
        if (!named.equals(files)) {
            throw new IllegalArgumentException("events.json has days for " + named + ", seeds are " + files);
        }
    }

    GoldEvent event(String id) {
        return events.stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("events.json has no event " + id));
    }

    private GoldDay published(String file) {
        return published.stream()
                .filter(d -> d.file().equals(file))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("events.json does not say when " + file + " was published"));
    }
}
