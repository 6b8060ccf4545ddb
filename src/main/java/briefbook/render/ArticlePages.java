package briefbook.render;

import briefbook.model.Article;
import briefbook.model.Caption;
import briefbook.model.Completeness;
import briefbook.model.Corpus;
import briefbook.model.Entry;
import briefbook.model.Event;
import briefbook.model.Origin;
import briefbook.model.Page;
import briefbook.model.Person;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the page of each article: its text with links, how others tell it, what was removed. */
final class ArticlePages implements PageType {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ku", "ps", "sd", "ug", "ur", "yi");

    /** Cite as much of a checksum as tells two files apart. */
    private static final int CHECKSUM = 12;

    /**
     * What the template shows.
     *
     * @param head title and metadata
     * @param prose the body as sanitised HTML: with the note and the linked data, the only values that are not escaped again
     * @param note the owner's note as sanitised HTML; empty when there is none
     * @param isQuotes whether only quotes of the article are shown
     * @param hasPeople whether the body links to a person
     * @param hasEvents whether the body links to an event
     * @param captions of pictures that are not shown
     * @param people who is named, with the role that this article gives
     * @param events what it speaks of
     * @param copies its copies, or what it is a copy of
     * @param others how others tell it
     * @param removed what was taken out
     * @param cite how to cite it
     * @param previews what to show when a link is pointed at
     * @param linkedData what the page is made from, as JSON-LD that can stand in a script element
     */
    record View(
            Head head,
            String prose,
            String note,
            boolean isQuotes,
            boolean hasPeople,
            boolean hasEvents,
            List<Picture> captions,
            List<Named> people,
            List<EventLine> events,
            Copies copies,
            Others others,
            Removals removed,
            Cite cite,
            List<Preview> previews,
            String linkedData) {}

    /**
     * Title and metadata.
     *
     * @param kicker the main event; not a link when there is none
     * @param title the headline
     * @param deck the standfirst; empty when none
     * @param lang language of the text; null when unknown
     * @param dir direction of the text; null when left to right
     * @param outlet who published it, or that this is not stated, with the page of the outlet
     * @param authors the byline
     * @param place the dateline; empty when none
     * @param when the day as far as known
     * @param origin how the day is known
     * @param reason from what that follows; empty when it is stated
     * @param notices what a reader should know first
     */
    record Head(
            Anchor kicker,
            String title,
            String deck,
            @Nullable String lang,
            @Nullable String dir,
            Anchor outlet,
            List<Writer> authors,
            String place,
            When when,
            String origin,
            Told reason,
            List<Notice> notices) {
        public boolean isForeign() {
            return lang != null && !Words.isIn(Words.ENGLISH, lang);
        }
    }

    /** What a reader should know: words of the interface, what a stage says in between, and how they go on. */
    record Notice(String start, Told reason, String end) {}

    /** A caption with its anchor and credit. */
    record Picture(String id, String text, String credit) {}

    /** A person and the role that this article gives; empty when none. */
    record Named(Anchor link, String role) {}

    /** What a reference line says, the original's address where it is safe to link to, and the same for programs. */
    record Cite(String title, String details, String file, String checksum, List<Anchor> original, Citation citation) {}

    /** What is shown when a link is pointed at. */
    record Preview(String id, String kind, String title, String line, String counts) {}

    @Override
    public Stream<Page> pages(Site site) {
        Corpus corpus = site.corpus();
        return IntStream.range(0, corpus.entries().size()).parallel().boxed().flatMap(i -> pages(site, i).stream());
    }

