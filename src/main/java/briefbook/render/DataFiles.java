package briefbook.render;

import briefbook.model.Article;
import briefbook.model.Corpus;
import briefbook.model.Days;
import briefbook.model.Entry;
import briefbook.model.Event;
import briefbook.model.Fact;
import briefbook.model.FactKind;
import briefbook.model.Link;
import briefbook.model.Origin;
import briefbook.model.Page;
import briefbook.model.Person;
import briefbook.model.PersonRef;
import briefbook.model.Quantity;
import briefbook.model.Spot;
import briefbook.model.Statement;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes what the pages show as data, for programs. Pure functions. */
final class DataFiles {
    static final String ARTICLES = "data/articles.jsonl";
    static final String PEOPLE = "data/people.json";
    static final String EVENTS = "data/events.json";
    static final String FACTS = "data/facts.json";
    static final String LINKS = "data/links.json";

    private DataFiles() {}

    static Stream<Page> of(Corpus corpus) {
        return Stream.of(
                new Page(ARTICLES, articles(corpus)),
                new Page(PEOPLE, records(corpus.people().stream().map(p -> person(corpus, p)))),
                new Page(EVENTS, records(corpus.events().stream().map(e -> event(corpus, e)))),
                new Page(
                        FACTS,
                        records(corpus.facts().stream()
                                .filter(f -> f.kind() != FactKind.SOURCE)
                                .map(f -> fact(corpus, f)))),
                new Page(LINKS, records(corpus.links().stream().map(l -> link(corpus, l)))));
    }

    private static String articles(Corpus corpus) {
        return IntStream.range(0, corpus.entries().size())
                .parallel()
                .mapToObj(i -> ArticleRecord.json(corpus, i) + "\n")
                .collect(Collectors.joining());
    }

    private static String records(Stream<String> objects) {
        return Json.array(objects.toList());
    }

    private static String person(Corpus corpus, Person person) {
        return Json.object(json -> {
            json.writeStringField("id", person.id());
            json.writeStringField("name", person.name());
            Json.objects(json, "aliases", person.aliases(), (j, alias) -> {
                j.writeStringField("text", alias.text());
                j.writeNumberField("count", alias.count());
            });
            Json.objects(json, "roles", person.roles(), (j, role) -> {
                j.writeStringField("text", role.text());
                PersonRef evidence = role.evidence();
                if (evidence == null) {
                    j.writeStringField("origin", Json.name(Origin.CURATED));
                } else {
                    j.writeStringField("quote", evidence.quote());
                    source(j, corpus, evidence.article());
                }
            });
            Json.texts(
                    json,
                    "articles",
                    CorpusIndex.articlesOf(person).stream()
                            .map(a -> corpus.entries().get(a).id())
                            .toList());
            Json.objects(json, "mentions", person.mentions(), (j, ref) -> {
                source(j, corpus, ref.article());
                j.writeStringField("quote", ref.quote());
                j.writeStringField("in", ref.mention().spot().in());
            });
            Json.objects(json, "statements", person.statements(), (j, said) -> statement(j, corpus, said));
        });
    }

    private static void statement(JsonGenerator json, Corpus corpus, Statement said) throws IOException {
        Article article = corpus.entries().get(said.article()).article();
        Spot spot = said.mention().spot();
        source(json, corpus, said.article());
        Json.text(json, "outlet", article.outlet());
        Json.text(json, "date", ArticleRecord.edtf(article.published()));
        json.writeStringField("status", Json.name(said.mention().status()));
        json.writeStringField("words", Parts.text(article, spot.in()).substring(spot.start(), spot.end()));
        json.writeStringField("quote", said.quote());
        json.writeStringField("in", spot.in());
    }

    private static String event(Corpus corpus, Event event) {
        return Json.object(json -> {
            json.writeStringField("id", event.id());
            json.writeStringField("name", event.name());
            json.writeStringField("class", Json.name(event.cls()));
            json.writeStringField("status", Json.name(event.status()));
            days(json, event.days());
            Json.objects(json, "participants", event.participants(), (j, p) -> {
                j.writeStringField("kind", Json.name(p.kind()));
                j.writeStringField("id", p.id());
                j.writeStringField("name", p.name());
            });
            Json.text(json, "place", event.place());
            Json.text(json, "partOf", event.partOf());
            Json.objects(json, "mentions", event.mentions(), (j, ref) -> {
                source(j, corpus, ref.article());
                j.writeStringField("quote", ref.mention().quote());
                j.writeStringField("role", Json.name(ref.mention().role()));
            });
        });
    }

    private static void days(JsonGenerator json, Days days) throws IOException {
        json.writeObjectFieldStart("days");
        ArticleRecord.day(json, "first", days.first());
        ArticleRecord.day(json, "last", days.last());
        ArticleRecord.day(json, "best", days.best());
        Json.texts(
                json,
                "candidates",
                days.candidates().stream().map(Object::toString).toList());
        Json.text(json, "edtf", days.edtf());
        Json.texts(json, "reasons", days.reasons());
        json.writeEndObject();
    }

    private static String fact(Corpus corpus, Fact fact) {
        Entry entry = corpus.entries().get(fact.article());
        Quantity quantity = fact.quantity();
        return Json.object(json -> {
            json.writeStringField("event", fact.event());
            json.writeStringField("kind", Json.name(fact.kind()));
            json.writeStringField("quote", fact.quote());
            json.writeStringField("value", fact.value());
            Json.text(json, "bound", quantity == null ? null : Json.name(quantity.bound()));
            Json.text(json, "measure", quantity == null ? null : quantity.measure());
            Json.text(json, "unit", quantity == null ? null : quantity.unit());
            Json.text(json, "scope", quantity == null ? null : quantity.scope());
            Json.text(json, "asOf", quantity == null ? null : quantity.asOf());
            source(json, corpus, fact.article());
            json.writeStringField("voice", Objects.requireNonNullElse(entry.copyOf(), entry.id()));
            json.writeStringField("completeness", Json.name(entry.article().completeness()));
        });
    }

    private static String link(Corpus corpus, Link link) {
        return Json.object(json -> {
            json.writeStringField("a", corpus.entries().get(link.a()).id());
            json.writeStringField("b", corpus.entries().get(link.b()).id());
            Json.objects(json, "reasons", link.reasons(), (j, reason) -> {
                j.writeStringField("kind", Json.name(reason.kind()));
                j.writeStringField("id", reason.id());
                j.writeStringField("strength", Json.name(reason.strength()));
                j.writeStringField("text", reason.text());
            });
        });
    }

    /** One file may hold several articles, so both are named. */
    private static void source(JsonGenerator json, Corpus corpus, int article) throws IOException {
        Entry entry = corpus.entries().get(article);
        json.writeStringField("article", entry.id());
        json.writeStringField("file", entry.article().seed().file());
    }
}
