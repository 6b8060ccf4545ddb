package briefbook.render;

import briefbook.model.Article;
import briefbook.model.Block;
import briefbook.model.Corpus;
import briefbook.model.Entry;
import briefbook.model.Event;
import briefbook.model.Fact;
import briefbook.model.FactKind;
import briefbook.model.Page;
import briefbook.model.Participant;
import briefbook.model.Person;
import briefbook.model.PersonKind;
import briefbook.model.PersonRole;
import briefbook.model.Quantity;
import briefbook.model.Spot;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes what the data files say as tables for spreadsheets, without texts. Pure functions. */
final class CsvFiles {
    static final String ARTICLES = "data/articles.csv";
    static final String PEOPLE = "data/people.csv";
    static final String EVENTS = "data/events.csv";
    static final String MENTIONS = "data/mentions.csv";
    static final String FACTS = "data/facts.csv";
    static final String LINKS = "data/links.csv";

    /** Mentions up to which each has its sentence in the table; a spreadsheet opens no table of 80 MB. */
    private static final int QUOTED = 50_000;

    private CsvFiles() {}

    static Stream<Page> of(Site site) {
        Corpus corpus = site.corpus();
        int mentions = corpus.people().stream()
                        .mapToInt(p -> p.mentions().size())
                        .sum()
                + corpus.events().stream().mapToInt(e -> e.mentions().size()).sum();
        boolean isQuoted = mentions <= QUOTED;
        return Stream.of(
                new Page(
                        ARTICLES,
                        Csv.table(
                                "id,file,part,title,titleOrigin,outlet,authors,published,publishedOrigin,first,last,"
                                        + "language,completeness,place,url,characters,removed,people,events,story,"
                                        + "copyOf,page",
                                corpus.entries().stream().map(CsvFiles::article))),
                new Page(
                        PEOPLE,
                        Csv.table(
                                "id,name,role,aliases,voices,articles,mentions,statements,page",
                                corpus.people().stream().map(p -> person(site.index(), p)))),
                new Page(
                        EVENTS,
                        Csv.table(
                                "id,name,class,status,days,first,last,participants,place,partOf,voices,articles,"
                                        + "mentions,page",
                                corpus.events().stream().map(e -> event(site.index(), e)))),
                new Page(
                        MENTIONS,
                        Csv.table(
                                "of,id,name,role,strength,article,in,quote,page",
                                Stream.concat(
                                        corpus.people().stream().flatMap(p -> mentions(site.index(), p, isQuoted)),
                                        corpus.events().stream().flatMap(e -> mentions(site.index(), e, isQuoted))))),
                new Page(
                        FACTS,
                        Csv.table(
                                "event,kind,value,bound,measure,unit,scope,asOf,article,file,voice,completeness,"
                                        + "quote,page",
                                corpus.facts().stream()
                                        .filter(f -> f.kind() != FactKind.SOURCE)
                                        .map(f -> fact(site.index(), f)))),
                new Page(
                        LINKS,
                        Csv.table(
                                "a,b,kind,id,strength",
                                corpus.links().stream()
                                        .flatMap(l -> l.reasons().stream()
                                                .map(r -> Csv.row(
                                                        site.index()
                                                                .entry(l.a())
                                                                .id(),
                                                        site.index()
                                                                .entry(l.b())
                                                                .id(),
                                                        r.kind(),
                                                        r.id(),
                                                        r.strength()))))));
    }

    private static List<String> article(Entry entry) {
        Article article = entry.article();
        return Csv.row(
                entry.id(),
                article.seed().file(),
                article.seed().part(),
                article.title().text(),
                article.title().origin(),
                article.outlet(),
                String.join("; ", article.authors()),
                ArticleRecord.edtf(article.published()),
                article.published().origin(),
                article.published().first(),
                article.published().last(),
                article.language(),
                article.completeness(),
                article.place(),
                article.url(),
                article.blocks().stream()
                        .map(Block::text)
                        .mapToInt(String::length)
                        .sum(),
                article.removed().size(),
                subjects(entry),
                known(entry.eventIds()),
                entry.story(),
                entry.copyOf(),
                Paths.article(entry.id()));
    }

    private static long subjects(Entry entry) {
        return IntStream.range(0, entry.personIds().size())
                .filter(i -> entry.annotated().people().get(i).kind() == PersonKind.SUBJECT)
                .mapToObj(entry.personIds()::get)
                .filter(id -> !id.isEmpty())
                .distinct()
                .count();
    }

    private static long known(Collection<String> ids) {
        return ids.stream().filter(id -> !id.isEmpty()).distinct().count();
    }

    private static List<String> person(CorpusIndex index, Person person) {
        return Csv.row(
                person.id(),
                person.name(),
                person.roles().stream().findFirst().map(PersonRole::text).orElse(""),
                person.aliases().stream().map(a -> a.text()).collect(Collectors.joining("; ")),
                index.articleCount(person),
                CorpusIndex.articlesOf(person).size(),
                person.mentions().size(),
                person.statements().size(),
                index.place(person));
    }

    private static List<String> event(CorpusIndex index, Event event) {
        List<Integer> articles = CorpusIndex.articlesOf(event);
        return Csv.row(
                event.id(),
                event.name(),
                event.cls(),
                event.status(),
                event.days().edtf(),
                event.days().first(),
                event.days().last(),
                event.participants().stream().map(Participant::name).collect(Collectors.joining("; ")),
                event.place(),
                event.partOf(),
                index.voices(articles).size(),
                articles.size(),
                event.mentions().size(),
                index.place(event));
    }

    private static Stream<List<String>> mentions(CorpusIndex index, Person person, boolean isQuoted) {
        return person.mentions().stream()
                .map(m -> Csv.row(
                        "person",
                        person.id(),
                        person.name(),
                        m.mention().kind(),
                        "",
                        index.entry(m.article()).id(),
                        m.mention().spot().in(),
                        isQuoted ? m.quote() : "",
                        page(index, m.article(), m.mention().spot())));
    }

    private static Stream<List<String>> mentions(CorpusIndex index, Event event, boolean isQuoted) {
        return event.mentions().stream()
                .map(m -> Csv.row(
                        "event",
                        event.id(),
                        event.name(),
                        m.mention().role(),
                        m.strength(),
                        index.entry(m.article()).id(),
                        m.mention().spot().in(),
                        isQuoted ? m.mention().quote() : "",
                        page(index, m.article(), m.mention().spot())));
    }

    private static List<String> fact(CorpusIndex index, Fact fact) {
        Entry entry = index.entry(fact.article());
        Quantity quantity = fact.quantity();
        return Csv.row(
                fact.event(),
                fact.kind(),
                fact.value(),
                quantity == null ? null : quantity.bound(),
                quantity == null ? null : quantity.measure(),
                quantity == null ? null : quantity.unit(),
                quantity == null ? null : quantity.scope(),
                quantity == null ? null : quantity.asOf(),
                entry.id(),
                entry.article().seed().file(),
                index.entry(index.voice(fact.article())).id(),
                entry.article().completeness(),
                fact.quote(),
                page(index, fact.article(), fact.sentence()));
    }

    private static String page(CorpusIndex index, int article, Spot spot) {
        return Paths.article(index.entry(article).id()) + "#" + index.anchor(article, spot);
    }
}
