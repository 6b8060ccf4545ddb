package briefbook.link;

import briefbook.model.DateMention;
import briefbook.model.DayRule;
import briefbook.model.EventFrame;
import briefbook.model.EventMention;
import briefbook.model.EventRole;
import briefbook.model.EventStatus;
import briefbook.model.Ordinal;
import briefbook.model.Participant;
import briefbook.text.DaySet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What one article says of one event: its mentions taken together.
 *
 * <p>All that follows from the mentions alone is worked out once, as a report is compared with many others. Immutable; two
 * reports are never equal.
 */
final class Report {
    /** What stands between the dates of a list: ", ", " and ", " to ". */
    private static final int LIST_GAP = 6;

    /**
     * The time expressions of one mention.
     *
     * @param rules which days each can mean, nearest to the trigger first
     * @param isList whether they stand side by side, as in "Jan. 12 and 13"
     */
    record Dated(List<DayRule> rules, boolean isList) {
        static Dated of(EventMention mention) {
            return new Dated(
                    mention.dates().stream()
                            .map(d -> Objects.requireNonNull(d.rule()))
                            .toList(),
                    areList(mention.dates()));
        }

        /**
         * Several dates of a sentence narrow each other down ("on Thursday … this month") or are a list ("Jan. 12 and 13"); of
         * those that do neither, the one nearest to the trigger counts.
         */
        DaySet on(LocalDate publication, RuleDays days) {
            DaySet nearest = days.on(rules.get(0), publication);
            DaySet meet = nearest;
            DaySet join = nearest;
            for (DayRule rule : rules.subList(1, rules.size())) {
                DaySet named = days.on(rule, publication);
                meet = meet.intersect(named);
                join = join.union(named);
            }
            return !meet.isEmpty() ? meet : isList ? join : nearest;
        }
    }

    private final int article;
    private final List<Integer> mentions;
    private final List<EventMention> events;
    private final Set<Participant> participants;
    private final List<Participant> core;
    private final Set<Dated> dated;
    private final EventStatus status;
    private final boolean implied;
    private final boolean leads;
    private final Profile profile;

    /**
     * Takes mentions together.
     *
     * @param article number of the article
     * @param mentions numbers of its mentions, in reading order
     * @param events the mentions themselves, participants resolved
     */
    Report(int article, List<Integer> mentions, List<EventMention> events) {
        this.article = article;
        this.mentions = List.copyOf(mentions);
        this.events = List.copyOf(events);
        Set<Participant> all = new LinkedHashSet<>();
        List<Participant> about = new ArrayList<>();
        Set<Dated> times = new LinkedHashSet<>();
        for (EventMention event : events) {
            all.addAll(event.participants());
            event.participants().stream().limit(1).forEach(about::add);
            if (!event.dates().isEmpty()) {
                times.add(Dated.of(event));
            }
        }
        this.participants = Collections.unmodifiableSet(all);
        this.core = List.copyOf(about);
        this.dated = Collections.unmodifiableSet(times);
        this.status = status(events);
        this.implied = events.stream().allMatch(e -> e.role() == EventRole.IMPLIES);
        this.leads = events.stream().anyMatch(Report::isLead);
        this.profile = Profile.of(this);
    }

    int article() {
        return article;
    }

    List<Integer> mentions() {
        return mentions;
    }

    List<EventMention> events() {
        return events;
    }

    Set<Participant> participants() {
        return participants;
    }

    Optional<String> place() {
        return events.stream().map(EventMention::place).filter(Objects::nonNull).findFirst();
    }

    EventFrame frame() {
        return events.get(0).kind().frame();
    }

    /** Returns whom the event is about: the first who takes part, mention by mention. */
    List<Participant> core() {
        return core;
    }

    /** Returns its first sentence: what reports are put in order by, whatever their files are called. */
    String words() {
        return events.get(0).quote();
    }

    /** Returns what it says of time, each expression or list of them once. */
    Set<Dated> dated() {
        return dated;
    }

    boolean isDated() {
        return !dated.isEmpty();
    }

    boolean implied() {
        return implied;
    }

    /** Tells whether the article makes news of it: in its headline or its first sentences. */
    boolean leads() {
        return leads;
    }

    boolean isCounted(Ordinal ordinal) {
        return events.stream().anyMatch(e -> e.ordinal() == ordinal);
    }

    /** Returns the status that the most telling mention gives. */
    EventStatus status() {
        return status;
    }

    /** Returns what decides with which other reports it can be the same event. */
    Profile profile() {
        return profile;
    }

    /** Tells whether a mention makes news of its event. */
    static boolean isLead(EventMention mention) {
        return mention.role() == EventRole.REPORTS || mention.role() == EventRole.ANNOUNCES;
    }

    private static EventStatus status(List<EventMention> events) {
        return events.stream()
                .filter(Report::isLead)
                .findFirst()
                .or(() -> events.stream().filter(e -> !e.dates().isEmpty()).findFirst())
                .orElse(events.get(0))
                .status();
    }

    /** Tells whether dates stand side by side, as in "Jan. 12 and 13". */
    private static boolean areList(List<DateMention> dates) {
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
