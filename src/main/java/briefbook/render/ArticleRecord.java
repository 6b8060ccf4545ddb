package briefbook.render;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.Caption;
import briefbook.model.Corpus;
import briefbook.model.DateMention;
import briefbook.model.Entry;
import briefbook.model.Field;
import briefbook.model.Lines;
import briefbook.model.Mark;
import briefbook.model.Origin;
import briefbook.model.OwnerNote;
import briefbook.model.Person;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.model.Published;
import briefbook.model.Removal;
import briefbook.model.Spot;
import briefbook.model.StatementMention;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes articles as the JSON records of the data contract. Pure functions. */
public final class ArticleRecord {
    /** The metadata of a record; a day of change and the like only help to find it. */
    private static final List<Field> FIELDS = List.of(
            Field.TITLE, Field.DECK, Field.DATE, Field.AUTHOR, Field.OUTLET, Field.URL, Field.LANGUAGE, Field.PLACE);

    private ArticleRecord() {}

    /** Returns the record of article {@code number} as one line of JSON, without a line break. */
    public static String json(Corpus corpus, int number) {
        Entry entry = corpus.entries().get(number);
        return Json.object(json -> {
            metadata(json, entry);
            published(json, entry.article().published());
            Json.objects(json, "blocks", entry.article().blocks(), ArticleRecord::block);
            Json.objects(json, "captions", entry.article().captions(), ArticleRecord::caption);
            Json.objects(json, "removed", entry.article().removed(), ArticleRecord::removal);
            people(json, entry, corpus.people());
            Json.objects(json, "dates", entry.annotated().dates(), ArticleRecord::date);
            events(json, entry);
            statements(json, entry);
            json.writeStringField("story", entry.story());
            Json.text(json, "copyOf", entry.copyOf());
            shown(json, entry);
        });
    }

    private static void metadata(JsonGenerator json, Entry entry) throws IOException {
        Article article = entry.article();
        json.writeStringField("id", entry.id());
        json.writeStringField("file", article.seed().file());
        json.writeNumberField("part", article.seed().part());
        json.writeStringField("sha256", article.seed().sha256());
        json.writeStringField("format", Json.name(article.seed().format()));
        json.writeStringField("language", article.language());
        json.writeStringField("completeness", Json.name(article.completeness()));
        json.writeStringField("completenessReason", article.completenessReason());
        json.writeObjectFieldStart("title");
        json.writeStringField("text", article.title().text());
        json.writeStringField("origin", Json.name(article.title().origin()));
        json.writeEndObject();
        Json.text(json, "deck", article.deck());
        Json.text(json, "url", article.url());
        Json.text(json, "outlet", article.outlet());
        Json.text(json, "place", article.place());
        Json.texts(json, "authors", article.authors());
        json.writeObjectFieldStart("origins");
        for (Field field : FIELDS) {
            json.writeStringField(Json.name(field), Json.name(article.origins().getOrDefault(field, Origin.UNKNOWN)));
        }
        json.writeEndObject();
    }

    private static void published(JsonGenerator json, Published published) throws IOException {
        json.writeObjectFieldStart("published");
        json.writeStringField("origin", Json.name(published.origin()));
        day(json, "first", published.first());
        day(json, "last", published.last());
        day(json, "best", published.best());
        Json.text(json, "edtf", edtf(published));
        json.writeStringField("reason", published.reason());
        json.writeEndObject();
    }

    static void day(JsonGenerator json, String key, @Nullable LocalDate day) throws IOException {
        Json.text(json, key, day == null ? null : day.toString());
    }

    static @Nullable String edtf(Published published) {
        LocalDate best = published.best();
        LocalDate first = published.first();
        LocalDate last = published.last();
        if (best != null) {
            return best.toString();
        }
        if (first == null && last == null) {
            return null;
        }
        return first != null && first.equals(last)
                ? first.toString()
                : "[" + (first == null ? "" : first) + ".." + (last == null ? "" : last) + "]";
    }

    /** What only some records have: where text is left out, and what the owner of the collection notes. */
    private static void shown(JsonGenerator json, Entry entry) throws IOException {
        if (!entry.isWhole()) {
            json.writeArrayFieldStart("gaps");
            for (int gap : entry.gaps()) {
                json.writeNumber(gap);
            }
            json.writeEndArray();
        }
        OwnerNote note = entry.note();
        if (note != null) {
            json.writeObjectFieldStart("note");
            json.writeStringField("file", note.file());
            Json.objects(json, "blocks", note.blocks(), ArticleRecord::block);
            json.writeEndObject();
        }
    }

