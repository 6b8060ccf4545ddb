package briefbook.link;

import briefbook.model.Annotated;
import briefbook.model.Days;
import briefbook.model.Event;
import briefbook.model.EventClass;
import briefbook.model.EventFrame;
import briefbook.model.EventMention;
import briefbook.model.EventRef;
import briefbook.model.EventStatus;
import briefbook.model.Strength;
import briefbook.text.DaySet;
import briefbook.text.LongDay;
import briefbook.text.Slug;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds events that are made up of others: a week of talks.
 *
 * <p>An article that speaks of such a week, on days that fall into one week only, holds its parts: the talks, meetings, summits
 * and calls that it tells of and that are proven to lie in that week, two at least. Articles that have a part in common speak
 * of the same week. It proves no day and links no articles: its parts do. Pure functions.
 */
final class Umbrellas {
    private static final Set<EventClass> PARTS =
            EnumSet.of(EventClass.TALKS, EventClass.MEETING, EventClass.SUMMIT, EventClass.CALL);

    private static final int FEWEST = 2;

    /** More possible days of publication leave no week alone. */
    private static final int MOST_DAYS = 14;

    /** A week that one article speaks of. */
    private record Told(int article, int number, EventMention mention, LocalDate monday, Set<String> parts) {}

    private final EventLinks links;
    private final List<Annotated> articles;
    private final RuleDays rules = new RuleDays();
    private final Map<String, Event> byId = new HashMap<>();

    private Umbrellas(EventLinks links, List<Annotated> articles) {
        this.links = links;
        this.articles = articles;
        links.events().forEach(e -> byId.put(e.id(), e));
    }

    /** Returns the same events with those that are made up of them, each part naming its whole. */
    static EventLinks over(EventLinks links, List<Annotated> articles) {
        Umbrellas umbrellas = new Umbrellas(links, articles);
        List<List<Told>> groups = groups(umbrellas.told());
        return groups.isEmpty() ? links : umbrellas.with(groups);
    }

    private List<Told> told() {
        List<Told> told = new ArrayList<>();
        for (int a = 0; a < articles.size(); a++) {
            List<EventMention> mentions = articles.get(a).events();
            for (int m = 0; m < mentions.size(); m++) {
                EventMention mention = mentions.get(m);
                if (mention.kind().frame() == EventFrame.PERIOD) {
                    int article = a;
                    int number = m;
                    monday(a, mention).ifPresent(monday -> {
                        Set<String> parts = parts(article, monday);
                        if (parts.size() >= FEWEST) {
                            told.add(new Told(article, number, mention, monday, parts));
                        }
                    });
                }
            }
        }
        return told;
    }

    /** Returns the first day of the one week in which all days lie that the words allow. */
    private Optional<LocalDate> monday(int article, EventMention mention) {
        DaySet published = links.net().publication(article);
        if (published.size() > MOST_DAYS) {
            return Optional.empty();
        }
        Report.Dated dated = Report.Dated.of(mention);
        Set<LocalDate> mondays = new HashSet<>();
        for (LocalDate day : published.days()) {
            DaySet named = dated.on(day, rules);
            mondays.add(named.first().with(DayOfWeek.MONDAY));
            mondays.add(named.last().with(DayOfWeek.MONDAY));
        }
        return mondays.size() == 1 ? mondays.stream().findFirst() : Optional.empty();
    }

    private Set<String> parts(int article, LocalDate monday) {
        Set<String> parts = new TreeSet<>();
        for (String id : links.ids().get(article)) {
            Event event = byId.get(id);
            if (event != null && PARTS.contains(event.cls()) && isIn(event.days(), monday)) {
                parts.add(id);
            }
        }
        return parts;
    }

    private static boolean isIn(Days days, LocalDate monday) {
        LocalDate first = days.first();
        LocalDate last = days.last();
        return first != null && last != null && !first.isBefore(monday) && !last.isAfter(monday.plusDays(6));
    }

