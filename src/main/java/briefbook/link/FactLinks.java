package briefbook.link;

import briefbook.model.DateMention;
import briefbook.model.Entry;
import briefbook.model.Event;
import briefbook.model.EventFrame;
import briefbook.model.EventMention;
import briefbook.model.EventRef;
import briefbook.model.Fact;
import briefbook.model.FactKind;
import briefbook.model.Participant;
import briefbook.model.Point;
import briefbook.model.Published;
import briefbook.model.Quantity;
import briefbook.model.Spot;
import briefbook.text.DaySet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the sentences of several voices tell of an event: day, place, people, numbers, outcomes, demands, warnings.
 *
 * <p>A sentence that speaks of several events is left out but for what the mention itself holds: whose its numbers are would be
 * a guess. Pure functions.
 */
final class FactLinks {
    /** Where an article may have been published on more days than this, its "Tuesday" tells no day. */
    private static final int MOST_DAYS = 400;

    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::kind)
            .thenComparingInt(Fact::article)
            .thenComparing(f -> f.sentence().in(), Spot.PARTS)
            .thenComparingInt(f -> f.sentence().start())
            .thenComparingInt(f -> f.words().isEmpty() ? 0 : f.words().get(0).start())
            .thenComparing(Fact::value);

    private static final MeasureRules MEASURES = MeasureRules.builtIn();

    private final List<Entry> entries;
    private final RuleDays rules = new RuleDays();
    private final Map<Integer, Map<Spot, Set<String>>> eventsOf = new HashMap<>();
    private final Map<Integer, FollowUps> followUps = new HashMap<>();

    private FactLinks(List<Entry> entries) {
        this.entries = entries;
    }

    /** Returns the facts of all events that at least two voices speak of, and of others who says so, event by event. */
    static List<Fact> of(List<Entry> entries, List<Event> events, Voices voices) {
        FactLinks links = new FactLinks(entries);
        List<Fact> facts = new ArrayList<>();
        for (Event event : events) {
            long speakers = event.mentions().stream()
                    .map(m -> voices.of(m.article()))
                    .distinct()
                    .count();
            facts.addAll(speakers > 1 ? links.of(event) : links.sources(event));
        }
        return facts;
    }

    private List<Fact> of(Event event) {
        Set<Fact> facts = new LinkedHashSet<>();
        Set<List<Object>> read = new HashSet<>();
        for (EventRef ref : event.mentions()) {
            day(event, ref).ifPresent(facts::add);
            place(event, ref).ifPresent(facts::add);
            participants(event, ref).ifPresent(facts::add);
            if (read.add(List.of(ref.article(), ref.mention().spot()))) {
                boolean alone = isAlone(ref);
                points(event, ref).stream()
                        .filter(f -> alone || f.kind() == FactKind.SOURCE)
                        .forEach(facts::add);
            }
        }
        event.mentions().stream().map(EventRef::article).distinct().forEach(a -> facts.addAll(followUps(event, a)));
        return facts.stream().sorted(ORDER).toList();
    }

    /**
     * Returns the numbers that follow the news of an event without naming it again: "Forty people were hurt." The event has to
     * be the only news of the article that such a number can be about, and the last that was spoken of.
     */
    private List<Fact> followUps(Event event, int article) {
        FollowUps follow = followUps.computeIfAbsent(article, a -> FollowUps.of(entries.get(a)));
        return follow.of(event).stream()
                .map(p -> point(event, article, p.sentence(), p.quote(), p.point()))
                .toList();
    }

    /** Returns who says that an event took place. */
    private List<Fact> sources(Event event) {
        return event.mentions().stream()
                .flatMap(m -> points(event, m).stream())
                .filter(f -> f.kind() == FactKind.SOURCE)
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    /** Tells whether the sentence of a mention speaks of one event only. */
    private boolean isAlone(EventRef ref) {
        Map<Spot, Set<String>> bySentence = eventsOf.computeIfAbsent(ref.article(), this::sentences);
        return bySentence.getOrDefault(ref.mention().spot(), Set.of()).size() == 1;
    }

    private Map<Spot, Set<String>> sentences(int article) {
        Entry entry = entries.get(article);
        Map<Spot, Set<String>> ids = new HashMap<>();
        for (int i = 0; i < entry.eventIds().size(); i++) {
            EventMention mention = entry.annotated().events().get(i);
            if (mention.kind().frame() == EventFrame.PERIOD) {
                continue; // what is said of a part is not said of the whole
            }
            Spot sentence = mention.spot();
            ids.computeIfAbsent(sentence, k -> new HashSet<>())
                    .add(entry.eventIds().get(i));
        }
        return ids;
    }

    private Optional<Fact> day(Event event, EventRef ref) {
        EventMention mention = ref.mention();
        if (mention.dates().isEmpty()) {
            return Optional.empty();
        }
        List<Spot> words = mention.dates().stream().map(DateMention::spot).toList();
        String value = days(mention, entries.get(ref.article()).article().published())
                .map(DaySet::edtf)
                .orElseGet(() -> mention.dates().stream().map(DateMention::text).collect(Collectors.joining(", ")));
        return Optional.of(fact(event, FactKind.DAY, ref, words, value, null));
    }

    private Optional<DaySet> days(EventMention mention, Published published) {
        LocalDate first = published.first();
        LocalDate last = published.last();
        if (first == null || last == null || ChronoUnit.DAYS.between(first, last) > MOST_DAYS) {
            return Optional.empty();
        }
        Report.Dated dated = Report.Dated.of(mention);
        return first.datesUntil(last.plusDays(1))
                .map(day -> dated.on(day, rules))
                .reduce(DaySet::union)
                .filter(d -> !d.isEmpty());
    }

    private static Optional<Fact> place(Event event, EventRef ref) {
        String place = ref.mention().place();
        int at = place == null ? -1 : ref.mention().quote().indexOf(place);
        if (place == null || at < 0) {
            return Optional.empty();
        }
        Spot sentence = ref.mention().spot();
        Spot words = new Spot(sentence.in(), sentence.start() + at, sentence.start() + at + place.length());
        return Optional.of(fact(event, FactKind.PLACE, ref, List.of(words), place, null));
    }

    private static Optional<Fact> participants(Event event, EventRef ref) {
        List<String> names = ref.mention().participants().stream()
                .map(Participant::name)
                .distinct()
                .sorted()
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(fact(event, FactKind.PARTICIPANT, ref, List.of(), String.join(", ", names), null));
    }

    private List<Fact> points(Event event, EventRef ref) {
        Spot sentence = ref.mention().spot();
        Entry entry = entries.get(ref.article());
        return entry.annotated().points().stream()
                .filter(p -> sentence.contains(p.words().get(0)))
                .filter(p -> p.quantity() == null || !p.quantity().scope().equals(Quantity.OTHER))
                .map(p -> point(event, ref.article(), sentence, ref.mention().quote(), p))
                .toList();
    }

    /** What a text says holds as of the day it was published, where it names no other. */
    private Fact point(Event event, int article, Spot sentence, String quote, Point point) {
        Spot first = point.words().get(0);
        String said = quote.substring(first.start() - sentence.start(), first.end() - sentence.start());
        Quantity quantity = point.quantity();
        if (quantity == null) {
            return new Fact(event.id(), point.kind(), article, sentence, quote, point.words(), said, null);
        }
        Quantity dated =
                asOf(event, quantity, entries.get(article).article().published().best());
        String place = event.place();
        boolean whole =
                place != null && (place.contains(dated.scope()) || dated.scope().contains(place));
        return new Fact(
                event.id(),
                point.kind(),
                article,
                sentence,
                quote,
                point.words(),
                dated.value(),
                whole ? dated.scope("") : dated);
    }

    private static Quantity asOf(Event event, Quantity quantity, @Nullable LocalDate published) {
        if (MEASURES.isSettled(quantity.measure()) && event.days().edtf() != null) {
            return quantity.asOf(event.days().edtf());
        }
        return quantity.asOf() == null && published != null ? quantity.asOf(published.toString()) : quantity;
    }

    private static Fact fact(
            Event event, FactKind kind, EventRef ref, List<Spot> words, String value, @Nullable Quantity quantity) {
        EventMention mention = ref.mention();
        return new Fact(event.id(), kind, ref.article(), mention.spot(), mention.quote(), words, value, quantity);
    }
}
