package briefbook.annotate.events;

import briefbook.model.EventClass;
import briefbook.model.EventStatus;
import briefbook.rules.Table;
import briefbook.text.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells whether a sentence says that an event took place, by the rows of {@code event-status.tsv}. Immutable. */
final class Statuses {
    /** A negation must stand this close before the trigger: "did not hold talks". */
    private static final int CLOSE = 4;

    private static final int NEAR = 10;
    private static final Set<String> BREAKS = Set.of(";", ":", "“", "”", "\"", "that", "which", "who");

    private static final Set<String> SPEECH = Set.of("said", "told", "says", "added", "wrote", "announced", "stated");

    /** What nobody announces: a planned attack is one that might come. */
    private static final Set<EventClass> UNANNOUNCED = Set.of(EventClass.ATTACK, EventClass.DISASTER, EventClass.DEATH);

    private static final Set<String> PAST = Set.of(
            "held",
            "met",
            "spoke",
            "hosted",
            "signed",
            "reached",
            "concluded",
            "ended",
            "opened",
            "began",
            "imposed",
            "finished",
            "completed",
            "conducted",
            "had",
            "attended",
            "won",
            "staged");

    private static final Set<String> NOT_PAST = Set.of("be", "to", "not", "been", "being", "have", "has", "if");

    private static final int HOLDER = 5;

    private enum Side {
        BEFORE,
        AFTER,
        BOTH
    }

    private record Cue(EventStatus status, Side side, List<String> words) {}

    private final List<Cue> cues;

    private Statuses(List<Cue> cues) {
        this.cues = cues;
    }

    static Statuses builtIn() {
        return new Statuses(Table.load("event-status.tsv").rows().stream()
                .flatMap(r -> r.list("words").stream()
                        .map(w -> new Cue(
                                r.constant("status", EventStatus.class),
                                r.constant("side", Side.class),
                                Units.tokens(w, new Span(0, w.length())).stream()
                                        .map(t -> t.of(w))
                                        .toList())))
                .toList());
    }

    /** Returns the status that the words around a trigger give; without any, the event is reported as having happened. */
    EventStatus of(List<Unit> units, Trigger trigger) {
        // "resigned" and "held talks" are past, whatever is scheduled before or behind.
        boolean told = (trigger.verb() && !trigger.isPair()) || isHeld(units, trigger);
        boolean would = units.get(0).is("if") || units.get(0).is("unless");
        if (would
                && IntStream.range(0, trigger.first())
                        .anyMatch(i -> units.get(i).is("would"))) {
            return EventStatus.CONDITIONAL;
        }
        for (int i = trigger.first() - 2; i >= Math.max(0, trigger.first() - NEAR - 2); i--) {
            if ((units.get(i).is("denied") || units.get(i).is("denies"))
                    && units.get(i + 1).is("that")) {
                return EventStatus.DENIED;
            }
        }
        for (EventStatus status : List.of(EventStatus.DENIED, EventStatus.CONDITIONAL, EventStatus.PLANNED)) {
            int reach = told || status == EventStatus.DENIED ? CLOSE : NEAR;
            for (Cue cue : cues) {
                boolean before =
                        cue.side() != Side.AFTER && stands(cue, units, trigger.first() - reach, trigger.first(), true);
                boolean after = !told
                        && cue.side() != Side.BEFORE
                        && stands(cue, units, trigger.last() + 1, trigger.last() + 1 + NEAR, false);
                if (cue.status() == status && (before || after)) {
                    return status == EventStatus.PLANNED
                                    && UNANNOUNCED.contains(trigger.kind().cls())
                            ? EventStatus.CONDITIONAL
                            : status;
                }
            }
        }
        return EventStatus.HAPPENED;
    }

    /** A verb in the past holds the event: "held a call", "signed the treaty", and not "agreed to hold". */
    private static boolean isHeld(List<Unit> units, Trigger trigger) {
        for (int i = trigger.first() - (trigger.verb() ? 0 : 1); i >= Math.max(0, trigger.first() - HOLDER); i--) {
            Unit unit = units.get(i);
            if (unit.name() == null && PAST.contains(unit.word())) {
                return i == 0 || !NOT_PAST.contains(units.get(i - 1).word());
            }
            if (unit.isMark() && !Slots.isHyphen(unit)) {
                return false;
            }
        }
        return false;
    }

    private static boolean stands(Cue cue, List<Unit> units, int from, int to, boolean before) {
        int first = Math.max(0, from);
        int last = Math.min(units.size(), to);
        // Only the same clause counts: from the nearest break before, to the nearest break after.
        for (int i = first; i < last; i++) {
            if (units.get(i).name() == null && isBreak(units, i)) {
                if (before) {
                    first = i + 1;
                } else {
                    last = i;
                }
            }
        }
        for (int i = first; i + cue.words().size() <= last; i++) {
            boolean all = true;
            for (int w = 0; w < cue.words().size(); w++) {
                all &= units.get(i + w).is(cue.words().get(w));
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    /** A relative clause goes on speaking of the event ("a call …, which was scheduled for Thursday"): no break. */
    private static boolean isBreak(List<Unit> units, int i) {
        Unit unit = units.get(i);
        if (unit.is("which") || unit.is("who")) {
            return false;
        }
        boolean commaClause = unit.is(",")
                && i + 1 < units.size()
                && units.get(i + 1).name() == null
                && !(i + 2 < units.size() && SPEECH.contains(units.get(i + 2).word())) // ", he told reporters, would"
                && Set.of("the", "but", "and", "while", "as", "he", "she", "they", "it")
                        .contains(units.get(i + 1).word());
        return BREAKS.contains(unit.word()) || commaClause;
    }
}
