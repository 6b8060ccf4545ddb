package briefbook.render;

import briefbook.model.Alias;
import briefbook.model.Annotated;
import briefbook.model.Article;
import briefbook.model.Copy;
import briefbook.model.CopyKind;
import briefbook.model.Corpus;
import briefbook.model.DateMention;
import briefbook.model.Days;
import briefbook.model.Entry;
import briefbook.model.Event;
import briefbook.model.EventClass;
import briefbook.model.EventKind;
import briefbook.model.EventMention;
import briefbook.model.EventRef;
import briefbook.model.EventRole;
import briefbook.model.EventStatus;
import briefbook.model.Link;
import briefbook.model.LinkKind;
import briefbook.model.LinkReason;
import briefbook.model.Ordinal;
import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import briefbook.model.Person;
import briefbook.model.PersonKind;
import briefbook.model.PersonMention;
import briefbook.model.PersonRef;
import briefbook.model.PersonRole;
import briefbook.model.Problem;
import briefbook.model.Spot;
import briefbook.model.Strength;
import briefbook.model.TimexType;
import briefbook.text.Sentences;
import briefbook.text.Slug;
import briefbook.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links articles by hand in a test: people by the forms of their names, events by words of their sentences. */
final class TestCorpus {
    private final List<Article> articles = new ArrayList<>();
    private final List<@Nullable String> copies = new ArrayList<>();
    private final Map<String, String[]> people = new LinkedHashMap<>();
    private final List<PlannedEvent> events = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private record PlannedEvent(
            String name,
            EventClass cls,
            EventStatus status,
            Days days,
            List<String> participants,
            Strength strength,
            List<Clue> clues) {}

    /** Words of a sentence that speaks of an event, in one file. */
    record Clue(
            String file,
            String quote,
            String trigger,
            @Nullable String date,
            EventRole role) {}

    static TestCorpus of(TestArticle... articles) {
        TestCorpus corpus = new TestCorpus();
        for (TestArticle a : articles) {
            corpus.articles.add(a.build());
            corpus.copies.add(a.original());
        }
        return corpus;
    }

    /** Names a person; the further forms count as mentions too. */
    TestCorpus person(String name, String... forms) {
        people.put(name, forms);
        return this;
    }

    TestCorpus event(String name, EventStatus status, Days days, String[] participants, Clue... clues) {
        return event(name, EventClass.CALL, status, days, Strength.CERTAIN, participants, clues);
    }

    TestCorpus event(
            String name,
            EventClass cls,
            EventStatus status,
            Days days,
            Strength strength,
            String[] participants,
            Clue... clues) {
        events.add(new PlannedEvent(name, cls, status, days, List.of(participants), strength, List.of(clues)));
        return this;
    }

    TestCorpus problem(Problem problem) {
        problems.add(problem);
        return this;
    }

    static Days day(String day, String... reasons) {
        LocalDate d = LocalDate.parse(day);
        return new Days(d, d, d, List.of(d), day, List.of(reasons));
    }

    static Days between(String first, String last, String... reasons) {
        return new Days(
                LocalDate.parse(first),
                LocalDate.parse(last),
                null,
                List.of(),
                "[" + first + ".." + last + "]",
                List.of(reasons));
    }