    private static List<Page> pages(Site site, int number) {
        Entry entry = site.index().entry(number);
        String path = Paths.article(entry.id());
        Rows rows = site.rows(path);
        ProseLinks links = ProseLinks.of(entry, site.index(), Paths.root(path));
        List<Event> events = site.index().eventsOf(number);
        Map<String, PersonMention> named = named(entry);
        String title = entry.article().title().text();
        MorePages more = new MorePages(site, path, title, 0);
        View view = new View(
                head(site, rows, number, events),
                Prose.html(
                        entry.article().blocks(),
                        site.index().sentences(number),
                        links.blocks(),
                        site.words().text("article.paragraph"),
                        figures(entry.article(), Paths.root(path), site.words()),
                        MarginNote.of(site, rows, number),
                        new Prose.Gaps(entry.gaps(), site.words().text("quotes.gap"))),
                Optional.ofNullable(entry.note())
                        .map(n -> Prose.aside(n.blocks()))
                        .orElse(""),
                site.isQuotes(),
                links.linked().stream().anyMatch(id -> id.startsWith("p-")),
                links.linked().stream().anyMatch(id -> id.startsWith("e-")),
                pictures(entry.article()),
                people(site, rows, named),
                events.stream().map(rows::eventLine).toList(),
                Copies.of(site, rows, number, more),
                Others.of(site, rows, number),
                Removals.of(entry.article().removed(), site.words()),
                cite(site, rows, entry),
                previews(site, rows, named, events),
                LinkedData.of(site, path, entry.article()));
        List<Page> pages = new ArrayList<>(more.pages());
        pages.add(site.page(path, "article", title, view));
        return pages;
    }

    private static Head head(Site site, Rows rows, int number, List<Event> events) {
        Entry entry = site.index().entry(number);
        Article article = entry.article();
        Words words = site.words();
        boolean known = !article.language().isEmpty() && !article.language().equals("und");
        String primary = article.language().split("-", 2)[0];
        return new Head(
                mainEvent(rows, number, events).orElseGet(() -> Anchor.plain(words.text("article.kind"))),
                article.title().text(),
                Optional.ofNullable(article.deck()).orElse(""),
                known ? article.language() : null,
                RIGHT_TO_LEFT.contains(primary) ? "rtl" : null,
                Anchor.to(
                        rows.source(site.sources().of(number)).href(),
                        Optional.ofNullable(article.outlet()).orElse(words.text("article.no-outlet"))),
                authors(site, rows, entry, words),
                Optional.ofNullable(article.place()).orElse(""),
                rows.days().of(article.published()),
                words.text("origin", article.published().origin()),
                words.phrases().told(article.published().reason()),
                notices(site, rows, article));
    }

    /** Returns the most prominent of the events that the article reports or announces. */
    private static Optional<Anchor> mainEvent(Rows rows, int number, List<Event> events) {
        return events.stream()
                .min(Comparator.comparing(e -> Prominence.of(e, number)))
                .filter(e -> Prominence.of(e, number).isNews())
                .map(rows::event);
    }

    private static List<Notice> notices(Site site, Rows rows, Article article) {
        Words words = site.words();
        List<Notice> notices = new ArrayList<>();
        Told none = new Told("", null);
        if (Rows.isForeign(article)) {
            notices.add(new Notice(words.text("notice.language", rows.language(article.language())), none, ""));
        }
        boolean isExcerpt = article.completeness() == Completeness.EXCERPT;
        if (article.completeness() != Completeness.FULL && !(isExcerpt && site.isQuotes())) {
            String[] around = words.text("notice", article.completeness()).split("\\{0}", 2);
            notices.add(new Notice(
                    around[0], words.phrases().told(article.completenessReason()), around.length > 1 ? around[1] : ""));
        }
        if (article.title().origin() == Origin.DERIVED) {
            notices.add(new Notice(words.text("notice.title"), none, ""));
        }
        return notices;
    }