    /** Puts together what has the same week and a part in common. */
    private static List<List<Told>> groups(List<Told> told) {
        List<List<Told>> groups = new ArrayList<>();
        for (Told each : told) {
            List<Told> group = new ArrayList<>(List.of(each));
            List<List<Told>> same = groups.stream()
                    .filter(g -> g.stream().anyMatch(t -> isSame(t, each)))
                    .toList();
            same.forEach(group::addAll);
            groups.removeAll(same);
            groups.add(group);
        }
        groups.forEach(g -> g.sort(Comparator.comparingInt(Told::article).thenComparingInt(Told::number)));
        return groups;
    }

    private static boolean isSame(Told a, Told b) {
        return a.monday().equals(b.monday()) && a.parts().stream().anyMatch(b.parts()::contains);
    }

    private EventLinks with(List<List<Told>> groups) {
        List<List<String>> ids = new ArrayList<>();
        links.ids().forEach(row -> ids.add(new ArrayList<>(row)));
        Map<String, Event> events = new HashMap<>(byId);
        List<List<Told>> byTime = groups.stream()
                .sorted(Comparator.comparing((List<Told> g) -> g.get(0).monday())
                        .thenComparing(g -> String.join(" ", parts(g))))
                .toList();
        for (List<Told> group : byTime) {
            Event whole = event(group, events.keySet());
            events.put(whole.id(), whole);
            parts(group)
                    .forEach(p -> events.computeIfPresent(
                            p, (k, part) -> part.partOf() == null ? part.partOf(whole.id()) : part));
            group.forEach(t -> ids.get(t.article()).set(t.number(), whole.id()));
        }
        return new EventLinks(
                events.values().stream().sorted(Comparator.comparing(Event::id)).toList(),
                ids,
                links.published(),
                links.clusters(),
                links.reasons(),
                links.net(),
                links.problems());
    }

    private static Set<String> parts(List<Told> group) {
        Set<String> parts = new TreeSet<>();
        group.forEach(t -> parts.addAll(t.parts()));
        return parts;
    }

    private Event event(List<Told> group, Set<String> taken) {
        LocalDate monday = group.get(0).monday();
        DaySet week = DaySet.range(monday, monday.plusDays(6));
        String noun = group.get(0).mention().kind().noun();
        String name = Character.toUpperCase(noun.charAt(0)) + noun.substring(1) + ", "
                + LongDay.range(week.first(), week.last());
        String id = Slug.of(monday + " " + noun);
        for (int n = 2; taken.contains(id); n++) {
            id = Slug.of(monday + " " + noun + " " + n);
        }
        List<String> names = parts(group).stream()
                .flatMap(p -> Stream.ofNullable(byId.get(p)))
                .map(Event::name)
                .toList();
        boolean isPlanned = group.stream().allMatch(t -> t.mention().status() == EventStatus.PLANNED);
        return new Event(
                id,
                name,
                EventClass.TALKS,
                isPlanned ? EventStatus.PLANNED : EventStatus.HAPPENED,
                new Days(
                        week.first(),
                        week.last(),
                        null,
                        week.days(),
                        week.edtf(),
                        group.stream().map(t -> why(t, week)).distinct().toList()),
                List.of(),
                null,
                null,
                group.stream()
                        .map(t -> new EventRef(
                                t.article(),
                                t.mention(),
                                t.article() == group.get(0).article() ? Strength.CERTAIN : Strength.LIKELY))
                        .toList(),
                false,
                group.size() < 2
                        ? List.of()
                        : List.of("All speak of a " + noun + " in the same week, and have parts in common: "
                                + String.join("; ", names) + "."));
    }

    private String why(Told told, DaySet week) {
        return "“" + articles.get(told.article()).article().title().text() + "”: “"
                + told.mention().dates().get(0).text() + "” lies in the week from "
                + LongDay.range(week.first(), week.last()) + ".";
    }
}
