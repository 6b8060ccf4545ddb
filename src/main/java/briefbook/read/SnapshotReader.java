package briefbook.read;

import briefbook.model.Bound;
import briefbook.model.EventStatus;
import briefbook.model.Fact;
import briefbook.model.FactKind;
import briefbook.model.LinkKind;
import briefbook.model.Quantity;
import briefbook.model.Snapshot;
import briefbook.model.Snapshot.Naming;
import briefbook.model.Snapshot.Quoted;
import briefbook.model.Snapshot.Said;
import briefbook.model.Snapshot.Text;
import briefbook.model.Snapshot.Tie;
import briefbook.model.Snapshot.What;
import briefbook.model.Snapshot.Who;
import briefbook.model.Spot;
import briefbook.model.StatementStatus;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns the data files of one site into a snapshot. Keys that are not known are passed over. For one thread. */
final class SnapshotReader {
    private static final ObjectReader READER = JsonMapper.builder().build().readerFor(JsonNode.class);
    private static final String HINT = "build the site again, then compare: briefbook build SEEDS -o ";

    private final String where;
    private final SiteData.Opener opener;
    private final List<Text> articles = new ArrayList<>();
    private final Map<String, List<Integer>> byFile = new HashMap<>();

    SnapshotReader(String where, SiteData.Opener opener) {
        this.where = where;
        this.opener = opener;
    }

    Snapshot read() throws SiteDataException {
        articles.addAll(records("data/articles.jsonl", SnapshotReader::article));
        for (int i = 0; i < articles.size(); i++) {
            byFile.computeIfAbsent(articles.get(i).file(), f -> new ArrayList<>())
                    .add(i);
        }
        return new Snapshot(
                articles,
                records("data/people.json", SnapshotReader::person),
                records("data/events.json", SnapshotReader::event),
                records("data/facts.json", this::fact),
                records("data/links.json", SnapshotReader::link),
                List.of());
    }

    /** One record after the other: the texts of a large collection need not be in memory twice. */
    private <T> List<T> records(String path, Function<JsonNode, T> record) throws SiteDataException {
        List<T> all = new ArrayList<>();
        try (Reader file = opener.open(path);
                MappingIterator<JsonNode> nodes = READER.readValues(file)) {
            while (nodes.hasNextValue()) {
                all.add(record.apply(nodes.nextValue()));
            }
            return all;
        } catch (JsonProcessingException | RuntimeJsonMappingException | IllegalArgumentException e) {
            throw new SiteDataException(
                    where + "/" + path,
                    "record " + (all.size() + 1) + " is none that a build writes: " + firstLine(e),
                    HINT + where);
        } catch (IOException e) {
            throw new SiteDataException(where + "/" + path, "cannot be read: " + BoundedFile.reason(e), HINT + where);
        }
    }

    private static String firstLine(Exception e) {
        return Notes.shown(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }

    private static Text article(JsonNode json) {
        return new Text(
                text(json, "id"),
                text(json, "file"),
                json.path("part").asInt(),
                text(json, "sha256"),
                text(json.path("title"), "text"),
                orNull(json, "outlet"),
                orNull(json, "url"),
                orNull(json.path("published"), "edtf"),
                orNull(json, "copyOf"),
                list(json.path("blocks"), b -> text(b, "text")),
                namings(json.path("people")),
                list(json.path("events"), e -> text(e, "id")));
    }

    private static List<Naming> namings(JsonNode people) {
        List<Naming> namings = new ArrayList<>();
        for (JsonNode person : people) {
            person.path("mentions").forEach(m -> namings.add(new Naming(text(person, "id"), text(m, "text"))));
        }
        return namings;
    }

    private static Who person(JsonNode json) {
        return new Who(
                text(json, "id"),
                text(json, "name"),
                list(
                        json.path("statements"),
                        s -> new Said(
                                text(s, "file"),
                                orNull(s, "outlet"),
                                constant(StatementStatus.class, text(s, "status")),
                                text(s, "words"),
                                text(s, "quote"))));
    }

    private static What event(JsonNode json) {
        return new What(
                text(json, "id"),
                text(json, "name"),
                text(json, "class"),
                constant(EventStatus.class, text(json, "status")),
                orNull(json.path("days"), "edtf"),
                list(json.path("days").path("reasons"), JsonNode::asText),
                list(json.path("participants"), p -> text(p, "kind") + " " + text(p, "id")),
                list(json.path("mentions"), m -> new Quoted(text(m, "file"), text(m, "quote"))));
    }

    private static Tie link(JsonNode json) {
        JsonNode reason = json.path("reasons").path(0);
        return new Tie(
                text(json, "a"), text(json, "b"), constant(LinkKind.class, text(reason, "kind")), text(reason, "text"));
    }

    /** The record does not say where its sentence stands; that of a headline is the headline. */
    private Fact fact(JsonNode json) {
        String quote = text(json, "quote");
        int article = speaker(text(json, "file"), text(json, "voice"));
        String in = articles.get(article).title().equals(quote) ? "title" : "block:0";
        return new Fact(
                text(json, "event"),
                constant(FactKind.class, text(json, "kind")),
                article,
                new Spot(in, 0, quote.length()),
                quote,
                List.of(),
                text(json, "value"),
                quantity(json));
    }

    private int speaker(String file, String voice) {
        List<Integer> inFile = byFile.getOrDefault(file, List.of());
        return inFile.stream()
                .filter(a -> articles.get(a).voice().equals(voice))
                .findFirst()
                .or(() -> inFile.stream().findFirst())
                .orElseThrow(() -> new IllegalArgumentException("no article is of the file " + file));
    }

    private static @Nullable Quantity quantity(JsonNode json) {
        String bound = orNull(json, "bound");
        if (bound == null) {
            return null;
        }
        String value = text(json, "value");
        int dots = value.indexOf("..");
        return new Quantity(
                new BigDecimal(dots < 0 ? value : value.substring(0, dots)),
                new BigDecimal(dots < 0 ? value : value.substring(dots + 2)),
                constant(Bound.class, bound),
                text(json, "measure"),
                text(json, "unit"),
                text(json, "scope"),
                orNull(json, "asOf"));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> item) {
        List<T> all = new ArrayList<>();
        array.forEach(node -> all.add(item.apply(node)));
        return all;
    }

    private static String text(JsonNode json, String key) {
        String text = orNull(json, key);
        if (text == null) {
            throw new IllegalArgumentException("it has no \"" + key + "\"");
        }
        return text;
    }

    private static @Nullable String orNull(JsonNode json, String key) {
        JsonNode value = json.path(key);
        return value.isTextual() ? value.asText() : null;
    }

    /** Reads the name of a constant as the data contract writes it. */
    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
