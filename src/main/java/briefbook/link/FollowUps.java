package briefbook.link;

import briefbook.model.Annotated;
import briefbook.model.DayRule;
import briefbook.model.Entry;
import briefbook.model.Event;
import briefbook.model.EventClass;
import briefbook.model.EventMention;
import briefbook.model.FactKind;
import briefbook.model.ParticipantKind;
import briefbook.model.PersonMention;
import briefbook.model.Point;
import briefbook.model.Quantity;
import briefbook.model.Spot;
import briefbook.text.Sentences;
import briefbook.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The numbers, demands and warnings of an article that stand in sentences which name no event, with the event that was spoken
 * of last before each. Immutable.
 */
final class FollowUps {
    private static final MeasureRules MEASURES = MeasureRules.builtIn();

    /** Events at which somebody says something to somebody. */
    private static final Set<EventClass> TALKING =
            EnumSet.of(EventClass.CALL, EventClass.TALKS, EventClass.MEETING, EventClass.SUMMIT, EventClass.VISIT);

    /** What a sentence tells, the sentence, and the event that was spoken of last. */
    record Found(Spot sentence, String quote, Point point, String last) {}

    private final Entry entry;
    private final List<Found> found;

    private FollowUps(Entry entry, List<Found> found) {
        this.entry = entry;
        this.found = found;
    }

    static FollowUps of(Entry entry) {
        Annotated article = entry.annotated();
        Set<Spot> told = new LinkedHashSet<>();
        article.events().forEach(e -> told.add(e.spot()));
        Map<String, List<Point>> byPart = new HashMap<>();
        for (Point point : article.points()) {
            Quantity quantity = point.quantity();
            if (quantity == null || !quantity.scope().equals(Quantity.OTHER)) {
                byPart.computeIfAbsent(point.words().get(0).in(), k -> new ArrayList<>())
                        .add(point);
            }
        }
        List<Found> found = new ArrayList<>();
        String last = "";
        for (Map.Entry<String, String> part : Passages.of(article.article()).entrySet()) {
            List<Point> points = byPart.getOrDefault(part.getKey(), List.of());
            List<EventMention> mentions = article.events().stream()
                    .filter(e -> e.spot().in().equals(part.getKey()))
                    .toList();
            if (points.isEmpty() && mentions.isEmpty()) {
                continue;
            }
            for (Span span : Sentences.of(part.getValue())) {
                Spot sentence = new Spot(part.getKey(), span.start(), span.end());
                for (Point point : points) {
                    if (!told.contains(sentence)
                            && span.contains(point.words().get(0).start())) {
                        found.add(new Found(sentence, span.of(part.getValue()), point, last));
                    }
                }
                last = last(entry, sentence, last);
            }
        }
        return new FollowUps(entry, found);
    }

    private static String last(Entry entry, Spot sentence, String before) {
        String last = before;
        List<EventMention> events = entry.annotated().events();
        for (int i = 0; i < events.size(); i++) {
            boolean here = events.get(i).spot().in().equals(sentence.in())
                    && events.get(i).spot().start() < sentence.end()
                    && sentence.start() < events.get(i).spot().end();
            if (here && !entry.eventIds().get(i).isEmpty()) {
                last = entry.eventIds().get(i);
            }
        }
        return last;
    }

    /** Returns what is told of an event. */
    List<Found> of(Event event) {
        return found.stream()
                .filter(f -> f.last().equals(event.id()))
                .filter(f -> isOf(f, event))
                .map(f -> dated(f, event))
                .toList();
    }

    /** "Two of the injured died on Saturday": what comes on a later day adds to the rest. */
    private Found dated(Found found, Event event) {
        Quantity quantity = found.point().quantity();
        if (quantity == null
                || quantity.asOf() != null
                || !quantity.scope().isEmpty()
                || rules(found).noneMatch(r -> isAfter(r, event))) {
            return found;
        }
        Point part = new Point(found.point().kind(), found.point().words(), quantity.scope(Quantity.PART));
        return new Found(found.sentence(), found.quote(), part, found.last());
    }

    private boolean isAfter(DayRule rule, Event event) {
        LocalDate last = event.days().last();
        LocalDate published = entry.article().published().best();
        return last != null
                && published != null
                && !rule.on(published).isEmpty()
                && rule.on(published).get(0).isAfter(last);
    }

    private boolean isOf(Found found, Event event) {
        Quantity quantity = found.point().quantity();
        if (quantity != null) {
            return MEASURES.fits(quantity.measure(), event.cls())
                    && isOnlyNews(event, c -> MEASURES.fits(quantity.measure(), c))
                    && rules(found).noneMatch(r -> isBefore(r, event));
        }
        // What somebody who takes part warns of or demands right after is said there, if the sentence names no other
        // day.
        return found.point().kind() != FactKind.SOURCE
                && TALKING.contains(event.cls())
                && isOnlyNews(event, TALKING::contains)
                && names(found, event)
                && rules(found).allMatch(r -> isOn(r, event));
    }

    /** Tells whether the article makes news of the event, and of no other of its like. */
    private boolean isOnlyNews(Event event, Predicate<EventClass> like) {
        Set<String> news = new LinkedHashSet<>();
        List<EventMention> events = entry.annotated().events();
        for (int i = 0; i < events.size(); i++) {
            EventMention mention = events.get(i);
            if (Report.isLead(mention) && like.test(mention.cls())) {
                news.add(entry.eventIds().get(i));
            }
        }
        return news.equals(Set.of(event.id()));
    }

    /** Tells whether a sentence names somebody who takes part. */
    private boolean names(Found found, Event event) {
        Set<String> who = new HashSet<>();
        event.participants().forEach(p -> who.add(p.id()));
        List<PersonMention> people = entry.annotated().people();
        for (int i = 0; i < people.size(); i++) {
            if (found.sentence().contains(people.get(i).spot())
                    && who.contains(entry.personIds().get(i))) {
                return true;
            }
        }
        return event.participants().stream()
                .filter(p -> p.kind() != ParticipantKind.PERSON)
                .anyMatch(p -> found.quote().contains(p.name()));
    }

    private Stream<DayRule> rules(Found found) {
        return entry.annotated().dates().stream()
                .filter(d -> found.sentence().contains(d.spot()))
                .flatMap(d -> Stream.ofNullable(d.rule()));
    }

    private boolean isOn(DayRule rule, Event event) {
        LocalDate first = event.days().first();
        LocalDate last = event.days().last();
        LocalDate published = entry.article().published().best();
        return first != null
                && last != null
                && published != null
                && rule.on(published).stream().anyMatch(d -> !d.isBefore(first) && !d.isAfter(last));
    }

    /** A sentence with a day before the event tells of something else. */
    private boolean isBefore(DayRule rule, Event event) {
        LocalDate first = event.days().first();
        LocalDate published = entry.article().published().best();
        if (first == null || published == null) {
            return false;
        }
        List<LocalDate> days = rule.on(published);
        return !days.isEmpty() && days.get(days.size() - 1).isBefore(first);
    }
}
