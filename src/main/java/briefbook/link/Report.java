package briefbook.link;

import briefbook.model.DateMention;
import briefbook.model.EventFrame;
import briefbook.model.EventKind;
import briefbook.model.EventMention;
import briefbook.model.EventRole;
import briefbook.model.EventStatus;
import briefbook.model.Ordinal;
import briefbook.model.Participant;
import briefbook.text.DaySet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What one article says of one event: its mentions taken together.
 *
 * @param article number of the article
 * @param mentions numbers of its mentions, in reading order
 * @param events the mentions themselves, participants resolved
 */
record Report(int article, List<Integer> mentions, List<EventMention> events) {
    /** What stands between the dates of a list: ", ", " and ", " to ". */
    private static final int LIST_GAP = 6;

    Report {
        mentions = List.copyOf(mentions);
        events = List.copyOf(events);
    }

    Report plus(int number, EventMention mention) {
        List<Integer> numbers = new ArrayList<>(mentions);
        numbers.add(number);
        List<EventMention> more = new ArrayList<>(events);
        more.add(mention);
        return new Report(article, numbers, more);
    }

    Set<Participant> participants() {
        Set<Participant> all = new LinkedHashSet<>();
        events.forEach(e -> all.addAll(e.participants()));
        return all;
    }

    Optional<String> place() {
        return events.stream().map(EventMention::place).filter(Objects::nonNull).findFirst();
    }

    EventFrame frame() {
        return events.get(0).kind().frame();
    }

    /** Returns whom the event is about: the first who takes part, mention by mention. */
    List<Participant> core() {
        return events.stream().flatMap(e -> e.participants().stream().limit(1)).toList();
    }

    /** Returns its first sentence: what reports are put in order by, whatever their files are called. */
    String words() {
        return events.get(0).quote();
    }

    boolean isDated() {
        return events.stream().anyMatch(e -> !e.dates().isEmpty());
    }

    boolean implied() {
        return events.stream().allMatch(e -> e.role() == EventRole.IMPLIES);
    }

    /** Tells whether the article makes news of it: in its headline or its first sentences. */
    boolean leads() {
        return events.stream().anyMatch(e -> e.role() == EventRole.REPORTS || e.role() == EventRole.ANNOUNCES);
    }

    boolean isCounted(Ordinal ordinal) {
        return events.stream().anyMatch(e -> e.ordinal() == ordinal);
    }

    boolean compatible(EventKind kind) {
        return events.stream().allMatch(e -> e.kind().isCompatible(kind));
    }

    /** Returns the status that the most telling mention gives. */
    EventStatus status() {
        return events.stream()
                .filter(e -> e.role() == EventRole.REPORTS || e.role() == EventRole.ANNOUNCES)
                .findFirst()
                .or(() -> events.stream().filter(e -> !e.dates().isEmpty()).findFirst())
                .orElse(events.get(0))
                .status();
    }

    /** Returns the days on which the event can be if the article was published on a day; nothing when no words tell. */
    Optional<DaySet> on(LocalDate publication, RuleDays rules) {
        DaySet possible = DaySet.EMPTY;
        boolean any = false;
        for (EventMention event : events) {
            Optional<DaySet> named = days(event, publication, rules);
            if (named.isPresent()) {
                DaySet both = any ? possible.intersect(named.get()) : named.get();
                possible = both;
                any = true;
            }
        }
        return any ? Optional.of(possible) : Optional.empty();
    }

    /**
     * Several dates of a sentence narrow each other down ("on Thursday … this month") or are a list ("Jan. 12 and 13"); of
     * those that do neither, the one nearest to the trigger counts.
     */
    static Optional<DaySet> days(EventMention event, LocalDate publication, RuleDays rules) {
        DaySet meet = null;
        DaySet join = DaySet.EMPTY;
        DaySet nearest = DaySet.EMPTY;
        for (DateMention date : event.dates()) {
            DaySet named = rules.on(Objects.requireNonNull(date.rule()), publication);
            nearest = meet == null ? named : nearest;
            meet = meet == null ? named : meet.intersect(named);
            join = join.union(named);
        }
        if (meet == null) {
            return Optional.empty();
        }
        return Optional.of(!meet.isEmpty() ? meet : isList(event.dates()) ? join : nearest);
    }

    /** Tells whether dates stand side by side, as in "Jan. 12 and 13". */
    static boolean isList(List<DateMention> dates) {
        List<DateMention> inOrder = dates.stream()
                .sorted(Comparator.comparingInt(d -> d.spot().start()))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            if (inOrder.get(i).spot().start() - inOrder.get(i - 1).spot().end() > LIST_GAP) {
                return false;
            }
        }
        return true;
    }
}