    Corpus build() {
        List<List<PersonMention>> mentions = new ArrayList<>();
        List<List<String>> ids = new ArrayList<>();
        Map<String, List<PersonRef>> refs = new LinkedHashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            mentions.add(new ArrayList<>());
            ids.add(new ArrayList<>());
            findPeople(i, mentions.get(i), ids.get(i), refs);
        }
        List<List<EventMention>> eventMentions = new ArrayList<>();
        List<List<String>> eventIds = new ArrayList<>();
        articles.forEach(a -> {
            eventMentions.add(new ArrayList<>());
            eventIds.add(new ArrayList<>());
        });
        List<Event> built = new ArrayList<>();
        for (PlannedEvent e : events) {
            built.add(event(e, eventMentions, eventIds));
        }
        built.sort(Comparator.comparing(Event::id));
        Slug.Unique slugs = new Slug.Unique();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            String id = slugs.of(articles.get(i).title().text());
            List<DateMention> dates = eventMentions.get(i).stream()
                    .flatMap(m -> m.dates().stream())
                    .toList();
            entries.add(new Entry(
                    id,
                    new Annotated(articles.get(i), mentions.get(i), dates, eventMentions.get(i)),
                    ids.get(i),
                    eventIds.get(i),
                    id,
                    copy(copies.get(i))));
        }
        return new Corpus(entries, builtPeople(refs), built, links(built, refs), problems);
    }

    private static @Nullable Copy copy(@Nullable String original) {
        return original == null ? null : new Copy(original, CopyKind.COPY, "The same text.");
    }

    private void findPeople(
            int article, List<PersonMention> mentions, List<String> ids, Map<String, List<PersonRef>> refs) {
        Map<String, String> texts = new LinkedHashMap<>();
        Article a = articles.get(article);
        texts.put("title", a.title().text());
        for (int i = 0; i < a.blocks().size(); i++) {
            texts.put("block:" + i, a.blocks().get(i).text());
        }
        for (int i = 0; i < a.captions().size(); i++) {
            texts.put("caption:" + i, a.captions().get(i).text());
        }
        texts.forEach((in, text) -> {
            boolean[] taken = new boolean[text.length() + 1];
            Map<Integer, Map.Entry<String, PersonMention>> found = new java.util.TreeMap<>();
            people.forEach((name, forms) -> {
                List<String> all = new ArrayList<>(List.of(forms));
                all.add(name);
                all.sort(Comparator.comparing(f -> -f.length()));
                for (String form : all) {
                    for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
                        if (!taken[at]) {
                            java.util.Arrays.fill(taken, at, at + form.length(), true);
                            found.put(
                                    at,
                                    Map.entry(
                                            name,
                                            new PersonMention(
                                                    form,
                                                    form,
                                                    new Spot(in, at, at + form.length()),
                                                    at,
                                                    PersonKind.SUBJECT,
                                                    role(text, at))));
                        }
                    }
                }
            });
            found.values().forEach(e -> {
                String id = Slug.of(e.getKey());
                mentions.add(e.getValue());
                ids.add(id);
                String quote = Sentences.around(text, e.getValue().spot().start())
                        .map(s -> s.of(text))
                        .orElse(text);
                refs.computeIfAbsent(id, k -> new ArrayList<>()).add(new PersonRef(article, e.getValue(), quote));
            });
        });
    }

    private static @Nullable String role(String text, int at) {
        return text.substring(0, at).endsWith("President ") ? "President" : null;
    }

    private Event event(PlannedEvent e, List<List<EventMention>> mentions, List<List<String>> ids) {
        String id = (e.days().best() == null ? "" : e.days().best() + "-") + Slug.of(e.name());
        List<EventRef> refs = new ArrayList<>();
        List<Participant> who = e.participants().stream()
                .map(p -> people.containsKey(p)
                        ? new Participant(ParticipantKind.PERSON, Slug.of(p), p)
                        : new Participant(ParticipantKind.STATE, p, p))
                .toList();
        for (Clue clue : e.clues()) {
            for (int i = 0; i < articles.size(); i++) {
                if (articles.get(i).seed().file().equals(clue.file())) {
                    mention(e, clue, articles.get(i), who)
                            .ifPresent(new Filer(i, id, mentions, ids, refs, e.strength()));
                }
            }
        }
        return new Event(
                id,
                e.name(),
                e.cls(),
                e.status(),
                e.days(),
                who,
                null,
                null,
                refs,
                false,
                List.of("the same two people and one day that fits all"));
    }

    private record Filer(
            int article,
            String id,
            List<List<EventMention>> mentions,
            List<List<String>> ids,
            List<EventRef> refs,
            Strength strength)
            implements java.util.function.Consumer<EventMention> {
        @Override
        public void accept(EventMention m) {
            mentions.get(article).add(m);
            ids.get(article).add(id);
            refs.add(new EventRef(article, m, strength));
        }
    }

    private static java.util.Optional<EventMention> mention(
            PlannedEvent e, Clue clue, Article article, List<Participant> who) {
        for (int b = -1; b < article.blocks().size(); b++) {
            String text =
                    b < 0 ? article.title().text() : article.blocks().get(b).text();
            int at = text.indexOf(clue.quote());
            if (at >= 0) {
                String in = b < 0 ? "title" : "block:" + b;
                Span s = Sentences.around(text, at).orElse(new Span(0, text.length()));
                List<DateMention> dates = new ArrayList<>();
                int d = clue.date() == null ? -1 : text.indexOf(clue.date(), s.start());
                if (clue.date() != null && d >= 0) {
                    dates.add(new DateMention(
                            clue.date(),
                            TimexType.DATE,
                            "2021-12",
                            "2021-12",
                            new Spot(in, d, d + clue.date().length()),
                            null));
                }
                return java.util.Optional.of(new EventMention(
                        EventKind.of(e.cls()),
                        clue.trigger(),
                        new Spot(in, s.start(), s.end()),
                        s.of(text),
                        who,
                        null,
                        e.status(),
                        clue.role(),
                        Ordinal.NONE,
                        dates));
            }
        }
        return java.util.Optional.empty();
    }

    private List<Person> builtPeople(Map<String, List<PersonRef>> refs) {
        List<Person> built = new ArrayList<>();
        people.forEach((name, forms) -> {
            String id = Slug.of(name);
            List<PersonRef> mine = refs.getOrDefault(id, List.of());
            Map<String, Integer> counts = new LinkedHashMap<>();
            mine.forEach(r -> counts.merge(r.mention().text(), 1, Integer::sum));
            List<Alias> aliases = counts.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                    .map(c -> new Alias(c.getKey(), c.getValue()))
                    .toList();
            List<PersonRole> roles = mine.stream()
                    .filter(r -> r.mention().role() != null)
                    .limit(1)
                    .map(r -> new PersonRole("President", r))
                    .toList();
            if (!mine.isEmpty()) {
                built.add(new Person(
                        id,
                        name,
                        aliases,
                        roles,
                        mine,
                        forms.length == 0 ? List.of() : List.of("one surname, one given name")));
            }
        });
        built.sort(Comparator.comparing(Person::id));
        return built;
    }

    private static List<Link> links(List<Event> events, Map<String, List<PersonRef>> refs) {
        Map<List<Integer>, List<LinkReason>> found = new java.util.TreeMap<>(
                Comparator.comparing((List<Integer> p) -> p.get(0)).thenComparing(p -> p.get(1)));
        for (Event e : events) {
            pairs(e.mentions().stream()
                            .map(EventRef::article)
                            .distinct()
                            .sorted()
                            .toList())
                    .forEach(p -> found.computeIfAbsent(p, k -> new ArrayList<>())
                            .add(new LinkReason(
                                    LinkKind.EVENT,
                                    e.id(),
                                    e.mentions().get(0).strength(),
                                    "both speak of the " + e.name())));
        }
        refs.forEach((id, all) -> pairs(
                        all.stream().map(PersonRef::article).distinct().sorted().toList())
                .forEach(p -> found.computeIfAbsent(p, k -> new ArrayList<>())
                        .add(new LinkReason(LinkKind.PEOPLE, id, Strength.LIKELY, "both name " + id))));
        return found.entrySet().stream()
                .map(e -> new Link(e.getKey().get(0), e.getKey().get(1), e.getValue()))
                .toList();
    }

    private static List<List<Integer>> pairs(List<Integer> articles) {
        List<List<Integer>> pairs = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            for (int j = i + 1; j < articles.size(); j++) {
                pairs.add(List.of(articles.get(i), articles.get(j)));
            }
        }
        return pairs;
    }
}