    private static void block(JsonGenerator json, Block block) throws IOException {
        json.writeStringField("kind", Json.name(block.kind()));
        if (block.level() > 0) {
            json.writeNumberField("level", block.level());
        }
        json.writeStringField("text", block.text());
        lines(json, block.lines());
        Json.objects(json, "marks", block.marks(), ArticleRecord::mark);
        if (!block.rows().isEmpty()) {
            json.writeArrayFieldStart("rows");
            for (List<String> row : block.rows()) {
                json.writeStartArray();
                for (String cell : row) {
                    json.writeString(cell);
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        }
    }

    private static void mark(JsonGenerator json, Mark mark) throws IOException {
        json.writeStringField("kind", Json.name(mark.kind()));
        json.writeNumberField("start", mark.start());
        json.writeNumberField("end", mark.end());
        if (mark.href() != null) {
            json.writeStringField("href", mark.href());
        }
    }

    private static void caption(JsonGenerator json, Caption caption) throws IOException {
        json.writeStringField("text", caption.text());
        Json.text(json, "credit", caption.credit());
        lines(json, caption.lines());
    }

    private static void removal(JsonGenerator json, Removal removal) throws IOException {
        lines(json, removal.lines());
        json.writeStringField("text", removal.text());
        json.writeStringField("rule", removal.rule());
        json.writeStringField("reason", removal.reason());
    }

    private static void lines(JsonGenerator json, @Nullable Lines lines) throws IOException {
        if (lines != null) {
            json.writeArrayFieldStart("lines");
            json.writeNumber(lines.first());
            json.writeNumber(lines.last());
            json.writeEndArray();
        }
    }

    /** Mentions that nobody could resolve are left out: the contract names people, not strings. */
    private static void people(JsonGenerator json, Entry entry, List<Person> all) throws IOException {
        Map<String, List<PersonMention>> byId = new LinkedHashMap<>();
        for (int i = 0; i < entry.personIds().size(); i++) {
            String id = entry.personIds().get(i);
            if (!id.isEmpty()) {
                byId.computeIfAbsent(id, k -> new ArrayList<>())
                        .add(entry.annotated().people().get(i));
            }
        }
        json.writeArrayFieldStart("people");
        for (Map.Entry<String, List<PersonMention>> person : byId.entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", person.getKey());
            json.writeStringField("name", name(person.getKey(), all));
            json.writeStringField("kind", Json.name(strongest(person.getValue())));
            Json.objects(json, "mentions", person.getValue(), (j, mention) -> {
                j.writeStringField("text", mention.text());
                spot(j, mention.spot());
            });
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** People are sorted by id, so that the name is found without a map for each article. */
    private static String name(String id, List<Person> all) {
        Person wanted = new Person(id, "", List.of(), List.of(), List.of(), List.of());
        int at = Collections.binarySearch(all, wanted, Comparator.comparing(Person::id));
        return at >= 0 ? all.get(at).name() : id;
    }

    private static PersonKind strongest(List<PersonMention> mentions) {
        return Collections.min(mentions.stream().map(PersonMention::kind).toList());
    }

    private static void date(JsonGenerator json, DateMention date) throws IOException {
        json.writeStringField("text", date.text());
        json.writeStringField("type", date.type().name());
        json.writeStringField("value", date.value());
        Json.text(json, "edtf", date.edtf());
        spot(json, date.spot());
    }

    private static void events(JsonGenerator json, Entry entry) throws IOException {
        List<Integer> resolved = IntStream.range(0, entry.eventIds().size())
                .filter(i -> !entry.eventIds().get(i).isEmpty())
                .boxed()
                .toList();
        Json.objects(json, "events", resolved, (j, i) -> {
            j.writeStringField("id", entry.eventIds().get(i));
            j.writeStringField(
                    "role", Json.name(entry.annotated().events().get(i).role()));
            spot(j, entry.annotated().events().get(i).spot());
        });
    }

    /** A statement whose speaker nobody could resolve is left out, as the mention is. */
    private static void statements(JsonGenerator json, Entry entry) throws IOException {
        List<StatementMention> resolved = entry.annotated().statements().stream()
                .filter(s -> !entry.personIds().get(s.speaker()).isEmpty())
                .toList();
        Json.objects(json, "statements", resolved, (j, statement) -> {
            j.writeStringField("speaker", entry.personIds().get(statement.speaker()));
            j.writeStringField("status", Json.name(statement.status()));
            spot(j, statement.spot());
        });
    }

    private static void spot(JsonGenerator json, Spot spot) throws IOException {
        json.writeStringField("in", spot.in());
        json.writeNumberField("start", spot.start());
        json.writeNumberField("end", spot.end());
    }
}
