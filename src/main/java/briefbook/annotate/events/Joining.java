package briefbook.annotate.events;

import briefbook.model.DateMention;
import briefbook.model.DayRule;
import briefbook.model.EventMention;
import briefbook.model.EventRole;
import briefbook.model.EventStatus;
import briefbook.model.Ordinal;
import briefbook.model.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the mentions of one sentence together, and tells which other event a mention implies. */
final class Joining {
    private Joining() {}

    /** Two triggers of one sentence with the same people are one mention, unless they are counted apart. */
    static void add(List<EventMention> here, EventMention mention) {
        for (int i = 0; i < here.size(); i++) {
            EventMention other = here.get(i);
            boolean apart = other.ordinal() != mention.ordinal()
                    && other.ordinal() != Ordinal.NONE
                    && mention.ordinal() != Ordinal.NONE;
            if (!apart
                    && other.kind().isCompatible(mention.kind())
                    && sameNames(other, mention)
                    && samePlace(other, mention)) {
                here.set(i, joined(other, mention));
                return;
            }
        }
        here.add(mention);
    }

    /** Where no one is named, only the place tells that both are one; two places are two events. */
    private static boolean samePlace(EventMention a, EventMention b) {
        boolean either = a.place() == null || b.place() == null;
        boolean named = !a.participants().isEmpty() || (a.place() == null && b.place() == null);
        return either ? named || a.dates().isEmpty() || b.dates().isEmpty() : Objects.equals(a.place(), b.place());
    }

    private static boolean sameNames(EventMention a, EventMention b) {
        return names(a).equals(names(b));
    }

    private static Set<String> names(EventMention mention) {
        return mention.participants().stream().map(Participant::name).collect(Collectors.toUnmodifiableSet());
    }

    private static EventMention joined(EventMention a, EventMention b) {
        List<DateMention> dates = new ArrayList<>(a.dates());
        b.dates().stream().filter(d -> !dates.contains(d)).forEach(dates::add);
        return new EventMention(
                a.kind().isWiderThan(b.kind()) ? b.kind() : a.kind(),
                a.trigger(),
                a.spot(),
                a.quote(),
                a.participants(),
                a.place() == null ? b.place() : a.place(),
                a.status(),
                a.role(),
                a.ordinal() == Ordinal.NONE ? b.ordinal() : a.ordinal(),
                dates);
    }

    /** "The second call this month" tells of a first one in the same month. */
    static Optional<EventMention> implied(EventMention mention) {
        boolean second = mention.ordinal() == Ordinal.LATER && mention.quote().contains("second");
        List<DateMention> period = mention.dates().stream()
                .filter(d -> d.rule() instanceof DayRule.Offset o
                        && o.from() == 0
                        && o.to() == 0
                        && o.unit() != DayRule.Offset.Unit.DAY)
                .toList();
        return second && !period.isEmpty()
                ? Optional.of(new EventMention(
                        mention.kind(),
                        mention.trigger(),
                        mention.spot(),
                        mention.quote(),
                        mention.participants(),
                        null,
                        EventStatus.HAPPENED,
                        EventRole.IMPLIES,
                        Ordinal.FIRST,
                        period))
                : Optional.empty();
    }
}