    private static List<Writer> authors(Site site, Rows rows, Entry entry, Words words) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (int i = 0; i < entry.personIds().size(); i++) {
            PersonMention mention = entry.annotated().people().get(i);
            if (mention.kind() == PersonKind.BYLINE) {
                byName.putIfAbsent(mention.name(), entry.personIds().get(i));
            }
        }
        List<Writer> writers = new ArrayList<>();
        for (String name : entry.article().authors()) {
            Anchor anchor = site.index()
                    .person(byName.getOrDefault(name.split(",", 2)[0], ""))
                    .map(p -> new Anchor(name, rows.person(p).href(), null, null))
                    .orElseGet(() -> Anchor.plain(name));
            writers.add(new Writer(writers.isEmpty() ? "" : words.text("article.by.next"), anchor));
        }
        return writers;
    }

    private static List<Figure> figures(Article article, String root, Words words) {
        return article.pictures().stream()
                .map(p -> {
                    Optional<Caption> caption = p.caption() < 0
                            ? Optional.empty()
                            : Optional.of(article.captions().get(p.caption()));
                    return new Figure(
                            p.block(),
                            root + Paths.picture(p.file()),
                            p.file().width(),
                            p.file().height(),
                            p.alt().isEmpty() ? words.text("article.no-alt") : p.alt(),
                            caption.isEmpty() ? "" : "c" + (p.caption() + 1),
                            caption.map(Caption::text).orElse(""),
                            caption.map(Caption::credit)
                                    .map(c -> words.text("article.credit") + " " + c)
                                    .orElse(""));
                })
                .toList();
    }

    /** Returns the captions whose pictures are not shown. */
    private static List<Picture> pictures(Article article) {
        return IntStream.range(0, article.captions().size())
                .filter(i -> article.pictures().stream().noneMatch(p -> p.caption() == i))
                .mapToObj(i -> new Picture(
                        "c" + (i + 1),
                        article.captions().get(i).text(),
                        Optional.ofNullable(article.captions().get(i).credit()).orElse("")))
                .toList();
    }

    /** Returns the people of an article in reading order, each with the first mention that gives a role. */
    private static Map<String, PersonMention> named(Entry entry) {
        Map<String, PersonMention> named = new LinkedHashMap<>();
        for (int i = 0; i < entry.personIds().size(); i++) {
            PersonMention mention = entry.annotated().people().get(i);
            if (mention.kind() == PersonKind.SUBJECT) {
                named.merge(entry.personIds().get(i), mention, (old, next) -> old.role() == null ? next : old);
            }
        }
        return named;
    }

    private static List<Named> people(Site site, Rows rows, Map<String, PersonMention> named) {
        return named.entrySet().stream()
                .flatMap(e -> site.index().person(e.getKey()).stream()
                        .map(p -> new Named(
                                rows.person(p),
                                Optional.ofNullable(e.getValue().role()).orElse(""))))
                .toList();
    }

    private static Cite cite(Site site, Rows rows, Entry entry) {
        Article article = entry.article();
        String outlet =
                Optional.ofNullable(article.outlet()).orElse(site.words().text("article.no-outlet"));
        String checksum = article.seed().sha256();
        return new Cite(
                article.title().text(),
                outlet + ", " + rows.days().of(article.published()).text(),
                article.seed().place(),
                checksum.substring(0, Math.min(CHECKSUM, checksum.length())),
                OutsideLink.of(article.url()).stream()
                        .map(url -> Anchor.to(url, url))
                        .toList(),
                Citation.of(entry, rows.days().of(article.published())));
    }

    private static List<Preview> previews(Site site, Rows rows, Map<String, PersonMention> named, List<Event> events) {
        List<Preview> previews = new ArrayList<>();
        for (String id : named.keySet()) {
            for (Person person : site.index().person(id).stream().toList()) {
                PersonLine line = rows.personLine(person);
                previews.add(new Preview(
                        "pv-p-" + id, site.words().text("preview.person"), person.name(), line.role(), line.counts()));
            }
        }
        for (Event event : events) {
            EventLine line = rows.eventLine(event);
            String counts = line.status().isEmpty() ? line.counts() : line.status() + " · " + line.counts();
            previews.add(new Preview(
                    "pv-e-" + event.id(), line.when().text(), rows.name(event).text(), line.detail(), counts));
        }
        return previews;
    }
}
