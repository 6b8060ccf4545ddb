package briefbook.link;

import briefbook.model.Annotated;
import briefbook.model.DateMention;
import briefbook.model.DayRule;
import briefbook.model.Entry;
import briefbook.model.Event;
import briefbook.model.EventMention;
import briefbook.model.EventRole;
import briefbook.model.Point;
import briefbook.model.Quantity;
import briefbook.model.Spot;
import briefbook.text.Sentences;
import briefbook.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The numbers of an article that stand in sentences which name no event, with the event that was spoken of last before each.
 * Immutable.
 */
final class FollowUps {
    private static final MeasureRules MEASURES = MeasureRules.builtIn();

    /** A number, the sentence that it stands in, and the events of the article that it may be about. */
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
            if (quantity != null && !quantity.scope().equals(Quantity.OTHER)) {
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

    /** Returns the numbers that are about an event. */
    List<Found> of(Event event) {
        return found.stream()
                .filter(f -> f.last().equals(event.id())
                        && MEASURES.fits(measure(f), event.cls())
                        && isOnlyNews(event, measure(f))
                        && isInTime(f, event))
                .toList();
    }

    private static String measure(Found found) {
        return Objects.requireNonNull(found.point().quantity()).measure();
    }

    /** Tells whether the article makes news of the event, and of no other that such a number can be about. */
    private boolean isOnlyNews(Event event, String measure) {
        Set<String> news = new LinkedHashSet<>();
        List<EventMention> events = entry.annotated().events();
        for (int i = 0; i < events.size(); i++) {
            EventMention mention = events.get(i);
            boolean leads = mention.role() == EventRole.REPORTS || mention.role() == EventRole.ANNOUNCES;
            if (leads && MEASURES.fits(measure, mention.cls())) {
                news.add(entry.eventIds().get(i));
            }
        }
        return news.equals(Set.of(event.id()));
    }

    /** A sentence with a day before the event tells of something else. */
    private boolean isInTime(Found found, Event event) {
        LocalDate first = event.days().first();
        LocalDate published = entry.article().published().best();
        return entry.annotated().dates().stream()
                .filter(d -> d.spot().in().equals(found.sentence().in())
                        && d.spot().start() >= found.sentence().start()
                        && d.spot().end() <= found.sentence().end())
                .map(DateMention::rule)
                .filter(Objects::nonNull)
                .noneMatch(r -> first != null && published != null && isBefore(r, published, first));
    }

    private static boolean isBefore(DayRule rule, LocalDate published, LocalDate first) {
        List<LocalDate> days = rule.on(published);
        return !days.isEmpty() && days.get(days.size() - 1).isBefore(first);
    }
}
