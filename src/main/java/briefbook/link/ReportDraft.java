package briefbook.link;

import briefbook.model.EventClass;
import briefbook.model.EventFrame;
import briefbook.model.EventKind;
import briefbook.model.EventMention;
import briefbook.model.EventRole;
import briefbook.model.Ordinal;
import briefbook.model.Participant;
import briefbook.model.ParticipantKind;
import briefbook.model.Spot;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A report to which mentions are still added: what the next mention is compared with is kept at hand. Not thread-safe. */
final class ReportDraft {
    private record Who(ParticipantKind kind, String id) {}

    private final int article;
    private final List<Integer> numbers = new ArrayList<>();
    private final List<EventMention> events = new ArrayList<>();
    private final Set<Participant> participants = new LinkedHashSet<>();
    private final Set<Who> who = new HashSet<>();
    private final Set<Participant> core = new HashSet<>();
    private final Set<EventKind> kinds = new LinkedHashSet<>();
    private final Set<String> places = new LinkedHashSet<>();
    private final Set<Spot> spots = new HashSet<>();
    private final Set<Ordinal> counts = EnumSet.noneOf(Ordinal.class);
    private final SampledDays days;
    private boolean leads;
    private boolean isDated;

    ReportDraft(int article, int number, EventMention mention, SampledDays days) {
        this.article = article;
        this.days = days.copy();
        put(number, mention);
    }

    void add(int number, EventMention mention, SampledDays named) {
        put(number, mention);
        days.narrow(named);
    }

    private void put(int number, EventMention mention) {
        numbers.add(number);
        events.add(mention);
        participants.addAll(mention.participants());
        mention.participants().forEach(p -> who.add(new Who(p.kind(), p.id())));
        mention.participants().stream().limit(1).forEach(core::add);
        kinds.add(mention.kind());
        if (mention.place() != null) {
            places.add(mention.place());
        }
        spots.add(mention.spot());
        counts.add(mention.ordinal());
        leads |= Report.isLead(mention);
        isDated |= !mention.dates().isEmpty();
    }

    Report report() {
        return new Report(article, numbers, events);
    }

    EventFrame frame() {
        return events.get(0).kind().frame();
    }

    EventClass cls() {
        return events.get(0).cls();
    }

    Set<Participant> participants() {
        return participants;
    }

    /** Returns whom the event is about: the first who takes part in each mention. */
    Set<Participant> core() {
        return core;
    }

    /** Returns how many of some participants take part. */
    int shared(List<Participant> others) {
        return (int) others.stream()
                .filter(p -> who.contains(new Who(p.kind(), p.id())))
                .distinct()
                .count();
    }

    Set<String> places() {
        return places;
    }

    /** Tells whether a sentence is among those that speak of it. */
    boolean stands(Spot sentence) {
        return spots.contains(sentence);
    }

    boolean isCounted(Ordinal ordinal) {
        return counts.contains(ordinal);
    }

    boolean leads() {
        return leads;
    }

    /** Tells whether words place it in time. */
    boolean isDated() {
        return isDated;
    }

    /** Tells whether it only follows from what is said: all its mentions do, or none. */
    boolean implied() {
        return events.get(0).role() == EventRole.IMPLIES;
    }

    boolean compatible(EventKind kind) {
        return kinds.stream().allMatch(k -> k.isCompatible(kind));
    }

    /** Returns the days that its mentions name. */
    SampledDays days() {
        return days;
    }
}
